package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.model.OwnDate;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class OwnDatesTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Session session;
    private OwnDates dates;

    @BeforeEach
    void open() throws Exception {
        session = Session.open(folder, CodebookReader.readDefault(), TODAY, Runnable::run);
        dates = new OwnDates(session);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private static List<String> names(OwnDates of) {
        return of.all().get().stream().map(OwnDate::name).toList();
    }

    @Test
    void areKeptChangedRemovedAndTakenBack() throws Exception {
        OwnDate talks = dates.add(dates.read("  Working   talks ", "12 Mar 2026", "14 Mar 2026", false).orElseThrow());
        assertEquals(new OwnDate(talks.id(), "Working talks", LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 14), false), talks);
        dates.add(dates.read("Fishing season", "2026-01", "", true).orElseThrow());
        assertEquals(List.of("Fishing season", "Working talks"), names(dates));
        dates.change(talks, dates.read("Talks at Panmunjom", "2026-03-12", "2026-03-14", false).orElseThrow());
        assertEquals("action.date.change", session.undoWords().get().undo().orElseThrow().what().action());
        dates.remove(dates.all().get().getLast());
        assertEquals(List.of("Fishing season"), names(dates));
        session.undo();
        assertEquals(List.of("Fishing season", "Talks at Panmunjom"), names(dates));
        session.undo();
        assertEquals(List.of("Fishing season", "Working talks"), names(dates));
        session.close();
        session = Session.open(folder, CodebookReader.readDefault(), TODAY, Runnable::run);
        assertEquals(List.of("Fishing season", "Working talks"), names(new OwnDates(session)), "they are there when the store is opened again");
        assertTrue(session.check(Words.of("en")).isEmpty());
    }

    @Test
    void changingNothingIsNoChange() throws Exception {
        OwnDate date = dates.add(dates.read("A day", "2026-02-03", "", false).orElseThrow());
        var before = session.undoWords().get();
        dates.change(date, dates.read("A day", "2026-02-03", "", false).orElseThrow());
        assertEquals(before, session.undoWords().get());
    }

    @ParameterizedTest
    @CsvSource({"'', 2026-01-01, '', false", "Name, gibberish, '', false", "Name, 2026-03-02, 2026-03-01, false", "Name, 2025, 2026, true"})
    void whatCannotBeADateIsNotRead(String name, String from, String to, boolean yearly) {
        assertEquals(Optional.empty(), dates.read(name, from, to, yearly));
    }
}
