package org.bongsu.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The types that incidents are coded by, with the version and hash that figures name. */
public final class Codebook {
    /** Stands for a type that the codebook does not (or no longer) hold. */
    public static final String OTHER = "other";

    private final String version;
    private final String hash;
    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<String, Family> families = new LinkedHashMap<>();

    Codebook(String version, String hash, List<Type> types, Map<String, Family> families) {
        this.version = version;
        this.hash = hash;
        types.forEach(type -> this.types.put(type.key(), type));
        this.families.putAll(families);
        if (!this.types.containsKey(OTHER)) {
            throw new IllegalArgumentException("a codebook needs the type " + OTHER);
        }
    }

    public String version() {
        return version;
    }

    /** SHA-256 over all that the types say, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** All types in the codebook's order. */
    public List<Type> types() {
        return List.copyOf(types.values());
    }

    /** The families (launch, nuclear, …) with their names and colours, in the codebook's order. */
    public Map<String, Family> families() {
        return Collections.unmodifiableMap(families);
    }

    /** The type of a key. */
    public Optional<Type> find(String key) {
        return Optional.ofNullable(types.get(key));
    }

    /** The type of a key; {@code other} for one that the codebook does not hold. */
    public Type type(String key) {
        Type type = types.get(key);
        return type != null ? type : Objects.requireNonNull(types.get(OTHER));
    }
}
