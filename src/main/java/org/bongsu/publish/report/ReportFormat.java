package org.bongsu.publish.report;

import org.bongsu.model.Coded;

/** The formats of a report; the code of each is the ending of its files. */
public enum ReportFormat implements Coded {
    /** One file for any browser. */
    HTML,
    /** Pages for print. */
    PDF,
    /** For word processors. */
    DOCX
}
