package org.bongsu.desk;

import java.util.List;
import org.bongsu.model.Filter;

/**
 * One part of the filter that can be taken away.
 *
 * @param key     message key of its label
 * @param args    what the label speaks of
 * @param without the filter when it is taken away
 */
public record Chip(String key, List<String> args, Filter without) { }
