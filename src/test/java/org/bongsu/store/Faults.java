package org.bongsu.store;

/** How often the long tests try: {@code mvn -Pfaults -Dfaults=1000}. */
public final class Faults {
    private Faults() { }

    /** As often as was asked for; a hundred times unless told. */
    public static int count() {
        return Integer.getInteger("faults", 100);
    }
}
