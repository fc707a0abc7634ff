package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bongsu.Main;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Returning.Returned;
import org.bongsu.figure.PlateChoice;
import org.bongsu.figure.map.MapMode;
import org.bongsu.figure.map.MapSight;
import org.bongsu.figure.map.overlay.MapLayers;
import org.bongsu.figure.map.overlay.PlaceMark;
import org.bongsu.figure.timeline.TimelineSight;
import org.bongsu.figure.timeline.TimelineView;
import org.bongsu.figure.timeline.lane.LaneKind;
import org.bongsu.model.Coding;
import org.bongsu.model.Edit;
import org.bongsu.model.Filter;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Period;
import org.bongsu.model.Settings;
import org.bongsu.model.Status;
import org.bongsu.model.Theme;
import org.bongsu.publish.FigureFormat;
import org.bongsu.publish.Manifests;
import org.bongsu.publish.WorkerManifests;
import org.bongsu.words.Words;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure that comes back is the same figure, byte for byte, and says what has changed in its data. */
@Execution(ExecutionMode.CONCURRENT)
class ReturningTest {
    private static final Workers WORKERS = new Workers(WorkerCommand.of(Main.class, "--worker"));
    private static final Words EN = Words.of("en");
    private static final Filter RECENT = Filter.ALL.withPeriod(new Period(LocalDate.of(2022, 1, 1), null)).withSeverities(Set.of(2, 3, 4, 5));

    @TempDir
    private static Path store;
    private static Session session;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openTheSample() throws Exception {
        session = SampleStore.open(store);
    }

    @AfterAll
    static void close() throws Exception {
        session.close();
        WORKERS.close();
    }

    private static Sharing sharing() {
        return new Sharing(session, Settings.DEFAULT);
    }

    private static FigureCall call(FigureKind kind, FigureFormat format) {
        Drawing drawing = switch (kind) {
            case MAP -> Drawing.map(MapLayers.NONE.withMark(new PlaceMark(new GeoPoint(39.15, 127.44), "원산")),
                    new MapSight(new GeoPoint(38.1234567, 126.9), 700.125, 512.5, MapMode.MARKS.withOpened(Set.of("x", "y"))));
            case TIMELINE -> Drawing.timeline(new TimelineSight(new TimelineView(LocalDateTime.of(2022, 5, 1, 13, 37, 11), LocalDateTime.of(2024, 1, 1, 0, 0)), LaneKind.ACTOR, false));
            case LAUNCHES -> new Drawing(kind, ChartOptions.DEFAULT.withUnit(org.bongsu.figure.chart.Launches.Unit.ROUNDS));
            case AROUND -> new Drawing(kind, ChartOptions.DEFAULT.withAround(LocalDate.of(2023, 11, 21)).withDays(200));
            default -> Drawing.of(kind);
        };
        List<String> some = session.now().shown(RECENT).own().stream().map(Incident::id).limit(3).toList();
        PlateChoice plate = new PlateChoice(new PlateChoice.Own("제목 & <a title>", null, kind == FigureKind.HOURS ? "My words." : null),
                new PlateChoice.Parts(kind != FigureKind.MONTHLY, true, true, kind != FigureKind.PAIRS), some);
        FigureCall.Page page = new FigureCall.Page(new FigureCall.Sides(340.25, 300), 1.5, Theme.PRINT, Language.KO, NameUsage.INTERNATIONAL, true);
        return new FigureCall(drawing, RECENT, format, page).with(plate).by(kind.index() ? IndexSettings.DEFAULT.withHalfLife(30) : null);
    }

    private Path written(FigureCall call) throws IOException {
        Path file = folder.resolve(call.kind().code() + "." + call.format().ending());
        sharing().figure(call, file);
        return file;
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void isTheSameByteForByteInEveryFormat(FigureKind kind) throws Exception {
        for (FigureFormat format : FigureFormat.values()) {
            Path file = written(call(kind, format));
            Returned returned = new Returning(Manifests::here).read(file);
            assertEquals(call(kind, format), returned.call());
            assertArrayEquals(Files.readAllBytes(file), sharing().bytes(returned.call()), kind + " as " + format);
        }
        Returned returned = new Returning(Manifests::here).read(folder.resolve(kind.code() + ".svg"));
        List<String> said = Returning.since(returned, sharing()).say(EN);
        assertEquals(kind.index() ? 1 : 0, said.size(), said::toString);
        assertTrue(said.stream().allMatch(each -> each.contains("half-life 30 days in the figure, 14 days now")
                || each.contains("Half-life 30 days in the figure, 14 days now")), said::toString);
    }

    @Test
    void saysWhichIncidentsAreNewGoneAndCodedOtherwise() throws Exception {
        Path own = folder.resolve("own");
        try (Session here = Session.open(own, CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run)) {
            Incident stays = Coding.incident("a", "launch.srbm", 3, LocalDate.of(2022, 9, 25));
            Incident changes = Coding.incident("b", "launch.icbm", 4, LocalDate.of(2022, 11, 18));
            Incident goes = Coding.incident("c", "drone.incursion", 3, LocalDate.of(2022, 12, 26));
            here.commit("action.import", List.of(Edit.add(stays), Edit.add(changes), Edit.add(goes)));
            Sharing sharing = new Sharing(here, Settings.DEFAULT);
            Path file = folder.resolve("figure.svg");
            sharing.figure(new FigureCall(FigureKind.CUMULATIVE, Filter.ALL, FigureFormat.SVG, new FigureCall.Page(null, 2, Theme.LIGHT, Language.EN, true)), file);
            Returned returned = new Returning(Manifests::here).read(file);
            assertTrue(Returning.since(returned, sharing).nothing());
            Incident comes = Coding.incident("d", "exercise.joint", 2, LocalDate.of(2022, 10, 31));
            here.commit("action.import", List.of(Edit.replace(changes, changes.withStatus(Status.DISPUTED)), Edit.remove(goes), Edit.add(comes)));
            Since since = Returning.since(returned, sharing);
            assertEquals(List.of(new Since.Row("d", comes.title())), since.rows().added());
            assertEquals(List.of(new Since.Row("c", "")), since.rows().removed());
            assertEquals(List.of(new Since.Row("b", changes.title())), since.rows().changed());
            assertEquals(List.of("1 incident is new in it: “" + comes.title() + "”.", "1 incident is not in it any more: c.",
                    "1 incident is coded otherwise: “" + changes.title() + "”."), since.say(EN));
            assertFalse(since.nothing());
            here.undo();
            assertTrue(Returning.since(returned, sharing).nothing());
        }
    }

    @Test
    void isReadInAWorkerAsItIsReadHere() throws Exception {
        for (FigureFormat format : FigureFormat.values()) {
            Path file = written(call(FigureKind.MONTHLY, format));
            assertEquals(new Returning(Manifests::here).read(file).call(), new Returning(new WorkerManifests(WORKERS)).read(file).call());
        }
    }

    @Test
    void aFileThatIsNoneOfOursIsRefusedByName() throws Exception {
        byte[] png = Files.readAllBytes(written(call(FigureKind.MONTHLY, FigureFormat.PNG)));
        String svg = Files.readString(written(call(FigureKind.MONTHLY, FigureFormat.SVG)));
        FigureCall call = call(FigureKind.MONTHLY, FigureFormat.PDF);
        byte[] bare = sharing().bytes(call.with(new FigureCall.Page(null, 1, Theme.LIGHT, Language.EN, false)));
        refused("not-read", folder.resolve("gone.svg"));
        refused("not-a-figure", folder);
        refused("not-a-figure", Files.writeString(folder.resolve("words.svg"), "no drawing"));
        refused("not-a-figure", Files.write(folder.resolve("empty.png"), new byte[0]));
        refused("no-manifest", Files.write(folder.resolve("bare.pdf"), bare));
        refused("no-manifest", Files.writeString(folder.resolve("other.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><metadata>a</metadata></svg>"));
        refused("damaged", Files.write(folder.resolve("cut.png"), Arrays.copyOf(png, 60)));
        refused("damaged", Files.writeString(folder.resolve("cut.svg"), svg.substring(0, 300)));
        refused("damaged", Files.writeString(folder.resolve("cut.pdf"), "%PDF-1.7 and no more"));
        refused("newer", Files.writeString(folder.resolve("newer.svg"), svg.replace("bongsu-manifest-1", "bongsu-manifest-9")));
        for (List<String> altered : List.of(List.of("\"figure\":\"monthly\"", "\"figure\":\"spying\""), List.of("\"width\":340.25", "\"width\":1e300"), List.of("\"scale\":1.5", "\"scale\":\"NaN\""),
                List.of("\"severities\":[2", "\"severities\":[[[[2"), List.of("\"from\":\"2022-01-01\"", "\"from\":\"2022-99-01\""), List.of("\"language\":\"ko\"", "\"language\":\"xx\""),
                List.of("\"filter\":{", "\"filter\":{\"area\":{\"center\":[900,900],\"km\":-1},"))) {
            assertTrue(svg.contains(altered.getFirst()), altered.getFirst());
            refused("damaged", Files.writeString(folder.resolve("altered.svg"), svg.replace(altered.getFirst(), altered.getLast())));
        }
    }

    private static void refused(String reason, Path file) {
        for (Manifests manifests : List.<Manifests>of(Manifests::here, new WorkerManifests(WORKERS))) {
            RefusedFigure refused = assertThrows(RefusedFigure.class, () -> new Returning(manifests).read(file), file::toString);
            assertEquals(reason, refused.reason(), file + ": " + refused.getMessage());
            for (String language : List.of("en", "ko")) {
                assertTrue(refused.say(Words.of(language)).contains(String.valueOf(file.getFileName())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"})
    void noEntityOfASvgIsFollowed(String type) throws Exception {
        Path file = Files.writeString(folder.resolve("entity.svg"), type + "<svg xmlns='http://www.w3.org/2000/svg'><metadata><m:manifest xmlns:m='urn:bongsu:manifest:1'>&a;</m:manifest></metadata></svg>");
        RefusedFigure refused = assertThrows(RefusedFigure.class, () -> new Returning(Manifests::here).read(file));
        assertEquals("damaged", refused.reason());
        assertFalse(String.valueOf(refused.getMessage()).contains("root:"));
    }

    @Test
    void anyByteOfAFigureMayBeAnother() throws Exception {
        List<byte[]> files = new ArrayList<>();
        for (FigureFormat format : FigureFormat.values()) {
            files.add(Files.readAllBytes(written(call(FigureKind.HOURS, format))));
        }
        java.util.Random random = new java.util.Random(5);
        for (byte[] whole : files) {
            for (int i = 0; i < 16; i++) {
                byte[] altered = whole.clone();
                // Where the manifest stands, more often than elsewhere.
                int from = i % 2 == 0 ? 0 : Math.max(0, new String(whole, StandardCharsets.ISO_8859_1).indexOf("manifest"));
                for (int n = 0; n < 3; n++) {
                    altered[from + random.nextInt(Math.min(whole.length - from, i % 2 == 0 ? whole.length : 3000))] = (byte) random.nextInt();
                }
                Path file = Files.write(folder.resolve("altered"), altered);
                try {
                    Returning.since(new Returning(new WorkerManifests(WORKERS)).read(file), sharing());
                } catch (RefusedFigure refused) {
                    assertFalse(refused.say(EN).isBlank());
                }
            }
        }
    }
}
