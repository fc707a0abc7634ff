package org.bongsu.compare;

import java.util.Set;
import org.bongsu.codebook.Type;

/**
 * Whether two types may be one event. Outside launches a type and its sub-type may; of a launch the class is often settled only
 * later, so that classes of ballistic missiles do not part events, while other sorts speak against.
 */
final class TypeFit {
    private static final Set<String> OTHER_SORTS =
            Set.of("launch.satellite", "launch.engine", "launch.airdefence", "launch.cruise", "launch.rocket");

    private TypeFit() { }

    static Fit of(String a, String b) {
        if (a.equals(b)) {
            return Fit.of(1, "match.same-type");
        }
        if (!Type.familyOf(a).equals(Type.familyOf(b))) {
            return Fit.APART;
        }
        if (a.equals("launch.engine") || b.equals("launch.engine")) {
            return Fit.APART;
        }
        if (Type.isA(a, "launch")) {
            return OTHER_SORTS.contains(a) || OTHER_SORTS.contains(b) ? Fit.of(sorts(a, b), "match.other-sort") : Fit.of(0.25);
        }
        return Type.isA(a, b) || Type.isA(b, a) ? Fit.of(0.5) : Fit.APART;
    }

    /** Large rockets (600 mm) are rockets to one and short-range missiles to another, and a satellite's launcher a missile. */
    private static double sorts(String a, String b) {
        return a.equals("launch.rocket") || b.equals("launch.rocket") ? -0.75 : -2;
    }
}
