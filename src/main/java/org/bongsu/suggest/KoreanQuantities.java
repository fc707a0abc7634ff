package org.bongsu.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Finds numbers with what they count or measure, in Korean: 5대, 10여 발, 260여 개, 마하 10, 25%. */
final class KoreanQuantities {
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|수십|수백|수천|여러|수|몇|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)";
    private static final Pattern COUNT = Pattern.compile("(최소|적어도|최대|약|총|모두)?\\s*(?:(\\d+)\\s*[~∼-]\\s*)?" + NUMBER + "\\s?(여|만여|만)?\\s?(발|대|개|척|명)(?![가-힣]*[월])(\\s?이상|\\s?안팎|\\s?이하)?");
    private static final Pattern FLIGHT = Pattern.compile("(\\d{1,3}(?:,\\d{3})*|\\d+(?:\\.\\d+)?)\\s?(여)?\\s?(㎞|km|킬로미터|킬로)");
    private static final Pattern SPEED = Pattern.compile("마하\\s?(\\d+(?:\\.\\d+)?)");
    private static final Pattern RATE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s?(?:%|퍼센트|프로(?![가-힣]))");
    private static final Pattern MAGNITUDE = Pattern.compile("규모\\s?(\\d(?:\\.\\d)?)");
    private static final Pattern MONEY = Pattern.compile("(\\d+(?:,\\d+)*)\\s?(조|억|만)?\\s?(달러|원|엔)");
    private static final Pattern NOUN = Pattern.compile("미사일|발사체|로켓|포탄|방사포|포|총|실탄|무인기|드론|풍선|전투기|폭격기|군용기|항공기|헬기|경비정|어선|함정|선박|병력|군인|북한군|병사|공작원|공비");
    private static final Pattern HURT = Pattern.compile("^[^.,]{0,25}?(숨지|숨졌|사망|전사|목숨|사살|부상|다쳤|다치|중상|경상)");
    private static final Map<String, Integer> WORDS = Map.of("한", 1, "두", 2, "세", 3, "네", 4, "다섯", 5, "여섯", 6, "일곱", 7, "여덟", 8, "아홉", 9, "열", 10);
    private static final int NEAR = 30;

    private KoreanQuantities() { }

    /** The quantities of a Korean text, in order, none overlapping another. */
    static List<QuantityWord> find(String text) {
        List<QuantityWord> found = new ArrayList<>();
        simple(SPEED, text, "speed", "Mach", found);
        simple(RATE, text, "rate", "%", found);
        simple(MAGNITUDE, text, "magnitude", "", found);
        Matcher flights = FLIGHT.matcher(text);
        while (flights.find()) {
            String before = text.substring(Math.max(0, flights.start() - NEAR), flights.start());
            String name = before.lastIndexOf("고도") > Math.max(before.lastIndexOf("비행"), before.lastIndexOf("거리")) ? "apogee"
                    : before.contains("비행") || before.contains("사거리") || text.startsWith("를 날", flights.end()) || text.startsWith("를 비행", flights.end())
                    || text.startsWith("여를 비행", flights.end()) || text.startsWith(" 비행", flights.end()) ? "range" : "distance";
            found.add(new QuantityWord(flights.start(), flights.end(), Quantity.of(name, plain(flights.group(1)), "km")));
        }
        Matcher money = MONEY.matcher(text);
        while (money.find()) {
            double factor = money.group(2) == null ? 1 : switch (money.group(2)) {
                case "조" -> 1e12;
                case "억" -> 1e8;
                default -> 1e4;
            };
            String unit = money.group(3).equals("달러") ? "USD" : money.group(3).equals("원") ? "KRW" : "JPY";
            found.add(new QuantityWord(money.start(), money.end(), Quantity.of("money", plain(money.group(1)) * factor, unit)));
        }
        Matcher counts = COUNT.matcher(text);
        while (counts.find()) {
            String name = nameOf(text, counts);
            Quantity quantity = name == null ? null : quantity(name, counts);
            if (quantity != null) {
                int start = counts.start();
                while (Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                found.add(new QuantityWord(start, counts.end(), quantity));
            }
        }
        return QuantityFinder.ordered(found);
    }

    private static void simple(Pattern pattern, String text, String name, String unit, List<QuantityWord> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new QuantityWord(matcher.start(), matcher.end(), Quantity.of(name, Double.parseDouble(matcher.group(1)), unit)));
        }
    }

    private static @Nullable String nameOf(String text, Matcher counts) {
        String after = text.substring(counts.end(), Math.min(text.length(), counts.end() + NEAR));
        if (counts.group(5).equals("명")) {
            Matcher hurt = HURT.matcher(after);
            if (hurt.find()) {
                String verb = hurt.group(1);
                return verb.startsWith("부") || verb.startsWith("다") || verb.startsWith("중") || verb.startsWith("경") ? "injured" : "killed";
            }
        }
        String before = text.substring(Math.max(0, counts.start() - NEAR), counts.start());
        before = before.substring(Math.max(before.lastIndexOf('.') + 1, 0));
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

    private static @Nullable String named(String noun, String counter) {
        return switch (noun) {
            case "미사일", "발사체", "로켓" -> counter.equals("발") || counter.equals("기") || counter.equals("대") || counter.equals("개") ? "missiles" : null;
            case "포탄", "방사포", "포", "총", "실탄" -> counter.equals("발") ? "rounds" : null;
            case "무인기", "드론" -> counter.equals("대") || counter.equals("개") ? "drones" : null;
            case "풍선" -> counter.equals("개") ? "balloons" : null;
            case "전투기", "폭격기", "군용기", "항공기", "헬기" -> counter.equals("대") ? "aircraft" : null;
            case "경비정", "어선", "함정", "선박" -> counter.equals("척") ? "ships" : null;
            case "공작원", "공비" -> counter.equals("명") ? "infiltrators" : null;
            default -> counter.equals("명") ? "soldiers" : null;
        };
    }

    private static @Nullable Quantity quantity(String name, Matcher m) {
        String number = m.group(3);
        String more = m.group(4) == null ? "" : m.group(4);
        double value = switch (number) {
            case "수십" -> 20;
            case "수백" -> 200;
            case "수천" -> 2000;
            case "여러", "수", "몇" -> 3;
            default -> Character.isDigit(number.charAt(0)) ? plain(number) : WORDS.getOrDefault(number, -1);
        };
        if (value < 0) {
            return null;
        }
        value *= more.startsWith("만") ? 10_000 : 1;
        boolean vague = number.startsWith("수") || number.equals("여러") || number.equals("몇");
        String lead = m.group(1) == null ? "" : m.group(1);
        String tail = m.group(6) == null ? "" : m.group(6).strip();
        if (m.group(2) != null) {
            return new Quantity(name, Double.parseDouble(m.group(2)), null, value, "");
        }
        if (vague || lead.equals("최소") || lead.equals("적어도") || tail.equals("이상")) {
            return new Quantity(name, value, null, null, "");
        }
        if (lead.equals("최대") || tail.equals("이하")) {
            return new Quantity(name, null, null, value, "");
        }
        return more.contains("여") ? new Quantity(name, value, value, null, "") : Quantity.of(name, value, "");
    }

    private static double plain(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }
}
