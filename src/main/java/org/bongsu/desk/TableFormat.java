package org.bongsu.desk;

import org.bongsu.model.Coded;

/** A format that incidents leave in. */
public enum TableFormat implements Coded {
    /** One row an incident, for spreadsheets. */
    CSV,
    /** A workbook of incidents, claims and the codebook. */
    XLSX,
    /** Everything, with claims. */
    JSON,
    /** For maps. */
    GEOJSON,
    /** For globes. */
    KML
}
