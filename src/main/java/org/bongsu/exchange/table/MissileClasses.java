package org.bongsu.exchange.table;

import java.util.Map;

/** Classes of missiles in our types: submarine-launched ones have no class of range of their own. */
final class MissileClasses {
    static final Map<String, String> WORDS = Map.of("SRBM", "launch.srbm", "MRBM", "launch.mrbm", "IRBM", "launch.irbm", "ICBM", "launch.icbm", "SLBM", "launch.ballistic",
            "SLV", "launch.satellite", "Unknown", "launch.ballistic", "Cruise", "launch.cruise");

    private MissileClasses() { }
}
