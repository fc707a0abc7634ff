package org.bongsu.suggest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a text.
 *
 * @param start     offset of its first UTF-16 unit
 * @param end       offset behind its last
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(int start, int end, int paragraph) {
    private static final Pattern PARAGRAPH = Pattern.compile("(?:(?!\\n\\s*\\n).)+", Pattern.DOTALL);
    private static final Pattern STOP = Pattern.compile("[.!?。][\"'”’)\\]]*(?=\\s|$|[A-Z가-힣])");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Adm|Capt|Sgt|Sen|Rep|Gov|St|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|approx|Prof|Inc|Co|Corp)"
            + "|\\b[A-Z]|\\b[A-Z]\\.[A-Z])\\.$");
    private static final Pattern NUMBERED = Pattern.compile("\\bNos?\\.$");
    private static final Pattern HALF_DAY = Pattern.compile("\\b[ap]\\.m\\.$");
    private static final Pattern GOES_ON = Pattern.compile("^\\s*(?:[a-z(,;]|KST|UTC|GMT|JST|EST|EDT|ET|PST|PDT|CET|MSK|local|(?:U\\.S\\.\\s+)?(?:Eastern|Korean?|Seoul|Pyongyang|Washington|Beijing|Moscow|Japan)\\s+(?:\\w+\\s+)?time|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w*\\.? \\d)");

    /** The sentences of a text, in order. */
    public static List<Sentence> of(String text) {
        List<Sentence> found = new ArrayList<>();
        Matcher paragraphs = PARAGRAPH.matcher(text);
        int number = 0;
        while (paragraphs.find()) {
            int start = paragraphs.start();
            Matcher stops = STOP.matcher(text).region(paragraphs.start(), paragraphs.end());
            stops.useTransparentBounds(true);
            while (stops.find()) {
                if (ends(text, stops)) {
                    add(found, text, start, stops.end(), number);
                    start = stops.end();
                }
            }
            add(found, text, start, paragraphs.end(), number);
            number++;
        }
        return found;
    }

    private static boolean ends(String text, Matcher stop) {
        String before = text.substring(Math.max(0, stop.start() - 12), stop.start() + 1);
        String after = text.substring(stop.end(), Math.min(text.length(), stop.end() + 14));
        if (GOES_ON.matcher(after).find() && !after.isBlank()) {
            return false;
        }
        if (NUMBERED.matcher(before).find() && after.strip().matches("(?s)\\d.*")) {
            return false;
        }
        return HALF_DAY.matcher(before).find() || !ABBREVIATION.matcher(before).find();
    }

    private static void add(List<Sentence> found, String text, int start, int end, int paragraph) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            found.add(new Sentence(from, to, paragraph));
        }
    }

    /** Whether a span of the text lies in it. */
    public boolean holds(int from, int to) {
        return from >= start && to <= end;
    }
}
