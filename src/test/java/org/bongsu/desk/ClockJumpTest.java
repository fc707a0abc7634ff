package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.intake.Intake;
import org.bongsu.job.Progress;
import org.bongsu.model.Backup;
import org.bongsu.model.Deed;
import org.bongsu.model.DeedFilter;
import org.bongsu.model.Edit;
import org.bongsu.store.Samples;
import org.bongsu.store.backup.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's clock jumps while one works: nothing that was done gets another order, is lost, or is taken for something else. */
class ClockJumpTest {
    /** Forward by years, back before it, to the beginning of all clocks and before, and to where it should be. */
    private static final List<Instant> TOLD = Stream.of("2026-01-28T03:00:00Z", "2031-06-01T00:00:00Z", "2026-01-28T03:00:01Z", "1999-12-31T23:59:59Z",
            "1970-01-01T00:00:00Z", "1950-06-25T00:00:00Z", "2026-01-28T03:00:00Z", "2026-01-29T03:00:00Z").map(Instant::parse).toList();
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Asia/Seoul"), ZoneId.of("Pacific/Kiritimati"), ZoneId.of("Pacific/Pago_Pago"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    /** A clock that says what it is told to. */
    private static final class Jumping extends Clock {
        private Instant now = TOLD.getFirst();
        private ZoneId zone = ZoneOffset.UTC;

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return Clock.fixed(now, other);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private Session open(Clock clock) throws StoreFault {
        return Session.open(folder.resolve("store"), CodebookReader.readDefault(), clock, Runnable::run);
    }

    @Test
    void nothingGetsAnotherOrderOrIsLost() throws Exception {
        Jumping clock = new Jumping();
        Set<String> ids = new TreeSet<>();
        List<String> incidents = new ArrayList<>();
        Backups backups = new Backups(folder.resolve("store"));
        for (int i = 0; i < TOLD.size(); i++) {
            clock.now = TOLD.get(i);
            clock.zone = ZONES.get(i % ZONES.size());
            try (Session session = open(clock)) {
                Path file = Files.writeString(folder.resolve("report-" + i + ".txt"), "Report " + i + "\n\nOn 14 May 2024 officials counted " + i + " balloons over Paju.");
                new Importing(session, new Intake()).files(List.of(file), Progress.NONE, each -> { });
                session.commit("action.add", List.of(Edit.add(Samples.incident("i" + i))));
                incidents.add("i" + i);
                clock.now = clock.now.minusSeconds(86_400L * (i % 3));
                session.undo();
                session.redo();
                assertTrue(ids.add(session.ids().next('i')), "an id was made twice");
                assertEquals(i + 1, session.articles().get().size());
                assertEquals(Set.copyOf(incidents), new TreeSet<>(session.now().incidents().stream().map(incident -> incident.id()).toList()), "at " + clock.now);
                Backup made = backups.verify(backups.make(clock.instant()));
                backups.thin(ZONES.get(i % ZONES.size()));
                assertEquals(made, backups.latest().orElseThrow(), "the newest backup is the one that was made last");
            }
        }
        try (Session session = open(clock)) {
            List<Long> numbers = session.store().deeds(DeedFilter.ALL, Long.MAX_VALUE, 1000).stream().map(Deed::number).toList();
            assertEquals(numbers.stream().sorted(Comparator.reverseOrder()).toList(), numbers, "the newest comes first, whatever the clock said");
            assertEquals(List.of(), session.store().check().findings());
            for (int left = TOLD.size() - 1; left >= 0; left--) {
                session.undo();
                assertEquals(Set.copyOf(incidents.subList(0, left)), new TreeSet<>(session.now().incidents().stream().map(incident -> incident.id()).toList()));
                session.undo();
                assertEquals(left, session.articles().get().size());
            }
        }
        Path restored = folder.resolve("restored");
        backups.restore(backups.latest().orElseThrow(), restored);
        try (Session session = Session.open(restored, CodebookReader.readDefault(), clock, Runnable::run)) {
            assertEquals(TOLD.size(), session.incidents());
        }
    }
}
