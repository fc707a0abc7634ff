package org.bongsu.suggest.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.Quantity;
import org.bongsu.suggest.text.EnglishWords;
import org.jspecify.annotations.Nullable;

/** Finds what English texts measure: how far, how high, how fast, how long something flew, magnitudes and sums. */
final class EnglishMeasures {
    private static final String DIGITS = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String HEDGE = "(?:\\b((?i:at\\s+least|more\\s+than|over|no\\s+(?:fewer|less|more)\\s+than|up\\s+to|as\\s+(?:many|much)\\s+as|fewer\\s+than|less\\s+than|greater\\s+than|under|below|above|at\\s+most|a\\s+maximum\\s+of"
            + "|a\\s+minimum\\s+of|in\\s+excess\\s+of|just\\s+(?:over|under)))\\s+)?";
    private static final String FIRST = "(?:" + DIGITS + "\\s*(?:km|kms|kilometers|kilometres|miles)?\\s*(?:-|–|to|and|or)\\s*)?";
    private static final Pattern FLOWN = Pattern.compile("(?<![\\d.,])" + HEDGE + FIRST + DIGITS
            + "\\s*-?\\s*(kms?|kilometers?|kilometres?|nautical\\s+miles?|nmi|miles?|mi)\\b(?!\\s*(?:/|per\\b|an\\s+hour|a\\s+second|[²2]|square))");
    private static final Pattern HIGH = Pattern.compile("(?i)\\b(?:altitudes?|apogees?|heights?|peak(?:ed|ing)?|ascend\\w*|climb\\w*|rose|rising|soar\\w*)\\b");
    private static final Pattern HIGH_AFTER = Pattern.compile("(?i)^\\s*(?:\\([^)]{0,30}\\)\\s*)?(?:,\\s*)?(?:high\\b|tall\\b|up\\b|upward|into\\s+(?:space|the\\s+(?:sky|air))|above\\b|(?:in\\s+)?(?:maximum\\s+|peak\\s+)?(?:altitude|height|apogee)\\b)");
    private static final Pattern LONG = Pattern.compile("(?i)\\b(?:flew|flown|fly|flies|flying|flight|travel\\w*|range|ranges|distances?|cover(?:ed|ing|s)?|downrange|(?:hit|struck|strike)\\s+(?:an?\\s+|the\\s+|its\\s+)?(?:\\w+\\s+)?targets?)\\b");
    private static final Pattern LONG_AFTER = Pattern.compile("(?i)^\\s*(?:\\([^)]{0,30}\\)\\s*)?(?:(?:were|was|in)\\s+)?(?:range\\b|distance\\b|flight\\b|cover\\w*|flown\\b|out\\b|downrange\\b)");
    private static final Pattern APART = Pattern.compile("(?i)\\b(?:landed|landing|splash\\w*|fell|fall\\w*|crash\\w*|came\\s+down|located|exploded|blew)\\b");
    private static final Pattern SAME = Pattern.compile("(?i)^\\s*\\)?\\s*(?:\\(|/|,?\\s*or\\s|,\\s*|and\\s+)(?:about|around|some|roughly|approximately|nearly|another)?\\s*$");
    private static final Pattern OVER = Pattern.compile("(?i)\\b(?:for|over)\\s+(?:about|around|some|roughly|approximately|nearly)?\\s*$");
    private static final Pattern MACH = Pattern.compile("(?i)(?:(at\\s+least|more\\s+than|over|up\\s+to|less\\s+than)\\s+)?\\bMach\\s+(?:(\\d+(?:\\.\\d+)?)\\s*(?:-|–|to|and)\\s*(?:Mach\\s+)?)?(\\d+(?:\\.\\d+)?)|\\b(\\d+(?:\\.\\d+)?|five|six|seven|eight|ten|twelve|twenty)\\s+times\\s+the\\s+speed\\s+of\\s+sound");
    private static final Pattern SPEED = Pattern.compile("(?<![\\d.,])" + HEDGE + DIGITS + "\\s*-?\\s*(km/h|kph|kmh|(?:kilometers?|kilometres?|km)\\s+(?:per|an)\\s+hour|mph|miles\\s+(?:per|an)\\s+hour|km/s|(?:kilometers?|kilometres?|km)\\s+(?:per|a)\\s+second"
            + "|m/s|(?:meters?|metres?)\\s+(?:per|a)\\s+second|knots)(?![a-z])");
    private static final Pattern LASTED = Pattern.compile("(?<![\\d.,:])" + HEDGE + DIGITS + "(?:\\s+|-)(hours?|minutes?|mins?|seconds?)\\b(?:\\s+(?:and\\s+)?(\\d{1,2})\\s+(minutes?|seconds?)\\b)?(?!\\s+(?:apart|after|later|before|ago|earlier|prior|interval|of\\s+launch|into|notice|until))");
    private static final Pattern FLEW = Pattern.compile("(?i)\\b(?:flew|flown|fly|flying|flight|travel\\w*|airborne|aloft|(?:stayed|remained)\\s+in\\s+the\\s+air)\\b(?:(?!\\.\\s)[^;\\n]){0,90}$");
    private static final Pattern APART_IN_TIME = Pattern.compile("(?i)\\b(?:within|every|after|in\\s+the\\s+(?:first|last|past))\\s*(?:about|around|some)?\\s*$");
    private static final Pattern MAGNITUDE = Pattern.compile("(?i)\\bmagnitude(?:\\s+of)?(?:\\s+(?:about|around))?\\s+(\\d(?:\\.\\d)?)|\\b(\\d\\.\\d)[\\s-]magnitude");
    private static final Pattern MONEY = Pattern.compile("(?:US|U\\.S\\.\\s*)?\\$\\s?(\\d+(?:,\\d{3})*(?:\\.\\d+)?)[\\s-]*(billion|million|trillion|bn|m)?\\b|(\\d+(?:,\\d{3})*(?:\\.\\d+)?)\\s+(billion|million|trillion)\\s+(?:U\\.?S\\.?\\s+)?(dollars|won|yen|euros)");
    private static final Pattern LENGTH = Pattern.compile("(?i)km|kilomet|mile|nmi|\\bmi\\b");
    private static final Pattern FAST = Pattern.compile("(?i)km/|kph|kmh|per\\s+(?:hour|second)|an\\s+hour|a\\s+second|mph|m/s|knots");
    private static final Pattern LONG_TIME = Pattern.compile("hour|minute|\\bmins?\\b|second");
    private static final Pattern CURRENCY = Pattern.compile("\\$|[bmtr]+illion");
    private static final int BACK = 60;
    private static final int NEAR = 70;

    private EnglishMeasures() { }

    /** What is measured, in no order. */
    static List<QuantityWord> find(String text) {
        List<QuantityWord> found = new ArrayList<>();
        flown(text, found);
        MACH.matcher(text).results().forEach(m -> found.add(word(m, Amount.of("speed", m.group(1), m.group(2) == null ? -1 : plain(m.group(2)), EnglishWords.number(m.group(3) != null ? m.group(3) : m.group(4)), "Mach"))));
        Scan.around(text, FAST, BACK, SPEED).forEach(m -> found.add(word(m, Amount.of("speed", m.group(1), -1, plain(m.group(2)), speedUnit(m.group(3))))));
        Scan.around(text, LONG_TIME, BACK, LASTED).forEach(m -> lasted(text, m, found));
        MAGNITUDE.matcher(text).results().forEach(m -> found.add(word(m, Quantity.of("magnitude", plain(m.group(1) != null ? m.group(1) : m.group(2)), ""))));
        Scan.around(text, CURRENCY, BACK, MONEY).forEach(m -> found.add(word(m, Quantity.of("money", money(m), m.group(5) == null || m.group(5).equals("dollars") ? "USD" : currency(m.group(5))))));
        found.addAll(Rates.find(text));
        return found;
    }

    private static QuantityWord word(MatchResult m, Quantity quantity) {
        int lead = m.group().length() - m.group().stripLeading().length();
        return new QuantityWord(m.start() + lead, m.end(), quantity);
    }

    private static void flown(String text, List<QuantityWord> found) {
        String name = "distance";
        int last = 0;
        for (MatchResult m : Scan.around(text, LENGTH, BACK, FLOWN)) {
            String gap = text.substring(Math.max(last, m.start() - NEAR), m.start());
            int stop = Math.max(gap.lastIndexOf(". "), gap.lastIndexOf('\n'));
            boolean joined = last > 0 && stop < 0 && m.start() - last < NEAR;
            name = nameOf(stop < 0 ? gap : gap.substring(stop + 1), text.substring(m.end(), Math.min(text.length(), m.end() + NEAR)), joined ? name : null);
            double first = m.group(2) == null ? -1 : plain(m.group(2));
            found.add(word(m, Amount.of(name, m.group(1), first, plain(m.group(3)), unit(m.group(4)))));
            last = m.end();
        }
    }

    /** What a length is: the words right behind it tell, else the last before it, else the measure before that it goes on from. */
    private static String nameOf(String before, String after, @Nullable String previous) {
        int high = last(HIGH, before);
        int far = last(LONG, before);
        int apart = last(APART, before);
        if (previous != null && SAME.matcher(before).find() && (before.stripLeading().startsWith("(") || !HIGH_AFTER.matcher(after).find() && !LONG_AFTER.matcher(after).find())) {
            return previous;
        }
        if (HIGH_AFTER.matcher(after).find()) {
            return "apogee";
        }
        if (LONG_AFTER.matcher(after).find()) {
            return "range";
        }
        if (high < 0 && far < 0 && apart < 0) {
            return previous != null && OVER.matcher(before).find() ? "range" : "distance";
        }
        return apart > high && apart > far ? "distance" : high > far ? "apogee" : "range";
    }

    private static int last(Pattern pattern, String text) {
        int at = -1;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }

    private static void lasted(String text, MatchResult m, List<QuantityWord> found) {
        String before = text.substring(Math.max(0, m.start() - 100), m.start());
        boolean flight = FLEW.matcher(before).find() || text.startsWith(" flight", m.end()) || text.startsWith(" of flight", m.end());
        if (!flight || APART_IN_TIME.matcher(before).find()) {
            return;
        }
        String unit = m.group(3).startsWith("h") ? "h" : m.group(3).startsWith("m") ? "min" : "s";
        double value = plain(m.group(2));
        if (m.group(4) != null) {
            value = value * 60 + plain(m.group(4));
            unit = unit.equals("h") ? "min" : "s";
        }
        found.add(word(m, Amount.of("flight-time", m.group(1), -1, value, unit)));
    }

    private static String unit(String written) {
        return written.startsWith("k") ? "km" : written.startsWith("n") ? "nmi" : "mi";
    }

    private static String speedUnit(String written) {
        String w = written.toLowerCase(Locale.ROOT);
        boolean second = w.endsWith("s") && !w.equals("knots") || w.endsWith("second");
        return w.equals("knots") ? "kn" : w.startsWith("k") ? second ? "km/s" : "km/h" : w.startsWith("mi") || w.equals("mph") ? "mph" : "m/s";
    }

    private static String currency(String written) {
        return written.equals("won") ? "KRW" : written.equals("yen") ? "JPY" : "EUR";
    }

    private static double money(MatchResult m) {
        String scale = m.group(2) != null ? m.group(2) : m.group(4);
        double factor = scale == null ? 1 : scale.startsWith("b") ? 1e9 : scale.startsWith("t") ? 1e12 : 1e6;
        return plain(m.group(1) != null ? m.group(1) : m.group(3)) * factor;
    }

    private static double plain(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }
}
