package org.bongsu.suggest.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.codebook.Goods;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.InForce;
import org.bongsu.model.Stance;
import org.bongsu.suggest.event.Event;
import org.bongsu.suggest.event.Page;
import org.bongsu.suggest.event.Telling;
import org.bongsu.suggest.text.EnglishWords;
import org.bongsu.suggest.text.Sentence;
import org.bongsu.suggest.time.TimeWord;
import org.jspecify.annotations.Nullable;

/** Reads what a tariff falls on, by which law, and when it is announced, takes effect and ends. */
public final class Tariffs {
    private static final Pattern BASIS = Pattern.compile("\\bSection\\s+\\d{3}\\b|\\bInternational\\s+Emergency\\s+Economic\\s+Powers\\s+Act\\b|\\bIEEPA\\b|\\bTrade\\s+(?:Expansion\\s+)?Act\\s+of\\s+\\d{4}\\b|(?i:\\b(?:safeguards?|anti-?dumping|countervailing)\\b)"
            + "|무역확장법\\s?\\d{3}조|무역법\\s?\\d{3}조|국제\\s?비상\\s?경제\\s?권한법|긴급수입제한|세이프가드|반덤핑|상계관세");
    private static final Pattern EFFECT_BEFORE = Pattern.compile("(?i)\\b(?:tak(?:e|es|ing)\\s+effect|took\\s+effect|effective|in(?:to)?\\s+(?:force|effect)|start(?:s|ed|ing)?|begin(?:s|ning)?|beginning|retroactive\\s+to|from|as\\s+of)(?:\\s+(?:again|as\\s+of|early))?\\s*,?\\s*(?:on|from|at|the|in)?\\s*(?:\\d{1,2}:\\d\\d\\s*(?:[ap]\\.?m\\.?)?\\s*(?:E[DS]?T)?\\s*(?:on)?)?\\s*$");
    private static final Pattern EFFECT_AFTER = Pattern.compile("^(?:\\([^)]*\\))?\\s?(?:자정)?(?:부로|부터|에)?\\s?(?:[가-힣]{0,8}\\s)?(?:발효|시행|적용|부과되|소급|효력)|^(?:\\([^)]*\\))?\\s?(?:부로|부터)");
    private static final Pattern END_BEFORE = Pattern.compile("(?i)\\b(?:until|till|through|expir(?:e|es|ed|ing)|lapses?|ends?|ending|end\\s+date\\s+of|valid\\s+(?:until|to)|(?<!retroactive\\s)(?<!back\\s)to)\\s*(?:on|by|at)?\\s*$");
    private static final Pattern END_AFTER = Pattern.compile("^(?:\\([^)]*\\))?\\s?(?:까지(?!\\s?(?:협상|합의|시한))|에?\\s?(?:만료|종료|끝나))");
    private static final Pattern LASTS = Pattern.compile("\\b(?:for|by|of)\\s+(?:(?:a|an)\\s+)?(?:(?:maximum|period)\\s+of\\s+|up\\s+to\\s+)?(\\d{1,3}|a|one|two|three|six|nine|twelve)[\\s-]+(day|week|month|year)s?\\b|\\b(\\d{1,3})-day\\s+(?:pause|truce|suspension|reprieve|delay)|(\\d{1,3})(일|주|개월|년)(?:간|\\s?동안)");
    private static final int NEAR = 45;

    private final Page page;
    private final List<Sentence> told = new ArrayList<>();

    private Tariffs(Page page, Event event) {
        this.page = page;
        event.tellings().stream().map(Telling::sentence).distinct().forEach(told::add);
        event.more().stream().filter(sentence -> !told.contains(sentence)).forEach(told::add);
    }

    /** Adds goods and legal basis to the fields, each with its words, and says the days of the measure. */
    public static InForce read(Page page, Event event, @Nullable DateSpan when, Map<String, String> fields, Claims claims) {
        if (!event.family().equals("tariff")) {
            return InForce.NONE;
        }
        Tariffs tariff = new Tariffs(page, event);
        tariff.basis(fields, claims);
        tariff.goods(event, fields, claims);
        return tariff.days(event, when, claims);
    }

    private void basis(Map<String, String> fields, Claims claims) {
        for (Sentence sentence : told) {
            Matcher basis = BASIS.matcher(page.text()).region(sentence.start(), sentence.end());
            if (!fields.containsKey("basis") && basis.find()) {
                String name = basis.group().replaceAll("\\s+", " ");
                fields.put("basis", name);
                claims.add("basis", name, Stance.ASSERTS, null, basis.start(), basis.end());
            }
        }
    }

    /** The goods of the clauses that tell of the tariff; else those of its sentences. */
    private void goods(Event event, Map<String, String> fields, Claims claims) {
        for (List<int[]> parts : List.of(event.own(), told.stream().map(sentence -> new int[] {sentence.start(), sentence.end()}).toList())) {
            List<Goods.Named> named = new ArrayList<>();
            for (int[] part : parts) {
                for (Goods.Named each : Goods.known().in(page.words(part[0], part[1]))) {
                    named.add(new Goods.Named(each.good(), part[0] + each.start(), part[0] + each.end()));
                }
            }
            if (!named.isEmpty()) {
                Set<String> names = new LinkedHashSet<>();
                named.forEach(each -> names.add(each.good().in(page.korean() ? "ko" : "en")));
                fields.put("goods", String.join(", ", names));
                Goods.Named first = named.getFirst();
                Goods.Named last = named.stream().filter(each -> each.end() - first.start() < 200 && each.start() >= first.start()).reduce((a, b) -> b).orElse(first);
                claims.add("goods", String.join(", ", names), Stance.ASSERTS, null, first.start(), last.end());
                return;
            }
        }
    }

    private InForce days(Event event, @Nullable DateSpan when, Claims claims) {
        LocalDate effective = null;
        LocalDate expires = null;
        for (Sentence sentence : told) {
            for (TimeWord time : page.times(sentence.start(), sentence.end())) {
                DateSpan span = time.span();
                if (span == null || span.precision() != DatePrecision.DAY) {
                    continue;
                }
                String before = page.words(Math.max(sentence.start(), time.start() - NEAR), time.start());
                String after = page.words(time.end(), Math.min(sentence.end(), time.end() + NEAR / 2));
                if (expires == null && (page.korean() ? END_AFTER.matcher(after).find() : END_BEFORE.matcher(before).find())) {
                    expires = span.start();
                    claims.add("expires", span.start().toString(), Stance.ASSERTS, null, time.start(), time.end());
                } else if (effective == null && (page.korean() ? EFFECT_AFTER.matcher(after).find() : EFFECT_BEFORE.matcher(before).find())) {
                    effective = span.start();
                    claims.add("effective", span.start().toString(), Stance.ASSERTS, null, time.start(), time.end());
                }
            }
        }
        LocalDate day = when != null && when.precision() == DatePrecision.DAY ? when.start() : null;
        LocalDate announced = event.when() == null || day == null || day.equals(effective) && !event.type().equals("tariff.threat") ? null : day;
        if (expires == null) {
            expires = lasting(effective != null ? effective : day, claims);
        }
        return new InForce(announced, effective, expires);
    }

    /** The last day of a measure that is to last so many days from the day that it takes effect. */
    private @Nullable LocalDate lasting(@Nullable LocalDate from, Claims claims) {
        for (Sentence sentence : told) {
            Matcher lasts = LASTS.matcher(page.text()).region(sentence.start(), sentence.end());
            if (from != null && lasts.find()) {
                String number = lasts.group(1) != null ? lasts.group(1) : lasts.group(3) != null ? lasts.group(3) : lasts.group(4);
                String unit = lasts.group(2) != null ? lasts.group(2) : lasts.group(5) != null ? lasts.group(5) : "day";
                long count = (long) EnglishWords.number(number);
                LocalDate end = switch (unit) {
                    case "day", "일" -> from.plusDays(count);
                    case "week", "주" -> from.plusWeeks(count);
                    case "month", "개월" -> from.plusMonths(count);
                    default -> from.plusYears(count);
                };
                claims.add("expires", end.toString(), Stance.ASSERTS, null, lasts.start(), lasts.end());
                return end;
            }
        }
        return null;
    }
}
