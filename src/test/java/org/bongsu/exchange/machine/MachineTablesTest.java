package org.bongsu.exchange.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bongsu.codebook.CameoTable;
import org.bongsu.job.Progress;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.MachineCoder;
import org.bongsu.model.MachineEvent;
import org.bongsu.model.PlacePrecision;
import org.bongsu.situation.machine.GeneratedEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that machines coded are known by their columns, and read row by row; what cannot be read is named by row, column and reason. */
class MachineTablesTest {
    private static final CameoTable CAMEO = CameoTable.readDefault();
    /** A row as GDELT hands them out: a threat of Pyongyang's against Seoul, placed in Pyongyang. */
    private static final String THREAT = row("1012345678", "20240115", "202401", "2024", "2024.0411", "PRKGOV", "PYONGYANG", "PRK", "", "", "", "", "GOV", "", "",
            "KOR", "SEOUL", "KOR", "", "", "", "", "", "", "", "1", "1382", "138", "13", "3", "-7.0", "10", "2", "10", "-5.31",
            "4", "Pyongyang, P'yongyang-si, North Korea", "KN", "KN12", "", "39.0194", "125.755", "-2",
            "4", "Seoul, Soul-t'ukpyolsi, South Korea", "KS", "KS11", "", "37.5664", "127", "-716583",
            "4", "Pyongyang, P'yongyang-si, North Korea", "KN", "KN12", "", "39.0194", "125.755", "-2", "20240116004500", "https://www.example.com/news/1");
    /** One of France and Italy, which nothing of Korea touches. */
    private static final String ELSEWHERE = THREAT.replace("PRKGOV", "FRAGOV").replace("\tPRK\t", "\tFRA\t").replace("KOR\tSEOUL\tKOR", "ITA\tROME\tITA")
            .replace("\tKN\t", "\tFR\t").replace("\tKS\t", "\tIT\t");

    @TempDir
    private Path folder;

    private static String row(String... fields) {
        return String.join("\t", fields);
    }

    private record Read(TableReading reading, List<MachineEvent> events) { }

    private Read read(String text, boolean everywhere) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), text);
        List<MachineEvent> events = new ArrayList<>();
        return new Read(new MachineTables(CAMEO, everywhere).read(file, Progress.NONE, events::add), events);
    }

    private Optional<MachineCoder> coder(String text) throws IOException {
        return new MachineTables(CAMEO, false).coder(Files.writeString(folder.resolve("table.csv"), text));
    }

    @Test
    void knowsATableByItsColumns() throws IOException {
        assertEquals(Optional.of(MachineCoder.GDELT), coder(THREAT));
        assertEquals(Optional.of(MachineCoder.ICEWS), coder("actor,relation,target,date\n"));
        assertEquals(Optional.of(MachineCoder.ICEWS), coder("Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\n"));
        assertEquals(Optional.empty(), coder("data_id,event_date,actor1\n1,2024-01-15,Army\n"));
        assertEquals(Optional.empty(), coder("\t".repeat(60)));
        assertEquals(Optional.empty(), coder(""));
        assertEquals(Optional.empty(), new MachineTables(CAMEO, false).coder(folder.resolve("no-such-file")));
    }

    @Test
    void readsARowOfGdelt() throws IOException {
        MachineEvent event = read(THREAT, false).events().getFirst();
        assertEquals(1_012_345_678L, event.number());
        assertEquals(LocalDate.of(2024, 1, 15).toEpochDay(), event.days().first());
        assertEquals(LocalDate.of(2024, 1, 16).toEpochDay(), event.days().known());
        assertEquals(new MachineEvent.Code("1382", -7.0), event.code());
        assertEquals("statement.threat", CAMEO.of("1382").type());
        assertEquals(new MachineEvent.Who("PRK", "KOR"), event.who());
        assertEquals("Pyongyang, P'yongyang-si, North Korea", event.where().name());
        assertEquals(new GeoPoint(39.0194, 125.755), event.where().point());
        assertEquals(PlacePrecision.EXACT, event.where().precision());
        assertEquals("https://www.example.com/news/1", event.address());
    }

    @Test
    void passesOverWhatDoesNotTouchThePeninsulaUnlessToldOtherwise() throws IOException {
        Read read = read(THREAT + "\n" + ELSEWHERE + "\r\n", false);
        assertEquals(List.of(1L, 1L, 2L), List.of(read.reading().taken(), read.reading().elsewhere(), read.reading().rows()));
        assertEquals(2, read(THREAT + "\n" + ELSEWHERE, true).events().size());
    }

    @Test
    void takesARowThatOnlyItsPlaceTouches() throws IOException {
        String visit = ELSEWHERE.replace("Pyongyang, P'yongyang-si, North Korea\tFR\t", "Pyongyang, P'yongyang-si, North Korea\tKN\t");
        assertEquals(1, read(visit, false).events().size());
    }

    @Test
    void namesRowColumnAndReasonOfWhatCannotBeRead() throws IOException {
        String text = String.join("\n", THREAT, THREAT.replace("20240115\t", "20241515\t"), "1\t2\t3", THREAT.replace("\t1382\t", "\tX\t"),
                THREAT.replace("39.0194", "139.0194"), THREAT.replace("1012345678", "-4"), "");
        TableReading reading = read(text, false).reading();
        assertEquals(List.of(new BadRow(2, "SQLDATE", "date", "20241515"), new BadRow(3, "", "columns", "3"), new BadRow(4, "EventCode", "code", "X"),
                new BadRow(5, "ActionGeo_Lat", "place", "139.0194, 125.755"), new BadRow(6, "GLOBALEVENTID", "number", "-4")), reading.bad());
        assertEquals(5, reading.refused());
        assertEquals(1, reading.taken());
    }

    @Test
    void readsTheFirstVersionOfGdeltToo() throws IOException {
        List<String> fields = new ArrayList<>(Arrays.asList(THREAT.split("\t")));
        fields.remove(55);
        fields.remove(47);
        fields.remove(39);
        fields.set(56, "20240116");
        Read read = read(String.join("\t", fields), false);
        assertEquals(List.of(), read.reading().bad());
        assertEquals("Pyongyang, P'yongyang-si, North Korea", read.events().getFirst().where().name());
        assertEquals("https://www.example.com/news/1", read.events().getFirst().address());
        fields.removeLast();
        assertEquals("", read(String.join("\t", fields), false).events().getFirst().address());
    }

    @Test
    void readsTheFourColumnsOfIcews() throws IOException {
        Read read = read("actor,relation,target,date\nSouth Korea,\"Arrest, detain, or charge with legal action\",Criminal (North Korea),2005-01-02\n"
                + "Roh Moo Hyun,Express intent to engage in diplomatic cooperation (such as policy support),Japan,2006-03-04\nA,Fly,B,2005-01-02\nA,Consult,B,soon\n", false);
        assertEquals(new MachineEvent.Code("173", Double.NaN), read.events().getFirst().code());
        assertEquals(new MachineEvent.Who("KOR", "PRK"), read.events().getFirst().who());
        assertNull(read.events().getFirst().where());
        assertEquals("032", read.events().get(1).code().cameo());
        assertEquals(new MachineEvent.Who("Roh Moo Hyun", "JPN"), read.events().get(1).who());
        assertEquals(List.of(new BadRow(4, "relation", "code", "Fly"), new BadRow(5, "date", "date", "soon")), read.reading().bad());
    }

    @Test
    void readsTheTableOfTheMakersOfIcews() throws IOException {
        String heading = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\t"
                + "Target Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";
        Read read = read(heading + "926685\t2010-11-23\tMilitary (North Korea)\tMilitary\tNorth Korea\tfight with artillery and \"tanks\t194\t-10.0\tSouth Korea\t\t"
                + "South Korea\t7\t1\tYonhap\tYeonpyeong\tNone\tIncheon\tSouth Korea\t37.66\t125.7\n"
                + "926686\t2010-11-23\tFrance\t\tFrance\tConsult\t040\t1.0\tItaly\t\tItaly\t8\t1\tAFP\tParis\t\t\tFrance\t48.85\t2.35\n", false);
        assertEquals(List.of(), read.reading().bad());
        assertEquals(1, read.reading().elsewhere());
        MachineEvent event = read.events().getFirst();
        assertEquals(926_685, event.number());
        assertEquals(new MachineEvent.Code("194", -10), event.code());
        assertEquals(new MachineEvent.Who("PRK", "KOR"), event.who());
        assertEquals("Yeonpyeong, Incheon, South Korea", event.where().name());
    }

    @Test
    void readsATableThatLiesAloneInAZip() throws IOException {
        Path file = folder.resolve("20240116.export.CSV.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("20240116.export.CSV"));
            zip.write((THREAT + "\n" + ELSEWHERE + "\n").getBytes(StandardCharsets.UTF_8));
        }
        MachineTables tables = new MachineTables(CAMEO, false);
        assertEquals(Optional.of(MachineCoder.GDELT), tables.coder(file));
        assertEquals(1, tables.read(file, Progress.NONE, event -> true).taken());
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        Path file = folder.resolve("many.csv");
        GdeltRows.write(file, 20_000, 3);
        int[] asked = {0};
        TableReading reading = new MachineTables(CAMEO, true).read(file, new Progress() {
            @Override
            public void at(long done, long total, String what) {
                assertTrue(done <= total);
            }

            @Override
            public boolean cancelled() {
                return ++asked[0] > 2;
            }
        }, event -> true);
        assertEquals(false, reading.whole());
        assertTrue(reading.taken() < 20_000);
    }

    @Test
    void readsGeneratedEventsAsTheyAre() throws IOException {
        Path file = folder.resolve("made.csv");
        GdeltRows.write(file, 3_000, 5);
        List<MachineEvent> made = new ArrayList<>();
        GeneratedEvents.make(3_000, 5, made::add);
        List<MachineEvent> read = new ArrayList<>();
        new MachineTables(CAMEO, true).read(file, Progress.NONE, read::add);
        assertEquals(made.size(), read.size());
        for (int i = 0; i < made.size(); i++) {
            assertEquals(made.get(i).days(), read.get(i).days());
            assertEquals(made.get(i).who(), read.get(i).who());
            assertEquals(made.get(i).code(), read.get(i).code());
            assertEquals(made.get(i).where() == null, read.get(i).where() == null);
        }
    }

    @Test
    void leavesALineWithoutAnEndToItself() throws IOException {
        TableReading reading = read(THREAT + "\n" + "x".repeat(1 << 20) + "\n" + THREAT + "\n", false).reading();
        assertEquals(List.of(new BadRow(2, "", "long", "")), reading.bad());
        assertEquals(2, reading.taken());
    }
}
