package org.bongsu.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Near copies are told by sketches about as well as by counting all runs of letters. */
class TextSketchTest {
    /** Against the exact measure, over texts of words drawn by chance of which a part was exchanged. */
    @Property(tries = 200)
    void estimatesWhatCountingGives(@ForAll long seed, @ForAll @IntRange(min = 0, max = 100) int exchanged) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            words.add("w" + random.nextInt(5_000) + (i % 7 == 0 ? "북한이" : "x"));
        }
        List<String> other = new ArrayList<>(words);
        for (int i = 0; i < exchanged * 3; i++) {
            other.set(random.nextInt(300), "y" + random.nextInt(5_000));
        }
        String one = String.join(" ", words);
        String two = String.join(", ", other);
        double exact = exact(one, two);
        double estimate = TextSketch.of(one).likeness(TextSketch.of(two));
        assertTrue(Math.abs(exact - estimate) < 0.28, exact + " and " + estimate);
    }

    @Test
    void aReprintSharesAKeyAndAnotherReportDoesNot() {
        String wire = "합동참모본부는 28일 오전 북한이 평양 순안 일대에서 동해상으로 단거리 탄도미사일 2발을 발사했다고 밝혔다. 군은 미사일이 약 350km를 비행했으며 정확한 제원은 "
                + "한미 정보당국이 분석하고 있다고 설명했다. 합참은 추가 발사에 대비해 감시 및 경계를 강화한 가운데 미국, 일본 측과 정보를 공유하며 대비태세를 유지하고 있다고 덧붙였다.";
        String reprint = "[서울=뉴스] " + wire + " 무단 전재 및 재배포 금지";
        String other = "일본 방위성은 28일 북한에서 탄도미사일로 보이는 물체가 발사됐으며 이미 낙하한 것으로 보인다고 발표했다. 배타적경제수역 밖에 떨어진 것으로 추정되며 항공기나 선박의 "
                + "피해는 확인되지 않았다. 총리는 정보 수집과 분석에 전력을 다하고 국민에게 신속하게 알리라고 지시했으며 정부는 국가안전보장회의를 열어 대응을 협의했다고 전했다.";
        assertTrue(TextSketch.of(wire).likeness(TextSketch.of(reprint)) > 0.7);
        assertTrue(TextSketch.of(wire).likeness(TextSketch.of(other)) < 0.2);
        assertTrue(shared(wire, reprint) > 0);
        assertEquals(0, shared(wire, other));
    }

    @Test
    void spacesMarksAndCapitalsDoNotMatterAndShortTextsSayNothing() {
        String text = "North Korea fired two short-range missiles towards the East Sea on Wednesday, Seoul's Joint Chiefs of Staff said in a brief text message to reporters that morning. ".repeat(2);
        assertEquals(1, TextSketch.of(text).likeness(TextSketch.of(text.toUpperCase(Locale.ROOT).replace(" ", "\n\n").replace(",", " —"))));
        assertEquals(0, TextSketch.of("Short.").likeness(TextSketch.of("Short.")));
        assertEquals(0, TextSketch.of("Short.").keys().length);
    }

    private static long shared(String one, String two) {
        Set<Long> keys = new HashSet<>();
        Arrays.stream(TextSketch.of(one).keys()).forEach(keys::add);
        return Arrays.stream(TextSketch.of(two).keys()).filter(keys::contains).count();
    }

    private static double exact(String one, String two) {
        Set<String> a = runs(one);
        Set<String> b = runs(two);
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return both.size() / (double) all.size();
    }

    private static Set<String> runs(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 12 <= letters.length(); i++) {
            runs.add(letters.substring(i, i + 12));
        }
        return runs;
    }
}
