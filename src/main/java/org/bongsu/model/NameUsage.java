package org.bongsu.model;

/** Which names contested places carry. */
public enum NameUsage implements Coded {
    /** As Korean institutes write them. */
    KOREAN,
    /** As international maps write them. */
    INTERNATIONAL
}
