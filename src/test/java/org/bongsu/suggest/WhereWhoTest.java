package org.bongsu.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Place;
import org.bongsu.model.Published;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.place.PlaceFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well places and actors of sentences are read. */
@Execution(ExecutionMode.CONCURRENT)
class WhereWhoTest {
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();
    private static final Published DAY = Published.day(LocalDate.of(2026, 3, 10), ZoneId.of("Asia/Seoul"));
    private static final double CLOSE_KM = 40;
    private final List<String> misses = new ArrayList<>();

    /** What was expected, found, and found as expected. */
    private static final class Score {
        private int expected;
        private int found;
        private int right;

        void add(int expected, int found, int right) {
            this.expected += expected;
            this.found += found;
            this.right += right;
        }

        double f1() {
            return 2.0 * right / (expected + found);
        }

        @Override
        public String toString() {
            return "%d right of %d expected, %d found: F1 %.3f".formatted(right, expected, found, f1());
        }
    }

    /** The first file was written before anything was tuned, the second after the tuning to the first; the figures of both at first sight are among what was measured. */
    @ParameterizedTest
    @ValueSource(strings = {"where-who.tsv", "where-who-held.tsv"})
    void readsWhereAndWhoInSentences(String file) throws IOException {
        PlaceFinder finder = new PlaceFinder(GAZETTEER);
        Score places = new Score();
        Score precise = new Score();
        Score actors = new Score();
        int[] at = new int[2];
        int[] landing = new int[2];
        for (String[] row : Cases.rows(file).toList()) {
            boolean korean = row[0].equals("ko");
            List<String> found = finder.find(row[1], korean, row[0]).stream().filter(word -> !word.dateline())
                    .map(word -> word.from().names().en().replaceFirst(" (?:County|District)\\b", "") + " " + word.as().precision()).distinct().toList();
            if (!row[2].equals("?")) {
                List<String> expected = parts(row[2]);
                score(precise, expected, found, String::equals);
                score(places, expected, found, (a, b) -> bare(a).equals(bare(b)));
                note(row, 2, expected, found, String::equals);
            }
            List<Suggestion> suggestions = Told.SUGGESTER.read(Told.article("", row[0], row[1], DAY)).suggestions();
            types = " " + suggestions.stream().map(each -> each.proposal().type()).toList();
            Suggestion first = suggestions.isEmpty() ? null : suggestions.getFirst();
            Place where = first == null ? null : first.proposal().where();
            check(at, row, 3, where == null ? null : where.name() + " " + where.precision(), where(row[3], where));
            String down = first == null ? null : first.proposal().detail().fields().get("landing");
            check(landing, row, 4, down, down == null ? row[4].equals("-") : called(row[4], down));
            if (!row[5].equals("?")) {
                List<String> links = suggestions.stream().flatMap(each -> each.proposal().detail().actors().stream()).map(WhereWhoTest::line).distinct().toList();
                score(actors, parts(row[5]), links, WhereWhoTest::agrees);
                note(row, 5, parts(row[5]), links, WhereWhoTest::agrees);
            }
        }
        System.out.printf(file + "%nplaces named: %s%n  with precision: %s%nwhere: %d of %d, landing: %d of %d%nactors: %s%n", places, precise, at[0], at[1], landing[0], landing[1], actors);
        Files.write(Files.createDirectories(Path.of("target/quality")).resolve(file.replace(".tsv", "-misses.txt")), misses, StandardCharsets.UTF_8);
        assertTrue(places.f1() > 0.85 && precise.f1() > 0.8 && actors.f1() > 0.6, "see target/quality");
    }

    private void check(int[] counts, String[] row, int column, @Nullable String found, boolean right) {
        if (!row[column].equals("?")) {
            counts[1]++;
            counts[0] += right ? 1 : 0;
            if (!right) {
                misses.add((column == 3 ? "WHERE " : "LANDING ") + row[column] + " <- " + found + " | " + row[1]);
            }
        }
    }

    private String types = "";

    private void note(String[] row, int column, List<String> expected, List<String> found, BiPredicate<String, String> same) {
        List<String> missing = expected.stream().filter(each -> found.stream().noneMatch(other -> same.test(each, other))).toList();
        List<String> extra = found.stream().filter(each -> expected.stream().noneMatch(other -> same.test(other, each))).toList();
        if (!missing.isEmpty() || !extra.isEmpty()) {
            misses.add((column == 2 ? "PLACES" : "ACTORS") + " missing " + missing + " extra " + extra + " | " + row[1] + types);
        }
    }

    private static void score(Score score, List<String> expected, List<String> found, BiPredicate<String, String> same) {
        score.add(expected.size(), found.size(), (int) expected.stream().filter(each -> found.stream().anyMatch(other -> same.test(each, other))).count());
    }

    private static boolean where(String expected, @Nullable Place where) {
        if (where == null || expected.equals("-") || expected.equals("?")) {
            return where == null && expected.equals("-");
        }
        return expected.endsWith(" " + where.precision()) && GAZETTEER.named(bare(expected)).stream()
                .anyMatch(place -> where.point() != null && place.point().kmTo(where.point()) <= CLOSE_KM);
    }

    private static boolean called(String expected, String name) {
        return GAZETTEER.named(expected).stream().map(GazetteerPlace::names)
                .anyMatch(names -> names.en().equals(name) || names.ko().equals(name) || names.aliases().contains(name));
    }

    /** Whether a link is the expected one, which leaves open at whom it is directed where it names nobody. */
    private static boolean agrees(String expected, String found) {
        return expected.equals(found) || !expected.contains(">") && expected.equals(found.replaceFirst(">\\S+", ""));
    }

    private static String line(ActorLink link) {
        return link.from() + (link.to() == null ? "" : ">" + link.to()) + " " + link.role();
    }

    private static String bare(String place) {
        return place.substring(0, place.lastIndexOf(' '));
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty() && !part.equals("-")).toList();
    }
}
