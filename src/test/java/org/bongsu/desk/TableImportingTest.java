package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.exchange.table.RowText;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.intake.Intake;
import org.bongsu.job.Progress;
import org.bongsu.model.Claim;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DeedFilter;
import org.bongsu.model.Edit;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Quantity;
import org.bongsu.model.Subject;
import org.bongsu.suggest.Suggester;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tables come in by their columns; importing again brings up to date what the analyst has not changed, and doubles nothing. */
@Execution(ExecutionMode.CONCURRENT)
class TableImportingTest {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();
    private static final Suggester SUGGESTER = new Suggester(CODEBOOK, GAZETTEER);
    private static final String HEADER = "id,date_utc,Date Entered/Updated,Launch Time (UTC),Missile Name,Missile Type,Facility Name,Facility Latitude,Facility Longitude,"
            + "Landing Location,Apogee,Distance Travelled,Confirmation Status,Test Outcome,Additional Information\r\n";
    private static final String FIRST = "1,2017-03-05,5-Jan-18,10:34:00 PM,Tower-1,SRBM,West Hill,39.66,124.70,East Sea,260 km,\"1,000 lm\",Confirmed,Success,\"Fired at dawn, Kim’s guests watched\"\r\n";
    private static final String SECOND = "2,2017-03-05,5-Jan-18,10:36:00 PM,Tower-1,SRBM,West Hill,39.66,124.70,East Sea,between 25 and 90 km,Unknown,Confirmed,Success,\r\n";
    private static final String MONTH = "3,Sep-84,,,Tower-0,MRBM,East Hill,40.85,129.66,N/A,,,Unconfirmed,Failure,\r\n";
    private static final String BAD = "4,soon,,,Tower-0,MRBM,East Hill,40.85,129.66,N/A,,,Unconfirmed,Failure,\r\n5,2017-08-01,,25:99,Tower-2,IRBM,East Hill,north,129.66,N/A,high,,Confirmed,Success,\r\n";

    @TempDir
    Path folder;
    private Session session;
    private Importing importing;

    @BeforeEach
    void open() throws StoreFault {
        session = Session.open(folder.resolve("store"), CODEBOOK, Clock.systemUTC(), Runnable::run);
        importing = new Importing(session, new Intake(), new TableImporting(session, () -> GAZETTEER, () -> SUGGESTER));
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    private TableTally take(String name, String text) throws IOException, StoreFault {
        Path file = Files.write(folder.resolve(name), text.getBytes(Charset.forName("windows-1252")));
        List<Imported> all = importing.files(List.of(file), Progress.NONE, one -> { });
        assertEquals(1, all.size(), all::toString);
        TableTally tally = all.getFirst().tally();
        assertTrue(tally != null, all::toString);
        return tally;
    }

    private Incident titled(String title) {
        return session.now().incidents().stream().filter(i -> i.title().equals(title)).findFirst().orElseThrow(() -> new AssertionError(session.now().incidents().stream().map(Incident::title).toList()));
    }

    @Test
    void readsATableWhateverItsFileIsCalledAndTracesEachValueToItsCell() throws Exception {
        TableTally tally = take("download (3).txt", HEADER + FIRST + MONTH);
        assertEquals(new TableTally.Changes(2, 0, 0), tally.changes());
        Incident launch = titled("Tower-1, West Hill");
        assertEquals("launch.srbm", launch.type());
        assertEquals(LocalDate.of(2017, 3, 6), launch.when().in(ZoneId.of("Asia/Seoul")).start(), "the evening by UTC is the next day in Seoul");
        assertEquals(1000.0, launch.detail().quantities().stream().filter(q -> q.name().equals("range")).findFirst().orElseThrow().best());
        Incident month = titled("Tower-0, East Hill");
        assertEquals(DatePrecision.MONTH, month.when().precision());
        assertEquals(1984, month.when().start().getYear());
        for (Claim claim : session.now().claims(launch.id())) {
            String text = session.now().source(claim.evidence().source()).orElseThrow().text();
            assertEquals(claim.evidence().quote(), text.substring(claim.evidence().start(), claim.evidence().end()));
        }
        Claim range = session.now().claims(launch.id()).stream().filter(c -> c.what().field().equals("range")).findFirst().orElseThrow();
        assertEquals("1,000 lm", range.evidence().quote());
        assertEquals("Distance Travelled", RowText.column(session.now().source(range.evidence().source()).orElseThrow().text(), range.evidence().start()));
        assertTrue(launch.detail().notes().contains("Kim’s"), launch.detail().notes());
        assertTrue(session.now().covered().test(LocalDate.of(1999, 1, 1)), "a day that the table spans is covered");
    }

    @Test
    void roundsOfOneMorningAndSiteAreOneLaunch() throws Exception {
        take("t.csv", HEADER + FIRST + SECOND + MONTH);
        Incident salvo = titled("Tower-1 ×2, West Hill");
        List<Incident> rounds = session.now().incidents().stream().filter(i -> salvo.id().equals(i.relations().parent())).toList();
        assertEquals(2, rounds.size());
        assertEquals(2.0, salvo.detail().quantities().getFirst().best());
        assertEquals(2, session.now().claims(salvo.id()).stream().filter(c -> c.what().field().equals("type")).count(), "both rows vouch for the salvo");
        assertEquals(25.0, rounds.getLast().detail().quantities().stream().filter(q -> q.name().equals("apogee")).findFirst().orElseThrow().low());
    }

    @Test
    void namesRowColumnAndReasonOfWhatItCannotReadAndTakesTheRest() throws Exception {
        TableTally tally = take("t.csv", HEADER + FIRST + BAD);
        TallyWords words = new TallyWords(Words.of("en"));
        assertEquals(List.of("Row 2, date_utc: “soon” is no date. The row was left out.", "Row 3, Launch Time (UTC): “25:99” is no clock time.",
                "Row 3, Facility Latitude: “north” is no coordinate.", "Row 3, Apogee: “high” is no number with a known unit."), words.faults(tally));
        assertEquals(2, tally.changes().added());
        assertEquals(tally.rows(), session.now().sources().size() + tally.leftOut());
    }

    @Test
    void importingAgainChangesNothingAndDoublesNothing() throws Exception {
        take("t.csv", HEADER + FIRST + SECOND + MONTH);
        int incidents = session.incidents();
        long before = session.store().deeds(DeedFilter.ALL, Long.MAX_VALUE, 10).getFirst().number();
        assertEquals(new TableTally.Changes(0, 0, 4), take("renamed.csv", HEADER + FIRST + SECOND + MONTH).changes());
        assertEquals(incidents, session.incidents());
        assertEquals(before, session.store().deeds(DeedFilter.ALL, Long.MAX_VALUE, 10).getFirst().number(), "no change was made");
    }

    @Test
    void takesWhatTheTableChangedAndKeepsWhatTheAnalystChanged() throws Exception {
        take("t.csv", HEADER + FIRST + MONTH);
        Incident mine = titled("Tower-1, West Hill");
        Incident edited = mine.withWhat(new Subject(mine.type(), "The launch at dawn", 5));
        session.commit("action.correct", List.of(Edit.replace(mine, edited)));
        String corrected = FIRST.replace("Tower-1", "Tower-1A").replace("1,000 lm", "1,100 km");
        assertEquals(new TableTally.Changes(0, 1, 1), take("t.csv", HEADER + corrected + MONTH).changes());
        Incident now = session.now().incident(mine.id()).orElseThrow();
        assertEquals("The launch at dawn", now.title(), "what the analyst wrote stays");
        assertEquals(1100.0, now.detail().quantities().stream().filter(q -> q.name().equals("range")).findFirst().orElseThrow().best(), "what nobody touched follows the table");
        // The analyst disagrees about the range from now on; the table's next value stands beside it.
        session.commit("action.correct", List.of(Edit.replace(now, now.withDetail(now.detail().withQuantities(List.of(Quantity.of("range", 900, "km")))))));
        take("t.csv", HEADER + corrected.replace("1,100 km", "1,200 km") + MONTH);
        Incident last = session.now().incident(mine.id()).orElseThrow();
        assertEquals("The launch at dawn", last.title(), "also after an import in between");
        assertEquals(900.0, last.detail().quantities().getFirst().best());
        assertEquals("1200 km", session.now().claims(mine.id()).stream().filter(c -> c.what().field().equals("range")).findFirst().orElseThrow().what().value());
    }

    @Test
    void whatTheAnalystRemovedDoesNotComeBackAndOneUndoTakesAnImportBack() throws Exception {
        take("t.csv", HEADER + FIRST + MONTH);
        new Coding(session, () -> SUGGESTER).remove(titled("Tower-0, East Hill"));
        assertEquals(1, session.incidents());
        take("t.csv", HEADER + FIRST + MONTH);
        assertEquals(1, session.incidents());
        session.undo();
        session.undo();
        assertEquals(0, session.incidents());
        assertEquals(0, session.now().sources().size());
    }

    @Test
    void readsTellingsForWhatTheColumnsLeaveOpen() throws Exception {
        take("list.csv", "date,type,event,description,resources\r\n2022-01-14,Missile Provocation,Short-range Ballistic Missile Launch,"
                + "\"The Joint Chiefs of Staff said North Korea fired two short-range ballistic missiles from Uiju at 2:41 p.m. The missiles flew about 430 km.\",https://tower.example\r\n");
        Incident launch = titled("Short-range Ballistic Missile Launch");
        assertEquals("launch.srbm", launch.type());
        assertEquals("14:41", launch.when().clock().time().toString());
        assertTrue(launch.where() != null && launch.where().name().startsWith("Uiju"), launch::toString);
        assertEquals(2.0, launch.detail().quantities().stream().filter(q -> q.name().equals("missiles")).findFirst().orElseThrow().best());
    }

    @Test
    void whatWasExportedIsTheSameInAnotherStore() throws Exception {
        take("t.csv", HEADER + FIRST + SECOND + MONTH);
        List<Incident> before = session.now().incidents();
        for (TableFormat format : List.of(TableFormat.CSV, TableFormat.XLSX, TableFormat.JSON, TableFormat.GEOJSON)) {
            Path file = folder.resolve("out." + format.code());
            new Exporting(session).incidents(new Exporting.Wanted(Filter.ALL, format, true), file, Progress.NONE);
            try (Session other = Session.open(folder.resolve("other-" + format.code()), CODEBOOK, Clock.systemUTC(), Runnable::run)) {
                Importing there = new Importing(other, new Intake(), new TableImporting(other, () -> GAZETTEER, () -> SUGGESTER));
                Imported one = there.files(List.of(file), Progress.NONE, each -> { }).getFirst();
                assertTrue(one.tally() != null && one.tally().faults().isEmpty(), one::toString);
                assertEquals(before, other.now().incidents(), format.code());
                assertEquals(format == TableFormat.CSV ? 0 : session.now().claims(before.getFirst().id()).size(), other.now().claims(before.getFirst().id()).size(), format.code());
                assertEquals(new TableTally.Changes(0, 0, 4), there.files(List.of(file), Progress.NONE, each -> { }).getFirst().tally().changes());
            }
        }
    }
}
