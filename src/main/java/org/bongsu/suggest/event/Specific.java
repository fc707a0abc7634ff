package org.bongsu.suggest.event;

import java.util.Map;
import java.util.Set;
import org.bongsu.codebook.Type;

/** Which of two types of one family says more, and whether both may be said of one event. */
final class Specific {
    private static final String ANY_MISSILE = "launch.ballistic";
    /** Types of a family that a later sentence may make more exact. */
    private static final Map<String, Set<String>> GENERAL = Map.of("launch", Set.of(ANY_MISSILE), "drone", Set.of("drone.incursion"),
            "border", Set.of("border.shots", "border.drillfire", "border.infiltration"), "nuclear", Set.of("nuclear.facility"), "cyber", Set.of("cyber.espionage"),
            "statement", Set.of("statement.condemnation"), "diplomacy", Set.of("diplomacy.visit", "diplomacy.talks"), "exercise", Set.of("exercise.field"));

    private Specific() { }

    /** Whether a type should take the place of another of its family, found with so much more weight. */
    static boolean than(String type, String other, int weight) {
        Set<String> general = GENERAL.getOrDefault(Type.familyOf(other), Set.of());
        if (type.equals(ANY_MISSILE)) {
            return false;
        }
        return general.contains(other) && !general.contains(type) ? other.equals(ANY_MISSILE) || weight >= 0 : weight > 1;
    }

    /** Whether two types can be two ways to tell of one event. */
    static boolean compatible(String type, String other) {
        if (type.equals(other)) {
            return true;
        }
        String family = Type.familyOf(type);
        if (!family.equals(Type.familyOf(other)) || family.equals("statement")) {
            return false;
        }
        Set<String> general = GENERAL.getOrDefault(family, Set.of());
        return general.contains(type) || general.contains(other) || family.equals("tariff") || family.equals("maritime") || family.equals("air");
    }
}
