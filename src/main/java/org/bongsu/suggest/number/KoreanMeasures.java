package org.bongsu.suggest.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Finds what Korean texts measure: 비행거리 350㎞, 고도 50㎞, 마하 10, 7천580초간 비행, 규모 6.3, 3천500억 달러. */
final class KoreanMeasures {
    private static final String FIGURES = "(" + KoreanNumbers.FIGURES + ")";
    private static final String HEDGE = "(?:(최소|적어도|최대|많게는)\\s*)?(?:약\\s*)?";
    private static final String TAIL = "(?:\\s?(이상|이하|미만|이내))?";
    private static final Pattern FLOWN = Pattern.compile("(?<![\\d.,])(?<!시속\\s?|초속\\s?)" + HEDGE + "(?:" + FIGURES + "\\s?(?:㎞|km)?\\s*[~∼〜–-]\\s*)?" + FIGURES + "\\s?(여)?\\s?(㎞|[kK][mM]|킬로미터|킬로(?!그램|톤)|마일|해리)(?!/)" + TAIL);
    private static final Pattern HIGH = Pattern.compile("고도|정점|높이|상공");
    private static final Pattern HIGH_AFTER = Pattern.compile("^(?:여|가량|정도|안팎|쯤)?\\s?(?:까지|로|의)?\\s?(?:상승|솟|치솟|올라|고도|상공|높이)");
    private static final Pattern LONG = Pattern.compile("비행|사거리|사정거리|사정권|거리|날아|항속");
    private static final Pattern LONG_AFTER = Pattern.compile("^\\s?(?:이상|가량|정도|안팎|쯤|여)?\\s?(?:를|을|씩)?\\s?(?:더\\s)?(?:비행|날아|날았|나는|날 |사거리)");
    private static final Pattern APART_AFTER = Pattern.compile("^\\s?(?:가량|정도|여)?\\s?(?:떨어진|해상|남쪽|북쪽|동쪽|서쪽|남방|북방|지점|앞바다|밖|거리의|거리에)");
    private static final Pattern MACH = Pattern.compile("(?:(최소|최대|최고)\\s*)?(?:속도\\s*)?마하\\s?(\\d+(?:\\.\\d+)?)" + TAIL + "|음속(?:의|보다)?\\s?(\\d+(?:\\.\\d+)?)\\s?배");
    private static final Pattern SPEED = Pattern.compile("(시속|초속)\\s?(?:약\\s?)?" + FIGURES + "\\s?여?\\s?(㎞|km|킬로미터|m|미터|마일)");
    private static final Pattern LASTED = Pattern.compile("(?<![\\d.,시])(?<!시\\s)" + HEDGE + FIGURES + "\\s?(시간|분|초)(?:\\s?(\\d{1,2})\\s?(분|초))?(?!대|단위)(?=\\s?(?:여|가량|정도)?\\s?(?:동안|간(?!격))?(?:(?!간격|[.!?\\n]).){0,22}(?:비행|날아|날았|체공))");
    private static final Pattern FLIGHT = Pattern.compile("비행\\s?시간(?:은|이)?\\s*(?:약\\s*)?" + FIGURES + "\\s?(시간|분|초)(?:\\s?(\\d{1,2})\\s?(분|초))?");
    private static final Pattern AFTER = Pattern.compile("^\\s?(?:여|가량)?\\s?(?:뒤|후|만에|전|간격|사이)");
    private static final Pattern MAGNITUDE = Pattern.compile("규모(?:는|가)?\\s?(?:약\\s?)?(\\d(?:\\.\\d)?)(?![\\d조억만천])");
    private static final Pattern MONEY = Pattern.compile("(?<![\\d.,])" + HEDGE + FIGURES + "\\s?(여)?\\s?(달러|원(?![가-힣]*산)|엔(?![가-힣]))");
    private static final int NEAR = 30;

    private KoreanMeasures() { }

    /** What is measured, in no order. */
    static List<QuantityWord> find(String text) {
        List<QuantityWord> found = new ArrayList<>();
        flown(text, found);
        MACH.matcher(text).results().forEach(m -> found.add(word(m, Amount.of("speed", m.group(1) != null ? m.group(1) : m.group(3), -1, Double.parseDouble(m.group(2) != null ? m.group(2) : m.group(4)), "Mach"))));
        SPEED.matcher(text).results().forEach(m -> found.add(word(m, Quantity.of("speed", KoreanNumbers.value(m.group(2)),
                (m.group(3).startsWith("m") || m.group(3).equals("미터") ? "m" : m.group(3).equals("마일") ? "mi" : "km") + (m.group(1).equals("시속") ? "/h" : "/s")))));
        LASTED.matcher(text).results().filter(m -> !AFTER.matcher(text.substring(m.end(), Math.min(text.length(), m.end() + 8))).find())
                .forEach(m -> found.add(word(m, lasted(m.group(1), m, 2))));
        FLIGHT.matcher(text).results().forEach(m -> found.add(word(m, lasted(null, m, 1))));
        MAGNITUDE.matcher(text).results().forEach(m -> found.add(word(m, Quantity.of("magnitude", Double.parseDouble(m.group(1)), ""))));
        MONEY.matcher(text).results().forEach(m -> found.add(word(m, more(m.group(3), Amount.of("money", m.group(1), -1, KoreanNumbers.value(m.group(2)),
                m.group(4).equals("달러") ? "USD" : m.group(4).equals("원") ? "KRW" : "JPY")))));
        found.addAll(Rates.find(text));
        return found;
    }

    private static QuantityWord word(MatchResult m, Quantity quantity) {
        return new QuantityWord(m.start(), m.start() + m.group().stripTrailing().length(), quantity);
    }

    /** What 여 makes of a number: that much and a little more. */
    static Quantity more(@Nullable String more, Quantity quantity) {
        Double best = quantity.best();
        return more == null || best == null ? quantity : new Quantity(quantity.name(), best, best, null, quantity.unit());
    }

    private static Quantity lasted(@Nullable String hedge, MatchResult m, int at) {
        String unit = m.group(at + 1).equals("시간") ? "h" : m.group(at + 1).equals("분") ? "min" : "s";
        double value = KoreanNumbers.value(m.group(at));
        if (m.group(at + 2) != null) {
            value = value * 60 + Double.parseDouble(m.group(at + 2));
            unit = unit.equals("h") ? "min" : "s";
        }
        return Amount.of("flight-time", hedge, -1, value, unit);
    }

    private static void flown(String text, List<QuantityWord> found) {
        String name = null;
        int last = 0;
        Matcher m = FLOWN.matcher(text);
        while (m.find()) {
            String gap = text.substring(Math.max(last, m.start() - NEAR), m.start());
            boolean apart = gap.contains(". ") || gap.contains("\n") || m.start() - last > NEAR;
            gap = gap.substring(Math.max(gap.lastIndexOf(". ") + 1, gap.lastIndexOf('\n') + 1));
            name = nameOf(gap, text.substring(m.end(), Math.min(text.length(), m.end() + NEAR)), apart ? null : name);
            String hedge = m.group(1) != null ? m.group(1) : m.group(6);
            String unit = m.group(5).equals("마일") ? "mi" : m.group(5).equals("해리") ? "nmi" : "km";
            found.add(word(m, more(m.group(4), Amount.of(name, hedge, m.group(2) == null ? -1 : KoreanNumbers.value(m.group(2)), KoreanNumbers.value(m.group(3)), unit))));
            last = m.end();
        }
    }

    private static String nameOf(String before, String after, @Nullable String previous) {
        if (HIGH_AFTER.matcher(after).find()) {
            return "apogee";
        }
        if (LONG_AFTER.matcher(after).find()) {
            return "range";
        }
        int high = last(HIGH, before);
        int far = last(LONG, before);
        if (high < 0 && far < 0) {
            return previous != null && before.length() <= 4 ? previous : "distance";
        }
        return APART_AFTER.matcher(after).find() && far < before.length() - 8 && high < far ? "distance" : high > far ? "apogee" : "range";
    }

    private static int last(Pattern pattern, String text) {
        int at = -1;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }
}
