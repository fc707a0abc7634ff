package org.bongsu.model;

import java.util.Locale;

/** A value with the lower-case code that stands for it in files and on the command line. */
public interface Coded {
    /** The constant's name, as enums give it. */
    String name();

    /** The code in files: the name in lower case. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of an enum with this code, whatever its case. */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E each : type.getEnumConstants()) {
            if (each.code().equalsIgnoreCase(code.strip())) {
                return each;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName().toLowerCase(Locale.ROOT) + " has no value " + code);
    }
}
