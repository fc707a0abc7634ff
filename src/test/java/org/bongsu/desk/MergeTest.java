package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.bongsu.Main;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.exchange.bundle.WorkerBundles;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Claim;
import org.bongsu.model.Coding;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Difference;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Original;
import org.bongsu.model.OwnDate;
import org.bongsu.model.Published;
import org.bongsu.model.Quantity;
import org.bongsu.model.Review;
import org.bongsu.model.Settlement;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two coders read the same articles in stores of their own; one merges the other's bundle. */
class MergeTest {
    /** They end by themselves when idle; properties run after whatever is done after all tests. */
    private static final Workers WORKERS = new Workers(WorkerCommand.of(Main.class, "--worker"));

    private static final LocalDate DAY = LocalDate.of(2022, 9, 25);
    private static final String TEXT = "North Korea fired a ballistic missile from Taechon on Sunday. It flew 600 km, the JCS said. Tokyo said 650 km. Pyongyang said nothing.";

    private Path folder;
    private Session mine;
    private Session kim;

    @BeforeEach
    @BeforeTry
    void open() throws Exception {
        folder = Files.createTempDirectory("merge");
        mine = session("mine", "2026-01-01T00:00:00Z");
        kim = session("kim", "2026-02-01T00:00:00Z");
    }

    @AfterEach
    @AfterTry
    void close() throws Exception {
        mine.close();
        kim.close();
        try (var walk = Files.walk(folder)) {
            for (Path each : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private Session session(String name, String now) throws StoreFault {
        Session session = Session.open(folder.resolve(name), CodebookReader.readDefault(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC), Runnable::run);
        session.coder(name);
        return session;
    }

    private static Article article(String id, ArticleState state, boolean restricted) {
        return new Article(id, new Bibliography("Launch " + id, null, null, null, Published.day(DAY, ZoneId.of("Asia/Seoul"))), "en", TEXT,
                new Original(id.repeat(32).substring(0, 64), "a.txt", "text/plain", TEXT.length(), Instant.EPOCH), new Article.Handling(state, null, restricted));
    }

    private static Incident launch(String id, int day, int severity, double range) {
        Incident launch = Coding.by(Coding.at(Coding.incident(id, "launch.srbm", severity, DAY.plusDays(day)), "Taechon", 39.92, 125.55), "PRK", null);
        return launch.withDetail(launch.detail().withQuantities(List.of(Quantity.of("range", range, "km"))));
    }

    private static Claim claim(String id, String incident, String article, String field, String value, int start) {
        return new Claim(id, incident, new Claim.Assertion(field, value, Stance.ASSERTS, null), Evidence.of(article, TEXT, start, start + 12));
    }

    private static void add(Session session, Object... records) throws StoreFault {
        session.commit("action.import", java.util.Arrays.stream(records).map(r -> Edit.add((org.bongsu.model.Stored) r)).toList());
    }

    /** Both coded the launch of the 25th, differently; each coded one that the other did not. */
    private Merge merge() throws Exception {
        add(mine, article("a1", ArticleState.TAGGED, false), launch("i1", 0, 3, 600), claim("c1", "i1", "a1", "range", "600 km", 60),
                launch("i2", 10, 3, 300), claim("c2", "i2", "a1", "type", "launch.srbm", 0));
        add(kim, article("a1", ArticleState.TAGGED, false), article("a2", ArticleState.TAGGED, false),
                launch("k1", 0, 4, 650).withStatus(Status.REPORTED), claim("c1", "k1", "a1", "range", "650 km", 90),
                launch("k3", 20, 3, 400), claim("c3", "k3", "a2", "type", "launch.srbm", 0));
        return bundled(false);
    }

    private Merge bundled(boolean texts) throws Exception {
        Path out = folder.resolve("kim.bongsu");
        new Merging(kim, new WorkerBundles(WORKERS)).write(Filter.ALL, "Kim", texts, out);
        return new Merging(mine, new WorkerBundles(WORKERS)).open(out);
    }

    private static Difference of(Merge merge, String mine, String theirs) {
        return merge.differences().stream().filter(d -> mine.equals(id(d.mine())) && theirs.equals(id(d.theirs()))).findFirst().orElseThrow();
    }

    private static String id(Incident incident) {
        return incident == null ? "" : incident.id();
    }

    private Incident own(String id) {
        return mine.situation().get().incident(id).orElseThrow();
    }

    @Test
    void keyDatesOfAColleagueComeInOnceAndGoBackInOneStep() throws Exception {
        LocalDate day = LocalDate.of(2026, 4, 15);
        OwnDate both = new OwnDate("d1", "Army day", day.plusDays(10), day.plusDays(10), true);
        add(mine, both);
        add(kim, new OwnDate("d1", "Day of the Sun", day, day, true), new OwnDate("d7", both.name(), both.start(), both.end(), true));
        Path file = folder.resolve("dates.bongsu");
        assertEquals(2, new Merging(kim, new WorkerBundles(WORKERS)).write(Filter.ALL, "Kim", false, file).dates());
        assertEquals(new Merge.Arrived(0, 0, 1), new Merging(mine, new WorkerBundles(WORKERS)).open(file).arrived());
        List<OwnDate> after = mine.dates().get();
        assertEquals(Set.of("Army day", "Day of the Sun"), after.stream().map(OwnDate::name).collect(Collectors.toSet()));
        assertEquals(2, after.stream().map(OwnDate::id).distinct().count(), "an id that is taken here is not taken again");
        assertEquals(new Merge.Arrived(0, 0, 0), new Merging(mine, new WorkerBundles(WORKERS)).open(file).arrived());
        mine.undo();
        assertEquals(List.of(both), mine.dates().get());
    }

    @Test
    void whatDiffersIsSaidFieldByField() throws Exception {
        Merge merge = merge();
        assertEquals("Kim", merge.coder());
        assertEquals(new Merge.Arrived(1, 1, 0), merge.arrived());
        assertEquals("", mine.store().article("a2").orElseThrow().text());
        Difference both = of(merge, "i1", "k1");
        assertEquals(List.of(new Difference.Apart("severity", "3", "4"), new Difference.Apart("status", "confirmed", "reported"),
                new Difference.Apart("range", "600 km", "650 km")), both.fields());
        assertEquals(List.of("650 km"), both.theirsOnly().stream().map(c -> c.what().value()).toList());
        assertEquals(3, merge.differences().size());
        of(merge, "", "k3");
        of(merge, "i2", "");
        assertEquals(new Merge.Overlap(1, 1, 1), merge.overlap());
        assertEquals(0.5, merge.overlap().share());
    }

    @Test
    void eachWayOfSettlingTakesWhatItSaysAndCanBeUndone() throws Exception {
        Merge merge = merge();
        merge.settle(of(merge, "i1", "k1"), Settlement.MINE);
        assertEquals(3, own("i1").severity());
        assertEquals(Review.CHECKED, own("i1").judgement().review());
        assertEquals(2, merge.differences().size());
        mine.undo();
        assertEquals(3, merge.differences().size(), "undoing unsettles");
        assertEquals(Review.CODED, own("i1").judgement().review());

        merge.settle(of(merge, "i1", "k1"), Settlement.NEWER);
        assertEquals(4, own("i1").severity(), "Kim coded later");
        mine.undo();
        merge.settle(of(merge, "i1", "k1"), Set.of("range"));
        assertEquals(3, own("i1").severity());
        assertEquals(List.of(Quantity.of("range", 650, "km")), own("i1").detail().quantities());
        mine.undo();
        merge.settle(of(merge, "i1", "k1"), Settlement.BOTH);
        assertEquals(3, own("i1").severity());
        List<Claim> claims = mine.situation().get().claims("i1");
        assertTrue(claims.stream().anyMatch(c -> c.what().field().equals("severity") && c.what().value().equals("4") && c.evidence().quote().equals("4")), claims::toString);
        String source = claims.stream().filter(c -> c.what().field().equals("severity")).findFirst().orElseThrow().evidence().source();
        assertEquals("Kim", mine.situation().get().source(source).orElseThrow().title());

        merge.settle(of(merge, "", "k3"), Settlement.MINE);
        assertTrue(own("k3").draft(), "what the own coding did not have comes in uncounted");
        merge.settle(of(merge, "i2", ""), Settlement.THEIRS);
        assertTrue(own("i2").draft());
        assertEquals(List.of(), merge.differences());
        assertEquals(Optional.of("action.merge"), mine.undoWords().get().undo().map(deed -> deed.what().action()));
    }

    @Test
    void settledStaysSettledWhenTheBundleIsOpenedAgainUntilTheColleagueChangesIt() throws Exception {
        Merge merge = merge();
        assertEquals(3, merge.settleAll(Settlement.MINE));
        assertEquals(List.of(), bundled(false).differences());
        Incident before = kim.situation().get().incident("k1").orElseThrow();
        kim.commit("action.correct", List.of(Edit.replace(before, before.withWhat(new Subject("launch.srbm", "changed", 5)))));
        assertEquals(1, bundled(false).differences().size());
        mine.undo();
        assertEquals(3, bundled(false).differences().size());
    }

    @Test
    void aTextThatWasLeftOutComesInWithALaterBundle() throws Exception {
        merge();
        bundled(true);
        assertEquals(TEXT, mine.store().article("a2").orElseThrow().text());
    }

    @Test
    void wordsOfARestrictedArticleAreReadFromTheOwnCopy() throws Exception {
        add(mine, article("a1", ArticleState.TAGGED, true), launch("i1", 0, 3, 600));
        add(kim, article("a1", ArticleState.TAGGED, true), launch("k1", 0, 3, 600), claim("c1", "k1", "a1", "range", "600 km", 62));
        Merge merge = bundled(true);
        Difference difference = of(merge, "i1", "k1");
        assertEquals(TEXT.substring(62, 74), difference.theirsOnly().getFirst().evidence().quote());
        assertFalse(Files.readString(folder.resolve("kim.bongsu"), java.nio.charset.StandardCharsets.ISO_8859_1).contains("Taechon on Sunday"));
    }

    @Test
    void equalWorkHasNoDifferences() throws Exception {
        for (Session session : List.of(mine, kim)) {
            add(session, article("a1", ArticleState.TAGGED, false), launch(session == mine ? "i1" : "k1", 0, 3, 600),
                    claim(session == mine ? "c1" : "c9", session == mine ? "i1" : "k1", "a1", "range", "600 km", 60));
        }
        Merge merge = bundled(false);
        assertEquals(List.of(), merge.differences());
        assertEquals(new Merge.Arrived(0, 0, 0), merge.arrived());
        assertEquals(Optional.of("action.import"), mine.undoWords().get().undo().map(deed -> deed.what().action()), "nothing was changed");
    }

    @Test
    void aFileThatIsNoBundleIsRefusedAndNothingChanges() throws IOException {
        Path file = Files.writeString(folder.resolve("x.bongsu"), "hello");
        assertEquals("not-a-bundle", assertThrows(RefusedBundle.class, () -> new Merging(mine, new WorkerBundles(WORKERS)).open(file)).reason());
    }

    /** Two codings in which settling one difference once paired other incidents anew. */
    @ParameterizedTest
    @ValueSource(longs = {68, 628})
    void settlingOnePairsNoOthersAnew(long seed) throws Exception {
        everyClaimOfBothIsFoundAfterAnySettlement(seed);
    }

    @Property(tries = 8)
    void everyClaimOfBothIsFoundAfterAnySettlement(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        code(mine, "m", random);
        code(kim, "k", random);
        Set<List<Object>> claims = new HashSet<>();
        for (Session session : List.of(mine, kim)) {
            session.store().snapshot().claims().forEach(c -> claims.add(said(c)));
        }
        Merge merge = bundled(random.nextBoolean());
        while (!merge.differences().isEmpty() && random.nextInt(8) > 0) {
            List<Difference> left = merge.differences();
            Difference difference = left.get(random.nextInt(left.size()));
            if (difference.mine() != null && difference.theirs() != null && random.nextInt(4) == 0) {
                merge.settle(difference, difference.fields().isEmpty() ? Set.of() : Set.of(difference.fields().getFirst().field()));
            } else {
                merge.settle(difference, Settlement.values()[random.nextInt(4)]);
            }
            assertEquals(left.size() - 1, merge.differences().size(), "settling one settles one");
        }
        merge.settleAll(Settlement.values()[random.nextInt(4)]);
        assertEquals(List.of(), merge.differences());
        Set<List<Object>> after = new HashSet<>();
        Set<String> incidents = new HashSet<>(mine.situation().get().incidents().stream().map(Incident::id).toList());
        mine.store().snapshot().claims().forEach(c -> {
            after.add(said(c));
            assertTrue(incidents.contains(c.incident()), "a claim of nothing");
        });
        claims.removeAll(after);
        assertEquals(Set.of(), claims);
    }

    private static List<Object> said(Claim claim) {
        return List.of(claim.what().field(), claim.what().value(), claim.evidence().source(), claim.evidence().start(), claim.evidence().quote());
    }

    private static void code(Session session, String who, Random random) throws StoreFault {
        List<Object> records = new ArrayList<>(List.of(article("a1", ArticleState.TAGGED, false), article("a2", ArticleState.TAGGED, false)));
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            Incident incident = launch((random.nextInt(4) == 0 ? "s" : who) + i, random.nextInt(8), 1 + random.nextInt(5), 100 * random.nextInt(3));
            records.add(random.nextInt(5) == 0 ? incident.withWhen(random.nextBoolean() ? null : DateSpan.of(DAY, DAY.plusDays(9))).withReview(Review.DRAFT) : incident);
            for (int c = 0; c < random.nextInt(4); c++) {
                records.add(claim((random.nextBoolean() ? "c" : who) + i + "." + c, incident.id(), random.nextBoolean() ? "a1" : "a2", "range", random.nextInt(3) + "00 km", random.nextInt(60)));
            }
        }
        add(session, records.toArray());
    }

    @Test
    void agreementIsMeasuredOnWhatBothCoded() throws Exception {
        List<Object> own = new ArrayList<>(List.of(article("a1", ArticleState.TAGGED, false)));
        List<Object> theirs = new ArrayList<>(own);
        for (int i = 0; i < 12; i++) {
            own.add(launch("i" + i, i * 5, 1 + i % 4, 100 * i));
            theirs.add(launch("k" + i, i * 5, i == 3 ? 1 : 1 + i % 4, 100 * i + (i % 2)));
        }
        add(mine, own.toArray());
        add(kim, theirs.toArray());
        var rows = bundled(false).agreement();
        Map<String, org.bongsu.model.Agreement> all = new java.util.HashMap<>();
        rows.stream().filter(r -> r.family().isEmpty()).forEach(r -> all.put(r.field(), r));
        assertEquals(12, all.get("severity").units());
        assertEquals(11 / 12.0, all.get("severity").percent(), 1e-9);
        assertTrue(all.get("severity").alpha() < 1 && all.get("severity").alpha() > 0.5);
        assertEquals(1, all.get("when").alpha(), 1e-9);
        assertTrue(Double.isNaN(all.get("type").alpha()), "one type alone tells nothing");
        assertTrue(all.get("range").percent() < 0.6 && all.get("range").alpha() > 0.99, "a kilometre is little on an interval scale");
        assertTrue(rows.stream().anyMatch(r -> r.family().equals("launch")));
    }
}
