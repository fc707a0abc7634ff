package org.bongsu.desk;

import org.bongsu.model.Coded;

/** A format that sources leave in. */
public enum SourceFormat implements Coded {
    /** For most programs for references. */
    RIS("ris"),
    /** For LaTeX. */
    BIBTEX("bib"),
    /** For Zotero, Pandoc and word processors. */
    CSL("json");

    private final String ending;

    SourceFormat(String ending) {
        this.ending = ending;
    }

    /** How the names of its files end, without a dot. */
    public String ending() {
        return ending;
    }
}
