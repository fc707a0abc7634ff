package org.bongsu.codebook;

import java.util.Comparator;
import java.util.Optional;

/** The number of a codebook's version, such as 1.12: the first is that of the codebook it began from, the second rises with each edit. */
public record Version(int major, int minor) implements Comparable<Version> {
    /** The version that Bongsu comes with. */
    public static final Version FIRST = new Version(1, 0);

    /** The highest numbers that {@link #read} takes. */
    private static final int MOST_MAJOR = 9_999;
    private static final int MOST_MINOR = 9_999_999;

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major).thenComparingInt(Version::minor);

    /** The version after this one, which can be read again whatever number a file came with; the very last stays itself. */
    public Version next() {
        if (minor < MOST_MINOR) {
            return new Version(major, minor + 1);
        }
        return major < MOST_MAJOR ? new Version(major + 1, 0) : this;
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
