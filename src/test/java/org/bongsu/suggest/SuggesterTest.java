package org.bongsu.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Published;
import org.bongsu.model.Reading;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.text.Tables;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class SuggesterTest {
    static Stream<Told> texts() {
        return Told.of("told.txt");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void suggestsEachIncidentOfATextAndNoOther(Told told) {
        List<Suggestion> left = new ArrayList<>(Told.SUGGESTER.read(told.article()).suggestions());
        for (String[] row : told.rows()) {
            Suggestion match = left.stream().filter(each -> differs(each, row).isEmpty()).findFirst().orElse(null);
            assertTrue(match != null, () -> String.join(" | ", row) + " is not among " + left.stream().map(each -> line(each) + " " + differs(each, row)).toList());
            left.remove(match);
        }
        assertEquals(List.of(), left.stream().map(SuggesterTest::line).toList(), "suggested beyond what the text tells");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void pointsEachClaimAndMentionToItsWords(Told told) {
        Article article = told.article();
        Reading reading = Told.SUGGESTER.read(article);
        Set<String> ids = new HashSet<>();
        int last = 0;
        for (Suggestion suggestion : reading.suggestions()) {
            assertEquals(suggestion.lead().quote(), article.text().substring(suggestion.lead().start(), suggestion.lead().end()));
            assertTrue(suggestion.lead().start() >= last, "in reading order");
            last = suggestion.lead().start();
            assertTrue(suggestion.score() > 0 && suggestion.score() <= 1);
            assertTrue(suggestion.claims().stream().anyMatch(claim -> claim.what().field().equals("type")));
            for (Claim claim : suggestion.claims()) {
                assertTrue(ids.add(claim.id()), claim.id() + " twice");
                assertEquals(suggestion.proposal().id(), claim.incident());
                assertEquals(claim.evidence().quote(), article.text().substring(claim.evidence().start(), claim.evidence().end()));
            }
        }
        reading.mentions().forEach(each -> assertEquals(each.quote(), article.text().substring(each.start(), each.end())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023-04-13-hwasong18.html|launch.icbm|2023-04-13|Pyongyang",
        "2022-12-26-drones.html|drone.incursion|2022-12-26|Gimpo",
        "2024-05-29-balloons.html|balloon.waste|2024-05-28|Gyeonggi",
        "2010-11-23-yeonpyeong.html|border.artillery|2010-11-23|Yeonpyeong Island",
        "2025-07-31-tariff.html|tariff.deal|2025-07-30|Washington",
        "2017-09-03-haeksilheom.html|nuclear.test|2017-09-03|풍계리 핵실험장"})
    void readsTheSampleArticles(String file, String type, String day, String place) throws IOException {
        Suggestion first = Told.SUGGESTER.read(sample(file)).suggestions().getFirst();
        assertEquals(type, first.proposal().type());
        DateSpan when = first.proposal().when();
        assertEquals(day, when == null ? null : when.start().toString());
        Place where = first.proposal().where();
        assertEquals(place, where == null ? null : where.name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-01-28-missiles.html|UTF-8|launch.ballistic 2026-01-27 2026-01-27 3, launch.ballistic 2026-01-01 2026-01-10, drone.incursion 2026-01-01 2026-01-31, policy.strategy 2026-01-22 2026-01-26, tariff.threat 2026-01-27 2026-01-28 25, policy.congress 2026-01-29 2026-03-11",
        "2026-01-28-tandomisail.html|EUC-KR|launch.ballistic 2026-01-27 2026-01-27 3, launch.ballistic 2026-01-01 2026-01-10, drone.incursion 2026-01-01 2026-01-31, policy.strategy 2026-01-22 2026-01-26, tariff.threat 2026-01-27 2026-01-28 25, policy.congress 2026-01-29 2026-03-11",
        "2025-11-08-beacons.html|UTF-8|''"})
    void findsEachIncidentOfASampleAndNoOther(String file, String charset, String expected) throws IOException {
        List<Suggestion> found = Told.SUGGESTER.read(sample(file, charset)).suggestions();
        assertEquals(expected, String.join(", ", found.stream().map(each -> {
            DateSpan when = java.util.Objects.requireNonNull(each.proposal().when());
            String counted = each.proposal().detail().quantities().stream().filter(q -> !q.name().equals("range")).map(q -> " " + Told.number(q.best() != null ? q.best() : q.low())).reduce("", String::concat);
            return each.proposal().type() + " " + when.start() + " " + when.end() + counted;
        }).toList()));
        assertTrue(found.stream().filter(each -> each.proposal().type().equals("tariff.threat")).allMatch(each -> each.proposal().where() == null), "a threat is not placed where it is answered");
        assertTrue(found.stream().allMatch(each -> each.proposal().type().equals("policy.congress") == (each.proposal().status() == Status.EXPECTED)));
    }

    @Test
    void putsTheDenialBesideTheAccusationAndLeavesTheStatus() {
        Told told = texts().findFirst().orElseThrow();
        Suggestion drones = Told.SUGGESTER.read(told.article()).suggestions().stream().filter(each -> each.proposal().type().equals("drone.incursion")).findFirst().orElseThrow();
        List<Claim> types = drones.claims().stream().filter(claim -> claim.what().field().equals("type")).toList();
        assertEquals(List.of(Stance.ATTRIBUTES, Stance.DENIES), types.stream().map(claim -> claim.what().stance()).toList());
        assertEquals(List.of("PRK", "KOR"), types.stream().map(claim -> claim.what().by()).toList());
        assertEquals("reported", drones.proposal().status().code());
        assertEquals("contested", drones.proposal().judgement().attribution().code());
    }

    @Test
    void saysWhenThePublishersDayMayBeAnother() {
        Told analysis = texts().filter(each -> each.name().equals("analysis")).findFirst().orElseThrow();
        assertTrue(Told.SUGGESTER.read(analysis.article()).suggestions().getFirst().reasons().stream().anyMatch(reason -> reason.key().equals("reason.check-the-day")));
        Told wire = texts().findFirst().orElseThrow();
        assertTrue(Told.SUGGESTER.read(wire.article()).suggestions().getFirst().reasons().stream().noneMatch(reason -> reason.key().equals("reason.check-the-day")));
    }

    @Test
    void understandsNothingInAnEmptyText() {
        assertEquals(Reading.NOTHING, Told.SUGGESTER.read(Told.article("", "und", " ", Published.day(java.time.LocalDate.of(2026, 1, 1), ZoneId.of("UTC")))));
    }

    @Test
    void namesOnlyTypesOfTheCodebookInItsCues() {
        var codebook = CodebookReader.readDefault();
        List<String> unknown = Tables.rows("cues.tsv").stream().map(row -> row[0]).filter(type -> codebook.find(type).isEmpty()).distinct().toList();
        assertEquals(List.of(), unknown);
        Set<String> told = new HashSet<>(Tables.rows("cues.tsv").stream().map(row -> row[0]).toList());
        List<String> without = codebook.types().stream().map(type -> type.key()).filter(key -> !told.contains(key) && !key.equals("statement.denial")).toList();
        assertEquals(List.of(), without, "types that no words speak for");
    }

    private static List<String> differs(Suggestion suggestion, String[] row) {
        Incident incident = suggestion.proposal();
        List<String> wrong = new ArrayList<>();
        check(wrong, row[0], incident.type());
        DateSpan when = incident.when();
        check(wrong, row[1], when == null ? "none" : when.start().toString());
        check(wrong, row[2], when == null ? "none" : when.end().toString());
        check(wrong, row[3], when == null ? "none" : when.precision().name());
        check(wrong, row[4], incident.status().code());
        Place where = incident.where();
        if (!row[5].equals("?") && (row[5].equals("-") ? where != null : where == null || !where.name().contains(row[5]))) {
            wrong.add("place " + where);
        }
        String doer = incident.detail().actors().isEmpty() ? "none" : incident.detail().actors().getFirst().from();
        check(wrong, row[6], doer);
        for (int i = 7; i < row.length; i++) {
            String extra = row[i];
            boolean holds = Told.holds(suggestion, extra);
            if (!holds) {
                wrong.add(extra + " not in " + incident.detail().quantities() + suggestion.claims().stream().map(Claim::what).toList());
            }
        }
        return wrong;
    }

    private static void check(List<String> wrong, String expected, String actual) {
        if (!expected.equals("?") && !expected.equals(actual)) {
            wrong.add(actual + " for " + expected);
        }
    }

    private static String line(Suggestion suggestion) {
        Incident i = suggestion.proposal();
        DateSpan when = i.when();
        Place where = i.where();
        return i.type() + " " + (when == null ? null : when.start() + ".." + when.end() + " " + when.precision()) + " " + i.status().code() + " " + (where == null ? null : where.name())
                + " " + i.detail().actors().stream().map(a -> a.from() + ">" + a.to()).toList() + " «" + suggestion.lead().quote() + "»";
    }

    private static Article sample(String file) throws IOException {
        return sample(file, "UTF-8");
    }

    private static Article sample(String file, String charset) throws IOException {
        try (InputStream in = SuggesterTest.class.getResourceAsStream("/assets/samples/" + file)) {
            Document page = Jsoup.parse(java.util.Objects.requireNonNull(in), charset, "");
            String text = String.join("\n\n", page.select("article p:not(.byline)").eachText());
            OffsetDateTime at = OffsetDateTime.parse(page.select("meta[property=article:published_time]").attr("content"));
            return Told.article(page.select("meta[property=og:title]").attr("content"), file.contains("haek") || file.contains("tando") ? "ko" : "en", text,
                    new Published(at.toInstant(), ZoneId.of("Asia/Seoul"), true));
        }
    }
}
