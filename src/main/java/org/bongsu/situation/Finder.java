package org.bongsu.situation;

import java.util.Set;

/** Finds incidents by their words. */
@FunctionalInterface
public interface Finder {
    /** The ids of all incidents that hold what was typed; may take a moment. */
    Set<String> incidents(String typed);
}
