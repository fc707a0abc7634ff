package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.bulk.SameEventReview;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.intake.Intake;
import org.bongsu.job.Progress;
import org.bongsu.model.Incident;
import org.bongsu.suggest.Suggester;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CNS and CSIS as they are, imported into one store and joined as the review proposes: launch-days of Seoul that both have, and how many are joined. */
@Tag("quality")
class TablesLinkedQuality {
    private static final Path DATA = Path.of("../shared/data/incidents");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @TempDir
    Path folder;

    @Test
    void joinsTheLaunchDaysOfTwoTables() throws Exception {
        assumeTrue(Files.exists(DATA), "the folder with real tables is not at hand");
        Codebook codebook = CodebookReader.readDefault();
        Gazetteer gazetteer = Gazetteer.readDefault();
        Suggester suggester = new Suggester(codebook, gazetteer);
        try (Session session = Session.open(folder.resolve("store"), codebook, Clock.systemUTC(), Runnable::run)) {
            Importing importing = new Importing(session, new Intake(), new TableImporting(session, () -> gazetteer, () -> suggester));
            List<Path> files = List.of(DATA.resolve("cns_missile_tests_1984_2019.csv"), DATA.resolve("csis_provocations_1958_2023.csv"));
            importing.files(files, Progress.NONE, one -> System.out.println(one.tally()));
            for (Imported again : importing.files(files, Progress.NONE, one -> { })) {
                assertEquals(0, again.tally().changes().added() + again.tally().changes().updated(), again::toString);
            }
            List<SameEventReview.Pair> pairs = new SameEventReview(session).pairs(Progress.NONE);
            Set<LocalDate> cns = new TreeSet<>();
            Set<LocalDate> csis = new TreeSet<>();
            session.now().incidents().stream().filter(i -> i.when() != null && i.when().days() == 1 && i.type().startsWith("launch")).forEach(i -> {
                boolean table = session.now().claims(i.id()).stream().anyMatch(c -> session.now().source(c.evidence().source()).orElseThrow().title().startsWith("CNS"));
                (table ? cns : csis).add(day(i));
            });
            Set<LocalDate> shared = new TreeSet<>(cns);
            shared.retainAll(csis);
            Set<LocalDate> joined = new TreeSet<>();
            pairs.stream().filter(p -> !day(p.one()).equals(day(p.other()))).forEach(p -> System.out.println("other day: " + p.one().when() + " " + p.one().title() + " | " + p.other().when() + " " + p.other().title() + " " + p.score()));
            pairs.stream().filter(p -> day(p.one()).equals(day(p.other()))).forEach(p -> joined.add(day(p.one())));
            Set<LocalDate> missed = new TreeSet<>(shared);
            missed.removeAll(joined);
            System.out.printf("joined table to table: %d of %d shared launch-days of Seoul; %d pairs in all; missed %s%n", joined.size(), shared.size(), pairs.size(), missed);
        }
    }

    private static LocalDate day(Incident incident) {
        return incident.when().in(SEOUL).start();
    }
}
