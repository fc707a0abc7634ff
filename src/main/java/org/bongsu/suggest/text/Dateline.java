package org.bongsu.suggest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in front of a dispatch that say where it was written: "SEOUL —", "Pyongyang, December 24 (KCNA) --", "(서울=연합뉴스)". */
public final class Dateline {
    private static final Pattern FRONT = Pattern.compile("(?m)^[\\s]*(?:[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+){0,3}(?:, [A-Z][\\w.]+(?: [A-Z]\\w+)?)?(?:,? \\w{3,9}\\.? \\d{1,2})?(?:,? \\d{4})?\\s*(?:\\([^)\\n]{2,30}\\))?\\s*(?:—|–|--|-|:)\\s"
            + "|[A-Z][\\w.]+(?: [A-Z][\\w.]+)?,? (?:\\w{3,9}\\.? \\d{1,2},? )?\\((?:KCNA|Yonhap|AP|Reuters|AFP|Kyodo|UPI|Xinhua)\\)\\s*(?:—|–|--|-)"
            + "|[\\[(]?[가-힣]{2,6}\\s?=\\s?[^)\\]\\n]{2,20}[)\\]]?)");

    private Dateline() { }

    /** Start and end of each dateline of a text. */
    public static List<int[]> of(String text) {
        List<int[]> found = new ArrayList<>();
        Matcher matcher = FRONT.matcher(text);
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        return found;
    }
}
