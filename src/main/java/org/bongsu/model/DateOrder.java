package org.bongsu.model;

import org.bongsu.model.Coded;

/** In which order a table writes days such as 3/4/2017; years first are told by their four digits. */
public enum DateOrder implements Coded {
    /** 3 April. */
    DAY_FIRST,
    /** March 4. */
    MONTH_FIRST
}
