package org.bongsu.situation.machine;

/** The parts of the file of a dataset, in the order in which they lie there; the numbers never change. */
enum Section {
    /** First days, four bytes each. */
    START(4),
    /** Last days. */
    END(4),
    /** The days on which rows became known. */
    KNOWN(4),
    /** Latitudes in 1e-6 degrees. */
    LAT(4),
    /** Longitudes in 1e-6 degrees. */
    LON(4),
    /** Codes of CAMEO, by number. */
    CODE(2),
    /** Who acts, by number. */
    FROM(2),
    /** Whom it is done to, by number. */
    TO(2),
    /** Names of places, by number. */
    PLACE(4),
    /** Precisions of places. */
    PRECISION(1),
    /** Publishers, by number. */
    PUBLISHER(2),
    /** The numbers by which the makers of the table know the rows. */
    NUMBER(4),
    /** The list of codes, each followed by its Goldstein value in tenths. */
    CODES(0),
    /** The list of actors. */
    ACTORS(0),
    /** The list of names of places. */
    PLACES(0),
    /** The list of publishers. */
    PUBLISHERS(0),
    /** In which order the rows came, to find their addresses; read only when an address is asked for. */
    CAME(4),
    /** Where each block of addresses begins. */
    BLOCKS(0),
    /** Addresses in blocks of 256, each block deflated. */
    ADDRESSES(0);

    /** Bytes to a row, 0 for a part of another shape. */
    final int width;

    Section(int width) {
        this.width = width;
    }
}
