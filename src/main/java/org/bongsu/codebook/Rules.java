package org.bongsu.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold of a codebook before it counts. */
public final class Rules {
    /** A stranger's codebook is refused when it has more types, families or words than a person could use. */
    static final int MOST_TYPES = 2000;
    static final int MOST_FAMILIES = 200;
    static final int MOST_WORDS = 200;
    static final int LONGEST_KEY = 80;
    static final int LONGEST_NAME = 120;
    static final int LONGEST_TEXT = 4000;
    /** So much shorter than the longest file, in characters, that number, hash and the line of changes fit in beside it. */
    static final int LONGEST = CodebookJsonReader.LONGEST - 10_000;

    private static final Pattern TYPE_KEY = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+){1,4}");
    private static final Pattern FAMILY_KEY = Pattern.compile("[a-z][a-z0-9]*");

    private final Content content;
    private final List<Problem> problems = new ArrayList<>();

    private Rules(Content content) {
        this.content = content;
    }

    /** All that is wrong in a codebook; nothing when it may count. */
    public static List<Problem> problems(Content content) {
        return new Rules(content).all();
    }

    private List<Problem> all() {
        size(content.types().size(), MOST_TYPES, "types");
        size(content.families().size(), MOST_FAMILIES, "families");
        Set<String> families = new HashSet<>();
        for (Family family : content.families()) {
            if (!families.add(family.key())) {
                say(family.key(), "key", "doubled", family.key());
            }
            family(family);
        }
        Set<String> keys = new HashSet<>();
        for (Type type : content.types()) {
            if (!keys.add(type.key())) {
                say(type.key(), "key", "doubled", type.key());
            }
            type(type, families);
        }
        Set<String> former = new HashSet<>(keys);
        content.types().forEach(type -> type.standing().former().forEach(key -> {
            if (!former.add(key)) {
                say(type.key(), "former", "doubled", key);
            }
        }));
        if (content.types().stream().noneMatch(type -> type.key().equals(Codebook.OTHER) && !type.retired())) {
            say(Codebook.OTHER, "key", "other-gone");
        }
        favourites(keys, families);
        if (problems.isEmpty() && CodebookJson.line(content).length() > LONGEST) {
            say("", "", "too-long", Integer.toString(LONGEST));
        }
        return problems;
    }

    private void size(int count, int most, String field) {
        if (count > most) {
            say("", field, "too-many", Integer.toString(most));
        }
    }

    private void family(Family family) {
        String at = family.key();
        if (!FAMILY_KEY.matcher(at).matches() || at.length() > LONGEST_KEY) {
            say(at, "key", "key-form", at);
        }
        names(at, family.names());
        symbol(at, family.symbol());
    }

    private void type(Type type, Set<String> families) {
        String at = type.key();
        if (!at.equals(Codebook.OTHER) && (!TYPE_KEY.matcher(at).matches() || at.length() > LONGEST_KEY)) {
            say(at, "key", "key-form", at);
        } else if (!families.contains(type.family())) {
            say(at, "key", "no-family", type.family());
        }
        names(at, type.names());
        String symbol = type.face().symbol();
        if (symbol != null) {
            symbol(at, symbol);
        }
        if (type.weight().severity() < 1 || type.weight().severity() > 5) {
            say(at, "severity", "severity");
        }
        String cameo = type.codes().cameo();
        if (cameo != null && !Cameo.has(cameo)) {
            say(at, "cameo", "cameo", cameo);
        }
        Double goldstein = type.codes().goldstein();
        if (goldstein != null && !(goldstein >= -10 && goldstein <= 10)) {
            say(at, "goldstein", "goldstein");
        }
        guide(at, type.guide());
        type.standing().former().forEach(key -> length(at, "former", key, LONGEST_KEY));
    }

    private void guide(String at, Type.Guide guide) {
        length(at, "definition.en", guide.definition().en(), LONGEST_TEXT);
        length(at, "definition.ko", guide.definition().ko(), LONGEST_TEXT);
        length(at, "example.en", guide.example().en(), LONGEST_TEXT);
        length(at, "example.ko", guide.example().ko(), LONGEST_TEXT);
        length(at, "counter.en", guide.counterExample().en(), LONGEST_TEXT);
        length(at, "counter.ko", guide.counterExample().ko(), LONGEST_TEXT);
        if (guide.synonyms().size() > MOST_WORDS) {
            say(at, "synonyms", "too-many", Integer.toString(MOST_WORDS));
        }
        guide.synonyms().forEach(word -> length(at, "synonyms", word, LONGEST_NAME));
    }

    private void names(String at, Type.Names names) {
        name(at, "name.en", names.en());
        name(at, "name.ko", names.ko());
    }

    private void name(String at, String field, String name) {
        if (name.isBlank()) {
            say(at, field, "no-name");
        }
        length(at, field, name, LONGEST_NAME);
    }

    private void symbol(String at, String symbol) {
        if (!Codebook.SYMBOLS.contains(symbol)) {
            say(at, "symbol", "symbol", symbol);
        }
    }

    private void length(String at, String field, String text, int most) {
        if (text.length() > most) {
            say(at, field, "too-long", Integer.toString(most));
        } else if (!sound(text)) {
            say(at, field, "control");
        }
    }

    /** Without control characters and without halves of characters. */
    private static boolean sound(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private void favourites(Set<String> keys, Set<String> families) {
        if (content.favourites().size() != Content.DIGITS) {
            say("", "favourites", "nine");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < content.favourites().size(); i++) {
            String key = content.favourites().get(i);
            String digit = Integer.toString(i + 1);
            if (!key.isEmpty() && !keys.contains(key) && !families.contains(key)) {
                say(digit, "favourites", "no-type", key);
            } else if (!key.isEmpty() && !seen.add(key)) {
                say(digit, "favourites", "doubled", key);
            }
        }
    }

    private void say(String at, String field, String reason, String... args) {
        problems.add(Problem.of(at, field, reason, args));
    }
}
