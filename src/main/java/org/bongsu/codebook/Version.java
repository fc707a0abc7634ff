package org.bongsu.codebook;

import java.util.Comparator;
import java.util.Optional;

/** The number of a codebook's version, such as 1.12: the first is that of the codebook it began from, the second rises with each edit. */
public record Version(int major, int minor) implements Comparable<Version> {
    /** The version that Bongsu comes with. */
    public static final Version FIRST = new Version(1, 0);

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major).thenComparingInt(Version::minor);

    /** The version after this one. */
    public Version next() {
        return new Version(major, minor + 1);
    }

    /** Reads {@code 1.12}. */
    public static Optional<Version> read(String text) {
        if (!text.matches("[0-9]{1,4}\\.[0-9]{1,7}")) {
            return Optional.empty();
        }
        int dot = text.indexOf('.');
        return Optional.of(new Version(Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1))));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
