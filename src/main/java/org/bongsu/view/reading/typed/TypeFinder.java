package org.bongsu.view.reading.typed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.words.Initials;

/**
 * Finds types by what is typed: a name or synonym in English or Korean, the first consonants of a Korean one, a key; digits, the
 * first for a favourite of the codebook, the second for a type in it; and CAMEO codes behind a 0, a # or the word. Retired types
 * are not found.
 */
public final class TypeFinder {
    private static final Pattern CAMEO = Pattern.compile("(?:0|#|cameo\\s*)0*([1-9]\\d*)");

    private final Codebook codebook;

    TypeFinder(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The types that the words may mean, best first; all types for no words. */
    List<Type> find(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty() || words.equals("0")) {
            return codebook.offered();
        }
        if (words.chars().allMatch(c -> c >= '1' && c <= '9')) {
            return byDigits(words);
        }
        Matcher code = CAMEO.matcher(words);
        if (code.matches()) {
            return codebook.offered().stream().filter(t -> coded(t, code.group(1))).toList();
        }
        record Found(Type type, int rank) { }
        List<Found> found = new ArrayList<>();
        for (Type type : codebook.offered()) {
            int rank = rank(type, words);
            if (rank < Integer.MAX_VALUE) {
                found.add(new Found(type, rank));
            }
        }
        return found.stream().sorted(Comparator.comparingInt(Found::rank)).map(Found::type).toList();
    }

    /** Whether digits name one type for good, so that nothing more need be typed. */
    public static boolean complete(String typed) {
        return typed.strip().length() == 2 && typed.strip().chars().allMatch(c -> c >= '1' && c <= '9');
    }

    private List<Type> byDigits(String digits) {
        String favourite = codebook.favourites().get(digits.charAt(0) - '1');
        List<Type> of = codebook.offered().stream().filter(t -> t.isA(favourite)).toList();
        if (digits.length() == 1) {
            return of;
        }
        int number = digits.charAt(1) - '0';
        return digits.length() == 2 && number <= of.size() ? List.of(of.get(number - 1)) : List.of();
    }

    private static boolean coded(Type type, String digits) {
        String code = type.codes().cameo();
        return code != null && code.replaceFirst("^0+", "").startsWith(digits);
    }

    private int rank(Type type, String words) {
        int best = Math.min(rank(type.names().en(), words, 0), rank(type.names().ko(), words, 0));
        var family = codebook.families().get(type.family());
        if (family != null) {
            best = Math.min(best, Math.min(rank(family.names().en(), words, 1), rank(family.names().ko(), words, 1)));
        }
        best = Math.min(best, rank(type.key(), words, 3));
        for (String synonym : type.guide().synonyms()) {
            best = Math.min(best, rank(synonym, words, 2));
        }
        return best;
    }

    private static int rank(String written, String typed, int penalty) {
        boolean initials = Initials.only(typed);
        boolean hangul = typed.chars().anyMatch(c -> c >= 'ㄱ');
        // Blanks between Korean words are set by taste.
        String words = hangul ? typed.replace(" ", "") : typed;
        String name = hangul ? (initials ? Initials.of(written) : written).replace(" ", "") : written;
        int at = name.toLowerCase(Locale.ROOT).indexOf(words);
        if (at < 0) {
            return Integer.MAX_VALUE;
        }
        boolean whole = name.length() == words.length();
        boolean start = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
        return 4 * (whole ? 0 : at == 0 ? 1 : start ? 2 : 3) + penalty;
    }
}
