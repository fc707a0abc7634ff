package org.bongsu.exchange.cite;

import java.util.List;
import org.bongsu.model.Source;

/** Writes sources as references: RIS, BibTeX and CSL-JSON. Restricted sources stay out. */
public final class References {
    private References() { }

    /** For EndNote, Zotero and most others: RIS, a record each, lines ended by CR LF as its specification asks. */
    public static String ris(List<Source> sources) {
        return Ris.write(Reference.of(sources));
    }

    /** For LaTeX: BibTeX with the fields of BibLaTeX, in UTF-8. */
    public static String bibtex(List<Source> sources) {
        return BibTex.write(Reference.of(sources));
    }

    /** For Zotero, Pandoc and word processors: CSL-JSON 1.0.2. */
    public static String csl(List<Source> sources) {
        return CslJson.write(Reference.of(sources));
    }
}
