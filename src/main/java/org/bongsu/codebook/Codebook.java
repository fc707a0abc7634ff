package org.bongsu.codebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bongsu.model.Theme;

/** The types that incidents are coded by, with the version and hash that figures name. */
public final class Codebook {
    /** Stands for a type that the codebook does not (or no longer) hold; it cannot go. */
    public static final String OTHER = "other";
    /** The symbols that types and families can have, the same as on figures. */
    public static final List<String> SYMBOLS = List.of("launch", "nuclear", "drone", "balloon", "border", "maritime", "air", "attack",
            "exercise", "transfer", "tariff", "sanction", "cyber", "statement", "diplomacy", "policy", "display", "other");

    private static final int GREY = 0x808080;

    private final Version version;
    private final Content content;
    private final String hash;
    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<String, Type> former = new HashMap<>();
    private final Map<String, Family> families = new LinkedHashMap<>();

    /**
     * A codebook of a version.
     *
     * @throws IllegalArgumentException when {@link Rules} finds the content wanting
     */
    public Codebook(Version version, Content content) {
        List<Problem> problems = Rules.problems(content);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.getFirst().toString());
        }
        this.version = version;
        this.content = content;
        this.hash = sha256(CodebookJson.line(content));
        content.types().forEach(type -> {
            types.put(type.key(), type);
            type.standing().former().forEach(key -> former.put(key, type));
        });
        content.families().forEach(family -> families.put(family.key(), family));
    }

    /** Its number, such as {@code 1.12}. */
    public String version() {
        return version.toString();
    }

    public Version number() {
        return version;
    }

    /** SHA-256 over all that it says, 64 hexadecimal digits: two codebooks that say the same have the same, whatever their version. */
    public String hash() {
        return hash;
    }

    public Content content() {
        return content;
    }

    /** All types in the codebook's order, retired ones too. */
    public List<Type> types() {
        return content.types();
    }

    /** The types that may be given to incidents, in the codebook's order. */
    public List<Type> offered() {
        return content.types().stream().filter(type -> !type.retired()).toList();
    }

    /** The families (launch, nuclear, …) with their names and colours, in the codebook's order. */
    public Map<String, Family> families() {
        return Collections.unmodifiableMap(families);
    }

    /** The type or family of each digit from 1 to 9, empty for none. */
    public List<String> favourites() {
        return content.favourites();
    }

    /** The type of a key, or of one that it had before. */
    public Optional<Type> find(String key) {
        Type type = types.get(key);
        return Optional.ofNullable(type != null ? type : former.get(key));
    }

    /** The type of a key; {@code other} for one that the codebook does not hold. */
    public Type type(String key) {
        return find(key).orElseGet(() -> Objects.requireNonNull(types.get(OTHER)));
    }

    /** The family of a type's key; that of {@code other} for one that the codebook does not hold. */
    public Family family(String key) {
        Family family = families.get(Type.familyOf(key));
        return family != null ? family : Objects.requireNonNull(families.get(Type.familyOf(type(key).key())));
    }

    /** The symbol of a type or family, one of {@link #SYMBOLS}. */
    public String symbol(String key) {
        Type type = find(key).orElse(null);
        String own = type == null ? null : type.face().symbol();
        return own != null ? own : family(type == null ? key : type.key()).symbol();
    }

    /** The colour of a type or family in a theme, sRGB as 0xRRGGBB. */
    public int color(String key, Theme theme) {
        Type type = find(key).orElse(null);
        Colors own = type == null ? null : type.face().colors();
        if (own != null) {
            return own.in(theme);
        }
        Family family = families.get(Type.familyOf(type == null ? key : type.key()));
        return family == null ? GREY : family.color(theme);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
