package org.bongsu.suggest.number;

import java.util.Locale;
import org.bongsu.model.Quantity;
import org.bongsu.suggest.text.EnglishWords;
import org.jspecify.annotations.Nullable;

/** Numbers as English texts write them, exact or vague, with the words that hedge them. */
final class EnglishNumbers {
    /** Words that are a number; none of them is an adjective of what is counted. */
    static final String WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?)";
    /** A number of things: one group. */
    static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?i:(?:two|three|four|five|six|several)\\s+dozen|(?:an?|one|two|three|several)\\s+hundred|tens\\s+of\\s+thousands|" + WORD
            + "|dozens|scores|hundreds|thousands|a\\s+(?:half-)?dozen|half\\s+a\\s+dozen|dozen|several|multiple(?!\\s+(?:launch\\s+)?rocket)|some|a\\s+few|a\\s+handful\\s+of|a\\s+couple(?:\\s+of)?|a\\s+pair\\s+of|a\\s+number\\s+of|a\\s+series\\s+of|many|both|an?))";
    /** What may stand before it: one group. */
    static final String HEDGE = "((?i:at\\s+least|more\\s+than|no\\s+(?:fewer|less|more)\\s+than|not\\s+(?:less|more)\\s+than|just\\s+(?:over|under)|upwards\\s+of|over|some|about|around|roughly|nearly|almost|approximately|up\\s+to"
            + "|as\\s+(?:many|much)\\s+as|at\\s+most|a\\s+total\\s+of|a\\s+(?:minimum|maximum)\\s+of|an\\s+estimated|another|fewer\\s+than|less\\s+than))?\\s*";

    private EnglishNumbers() { }

    /** The quantity that a number means, or null when it means none. */
    static @Nullable Quantity quantity(String name, @Nullable String hedge, @Nullable String from, String number) {
        String w = number.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        int vague = least(w);
        if (vague > 0) {
            return Amount.least(name, vague, "");
        }
        double value = value(w);
        return value < 0 ? null : Amount.of(name, hedge, from == null ? -1 : value(from.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")), value, "");
    }

    /** The least that a vague number means, or 0 for an exact one. */
    private static int least(String word) {
        return switch (word) {
            case "several", "multiple", "a few", "a number of", "a series of", "some", "many", "a handful of" -> 3;
            case "dozens", "scores", "several dozen" -> 24;
            case "hundreds", "several hundred" -> 200;
            case "thousands" -> 2000;
            case "tens of thousands" -> 20_000;
            default -> 0;
        };
    }

    private static double value(String word) {
        if (word.endsWith(" hundred")) {
            return 100 * EnglishWords.number(word.substring(0, word.length() - 8));
        }
        if (word.endsWith(" dozen") && !word.equals("half a dozen") && !word.equals("a half-dozen")) {
            return 12 * EnglishWords.number(word.substring(0, word.length() - 6));
        }
        return switch (word) {
            case "dozen" -> 12;
            case "a half-dozen", "half a dozen" -> 6;
            case "a couple", "a couple of", "a pair of" -> 2;
            default -> EnglishWords.number(word.replace(",", ""));
        };
    }
}
