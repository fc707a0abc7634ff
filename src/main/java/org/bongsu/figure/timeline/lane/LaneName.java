package org.bongsu.figure.timeline.lane;

/**
 * A lane as it is known before anything stands in it.
 *
 * @param key   tells lanes apart
 * @param order lanes with a lower one stand above; of equal ones the fuller
 */
public record LaneName(String key, String name, int order) { }
