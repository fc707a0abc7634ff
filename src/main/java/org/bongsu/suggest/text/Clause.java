package org.bongsu.suggest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence that can tell of an event of its own.
 *
 * @param sentence the sentence it is part of
 * @param start    offset in the text
 * @param end      offset behind its last unit
 */
public record Clause(Sentence sentence, int start, int end) {
    private static final Pattern ENGLISH = Pattern.compile(";\\s+|:\\s+(?=[a-z])|\\s+[—–]\\s+|,\\s+(?=(?:and|but|while|as|after|which|when|where|though|although|days|weeks|hours|months|followed|prompting|even|amid)\\s)"
            + "|\\s+(?=(?:while|whereas|amid|although)\\s)|\\s+(?=in\\s+(?:response|retaliation|reaction)\\s+(?:to|for)\\b|in\\s+protest\\s+(?:at|against|over)\\b|over\\s+(?:its|their|the\\s+North['’]s)\\s+(?:latest|recent|repeated|\\w+\\s+(?:test|launch)))|(?<!\\b(?:days?|weeks?|hours?|months?|years?|just|shortly|soon|immediately|looked|came|comes|come|sought|shows?))\\s+(?=(?:(?:just|shortly|soon|immediately|only)\\s+)?(?:(?:(?:a|an|one|two|three|four|five|six|seven|ten|several|some|few|couple|of|\\d+)\\s+){0,3}(?:day|week|days|weeks|hours|months|years)\\s+)?(?:after|before|following)\\s+(?!noon|midnight|dawn|daybreak|sunrise|sunset|dusk|nightfall|\\d|being|falling|landing|flying|take-?off|lift-?off))"
            + "|\\s+(?=and\\s+(?:is|was|are|has|had|will)\\s+(?:also|expected|set|due|likely)\\b)|\\s+(?=and\\s+(?:Seoul|Washington|Tokyo|Pyongyang|Beijing|Moscow|President|Mr|the\\s+(?:North|South|ministry|party))\\b[^,;]{0,80}\\b(?:said|says|has|have|had|will|would|is|was|denied|denies|accused|threatened|warned|announced|launched|fired|published|released|plans|rejected)\\b)");
    private static final Pattern KOREAN = Pattern.compile("(?<=[^다라냐자]고|[^다라]며|지만|는데|으나),?\\s+|,\\s+(?=한편|앞서|이에|또|아울러)|(?<=데 이어|에 이어)\\s+|\\s+(?=앞서\\s)|(?<=가운데)(?<!(?:^|\\s)[이그] 가운데),?\\s+");
    private static final int PAST_TAIL = 20;

    /** The clauses of a sentence, in order. */
    public static List<Clause> of(String text, Sentence sentence, boolean korean) {
        Matcher cuts = (korean ? KOREAN : ENGLISH).matcher(text).region(sentence.start(), sentence.end());
        cuts.useTransparentBounds(true);
        List<Clause> found = new ArrayList<>();
        int start = sentence.start();
        while (cuts.find()) {
            if (cuts.start() - start > 8 && (!korean || finished(text, cuts.start()))) {
                found.add(new Clause(sentence, start, cuts.start()));
                start = cuts.end();
            }
        }
        found.add(new Clause(sentence, start, sentence.end()));
        return found;
    }

    /** Whether a Korean clause ends in a past tense before its connective, so that it tells of something by itself. */
    private static boolean finished(String text, int end) {
        for (int i = end - 1; i >= Math.max(1, end - 4); i--) {
            char c = text.charAt(i);
            if (c >= '가' && c <= '힣' && (c - '가') % 28 == PAST_TAIL) {
                return true;
            }
        }
        String tail = text.substring(Math.max(0, end - 4), end);
        return tail.endsWith("이어") || tail.endsWith("가운데") || text.startsWith("앞서", end + 1) || text.startsWith(", ", end);
    }

    boolean holds(int from, int to) {
        return from >= start && to <= end;
    }
}
