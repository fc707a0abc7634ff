package org.bongsu.compare;

import java.util.Set;
import org.bongsu.codebook.Type;

/** A type of incident; it agrees with the types that it leaves open. */
record Kind(String type) implements Value {
    private static final String UNTOLD = "launch.ballistic";
    private static final Set<String> BALLISTIC = Set.of("launch.crbm", "launch.srbm", "launch.mrbm", "launch.irbm", "launch.icbm");

    @Override
    public Fit fit(Value other) {
        return !(other instanceof Kind kind) ? Fit.APART : holds(kind) || kind.holds(this) ? Fit.AGREE : Fit.CONTRADICT;
    }

    private boolean holds(Kind other) {
        return Type.isA(other.type, type) || type.equals(UNTOLD) && BALLISTIC.contains(other.type);
    }

    /** The shorter the key, the more it leaves open. */
    @Override
    public double room() {
        return type.equals(UNTOLD) ? 2 : type.indexOf('.') < 0 ? 3 : 1.0 / type.split("\\.").length;
    }
}
