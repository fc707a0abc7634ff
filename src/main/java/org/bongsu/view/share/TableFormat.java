package org.bongsu.view.share;

import org.bongsu.model.Coded;

/** A format that incidents leave in; its code is the ending of the file. */
public enum TableFormat implements Coded {
    /** One row an incident, for spreadsheets. */
    CSV,
    /** Everything, claims and their words included. */
    JSON,
    /** Points for maps. */
    GEOJSON
}
