package org.bongsu.desk;

import org.bongsu.codebook.CameoTable;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.situation.machine.CodeReading;

/** What codes of CAMEO mean by a codebook, in a language; a type that the codebook does not have any more is where it went. */
record CodeMeaning(CameoTable table, Codebook codebook, String language) implements CodeReading {
    @Override
    public Meaning of(String cameo) {
        CameoTable.Code code = table.of(cameo);
        String type = codebook.find(code.type()).map(Type::key).orElse(Codebook.OTHER);
        return new Meaning(type, code.severity(), code.names().in(language));
    }
}
