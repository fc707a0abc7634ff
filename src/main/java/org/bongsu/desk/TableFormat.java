package org.bongsu.desk;

import org.bongsu.model.Coded;

/** A format that incidents leave in. */
public enum TableFormat implements Coded {
    /** One row an incident, for spreadsheets. */
    CSV,
    /** Everything, with claims. */
    JSON,
    /** For maps. */
    GEOJSON
}
