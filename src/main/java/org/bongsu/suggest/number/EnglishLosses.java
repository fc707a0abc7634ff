package org.bongsu.suggest.number;

import static org.bongsu.suggest.number.EnglishNumbers.HEDGE;
import static org.bongsu.suggest.number.EnglishNumbers.NUMBER;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Finds how many were killed, injured or are missing. */
final class EnglishLosses {
    private static final String VERB = "(killed|dead|died|dies|slain|shot\\s+dead|drowned|perished|injured|wounded|hurt|maimed|missing|unaccounted\\s+for)\\b";
    private static final String WORD = "(?:U\\.[SN]\\.|[\\w'’-]+)";
    private static final String PEOPLE = "(?:\\s+(?!and\\b|but\\b|or\\b|after\\b|when\\b|while\\b|that\\b|" + EnglishNumbers.WORD + "\\b)" + WORD + "){0,9}?";
    private static final String WHO = "(?:\\s+(?!and\\b|was\\b|were\\b|are\\b|people\\s+d|died\\b|dead\\b|killed\\b|injured\\b|wounded\\b|hurt\\b|casualties\\b|or\\b)" + WORD + "){0,3}?";
    private static final Pattern LOST = Pattern.compile(HEDGE + "(?:" + NUMBER + WHO + "\\s+(?:and|,)\\s+)?(?:(another)|" + NUMBER + ")(?:\\s+more)?(" + PEOPLE
            + ")\\s+((?:were|was|have\\s+been|has\\s+been|had\\s+been|are|is|being|remain\\w*)\\s+(?:also\\s+)?)?" + VERB);
    private static final Pattern OBJECT = Pattern.compile("^\\s+(?:at\\s+least\\s+|about\\s+|some\\s+)?(?:\\d|the\\b|an?\\b|his\\b|her\\b|its\\b|their\\b|several\\b|" + EnglishNumbers.WORD + "\\b|[A-Z]\\w+\\s[A-Z])");
    private static final Pattern LOSING = Pattern.compile("\\b(?i:(kill(?:ing|ed|s)?|injur(?:ing|ed|es|e)|wound(?:ing|ed|s)?|maim(?:ing|ed)|claim(?:ing|ed)))\\s+(?:the\\s+(?:lives\\s+of\\s+)?)?" + HEDGE + "(?:(another)|" + NUMBER + ")(?:\\s+(lives))?\\b"
            + "(?!\\s*(?:%|percent|per\\s+cent|days|hours|weeks|months|years|minutes|\\w*\\s+(?:dead|injured|wounded|missing|hurt)))");
    private static final Pattern NEXT = Pattern.compile("\\b(?:killed|dead|slain)(?:\\s+and|,)\\s+" + HEDGE + "(?:(another)|" + NUMBER + ")\\s+(?:more\\s+|others\\s+)?(?:(?:were|was)\\s+)?(wounded|injured|hurt|missing)\\b");
    private static final Pattern NEEDED = Pattern.compile("(?i)\\b(?:kill|dead\\b|die[ds]\\b|slain|shot\\s+dead|drowned|perished|injur|wound|hurt\\b|maim|missing|unaccounted|claim)");
    private static final int REACH = 160;
    private static final Set<String> MISSING = Set.of("missing", "unaccounted for");
    private static final Set<String> HURT = Set.of("injured", "wounded", "hurt", "maimed");

    private EnglishLosses() { }

    /** Looks at each place where a number or a verb may stand. */
    static void find(Scan scan) {
        scan.each(NEXT, NEEDED, 0, m -> one(scan, m, 1, m.group(3) == null ? "one" : m.group(3), m.group(4)));
        scan.each(LOSING, NEEDED, 0, m -> losing(scan, m));
        scan.each(LOST, NEEDED, REACH, m -> lost(scan, m));
    }

    private static void one(Scan scan, MatchResult m, int hedge, String number, String verb) {
        scan.add(m, EnglishNumbers.quantity(name(verb), m.group(hedge), null, number));
    }

    private static void losing(Scan scan, MatchResult m) {
        String verb = m.group(1).toLowerCase(Locale.ROOT);
        boolean lives = m.group(5) != null;
        if (lives || !verb.startsWith("claim")) {
            scan.add(m, EnglishNumbers.quantity(verb.startsWith("kill") || lives ? "killed" : "injured", m.group(2), null, m.group(3) != null ? "one" : m.group(4)));
        }
    }

    /** "Two marines and two civilians were killed": four. But "an agent killed two": not one. */
    private static void lost(Scan scan, MatchResult m) {
        String rest = scan.text().substring(m.end(), Math.min(scan.text().length(), m.end() + 30));
        if (m.group(6) == null && OBJECT.matcher(rest).find()) {
            return;
        }
        String name = name(m.group(7).replaceAll("\\s+", " "));
        Quantity last = EnglishNumbers.quantity(name, m.group(1), null, m.group(3) != null ? "one" : m.group(4));
        Quantity first = m.group(2) == null || m.group(3) != null ? null : EnglishNumbers.quantity(name, null, null, m.group(2));
        scan.add(m, sum(first, last));
    }

    private static @Nullable Quantity sum(@Nullable Quantity first, @Nullable Quantity last) {
        Double a = first == null ? null : first.best();
        Double b = last == null ? null : last.best();
        return a == null || b == null || last == null ? last : Quantity.of(last.name(), a + b, "");
    }

    private static String name(String verb) {
        return MISSING.contains(verb) ? "missing" : HURT.contains(verb) ? "injured" : "killed";
    }
}
