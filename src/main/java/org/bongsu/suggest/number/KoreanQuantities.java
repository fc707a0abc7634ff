package org.bongsu.suggest.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Finds numbers with what they count or measure, in Korean: 5대, 10여 발, 260여 개, 1만1천여 명, 마하 10, 25%. */
public final class KoreanQuantities {
    private static final Pattern COUNT = Pattern.compile("(?<![\\d.,가-힣])(최소|적어도|최대|많게는|약|총|모두)?\\s*(?:(\\d+)\\s?(?:발|대|개|척|명)?\\s*[~∼〜–-]\\s*)?" + KoreanNumbers.NUMBER
            + "\\s?(여)?\\s?(발|대|개|척|명|기(?![가-힣]{2}))(?!\\s?월|국|소\\b|사\\b|대\\b|년)(\\s?이상|\\s?안팎|\\s?이하|\\s?미만|\\s?이내)?");
    private static final Pattern NOUN = Pattern.compile("미사일|발사체|로켓|포탄|방사포|경고사격|사격|포|총|실탄|무인기|드론|풍선|전투기|폭격기|군용기|항공기|헬기|전투함|경비정|어선|함정|선박|병력|군인|북한군|병사|공작원|공비|간첩");
    private static final String LOST = "숨지|숨졌|숨진|사망|전사|목숨|사살|희생|부상|다쳤|다치|다친|중상|경상|실종";
    private static final Pattern AFTER = Pattern.compile("^(?:(?!\\d+\\s?명|[.,]|침투|구조|파병|파견).){0,25}?(" + LOST + ")");
    private static final Pattern BEFORE = Pattern.compile("(" + LOST + ")(?:자|한 사람|한 인원)?(?:는|은|가|이|도|만)?\\s?(?:모두|총|약|최소)?\\s*$");
    private static final int NEAR = 30;

    private KoreanQuantities() { }

    /** The quantities of a Korean text, in order, none overlapping another. */
    public static List<QuantityWord> find(String text) {
        List<QuantityWord> found = KoreanMeasures.find(text);
        Matcher counts = COUNT.matcher(text);
        while (counts.find()) {
            String name = nameOf(text, counts);
            if (name != null) {
                int lead = counts.group().length() - counts.group().stripLeading().length();
                found.add(new QuantityWord(counts.start() + lead, counts.end(), quantity(name, counts)));
            }
        }
        return Scan.ordered(found);
    }

    private static @Nullable String nameOf(String text, Matcher counts) {
        String after = text.substring(counts.end(), Math.min(text.length(), counts.end() + NEAR));
        String before = text.substring(Math.max(0, counts.start() - NEAR), counts.start());
        before = before.substring(Math.max(before.lastIndexOf('.') + 1, 0));
        if (counts.group(5).equals("명")) {
            Matcher lost = BEFORE.matcher(before);
            Matcher losing = AFTER.matcher(after);
            if (lost.find() || (lost = losing).find()) {
                return lost(lost.group(1));
            }
        }
        Matcher nouns = NOUN.matcher(before);
        String noun = null;
        while (nouns.find()) {
            noun = nouns.group();
        }
        if (noun == null || after.startsWith("의 ")) {
            Matcher next = NOUN.matcher(after);
            noun = next.find() && next.start() < 12 ? next.group() : noun;
        }
        return noun == null ? null : named(noun, counts.group(5));
    }

    private static String lost(String verb) {
        return switch (verb) {
            case "부상", "다쳤", "다치", "다친", "중상", "경상" -> "injured";
            case "실종" -> "missing";
            default -> "killed";
        };
    }

    private static @Nullable String named(String noun, String counter) {
        return switch (noun) {
            case "미사일", "발사체", "로켓" -> counter.equals("명") || counter.equals("척") ? null : "missiles";
            case "포탄", "방사포", "포", "총", "실탄", "경고사격", "사격" -> counter.equals("발") ? "rounds" : null;
            case "무인기", "드론" -> counter.equals("대") || counter.equals("개") || counter.equals("기") ? "drones" : null;
            case "풍선" -> counter.equals("개") ? "balloons" : null;
            case "전투기", "폭격기", "군용기", "항공기", "헬기" -> counter.equals("대") || counter.equals("기") ? "aircraft" : null;
            case "경비정", "어선", "함정", "선박", "전투함" -> counter.equals("척") ? "ships" : null;
            case "공작원", "공비", "간첩" -> counter.equals("명") ? "infiltrators" : null;
            default -> counter.equals("명") ? "soldiers" : null;
        };
    }

    private static Quantity quantity(String name, Matcher m) {
        String number = m.group(3);
        int least = KoreanNumbers.least(number);
        if (least > 0) {
            return Amount.least(name, least, "");
        }
        int[] between = KoreanNumbers.between(number);
        if (between.length > 0) {
            return Amount.of(name, null, between[0], between[1], "");
        }
        String hedge = m.group(6) != null && !m.group(6).strip().equals("안팎") ? m.group(6) : m.group(1);
        double first = m.group(2) == null ? -1 : Double.parseDouble(m.group(2));
        return KoreanMeasures.more(m.group(4), Amount.of(name, hedge, first, KoreanNumbers.value(number), ""));
    }
}
