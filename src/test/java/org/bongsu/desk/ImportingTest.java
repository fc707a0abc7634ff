package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.intake.Intake;
import org.bongsu.job.Progress;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ImportingTest {
    private static final Path DRONES = Path.of("assets/samples/2022-12-26-drones.html");

    @TempDir
    private Path folder;
    private Session session;
    private Importing importing;

    @BeforeEach
    void open() throws StoreFault {
        session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        importing = new Importing(session, new Intake());
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    private List<Imported.Status> imported(Path... paths) throws Exception {
        return importing.files(List.of(paths), Progress.NONE, i -> { }).stream().map(Imported::status).toList();
    }

    @Test
    void theSameFileTwiceIsKnownWhateverItsName() throws Exception {
        assertEquals(List.of(Imported.Status.IMPORTED), imported(DRONES));
        Path copy = Files.copy(DRONES, folder.resolve("another name.htm"));
        assertEquals(List.of(Imported.Status.DUPLICATE, Imported.Status.DUPLICATE), imported(DRONES, copy));
        assertEquals(1, session.articles().get().size());
    }

    @Test
    void theOriginalIsKeptByItsHash() throws Exception {
        imported(DRONES);
        String sha256 = session.articles().get().getFirst().original().sha256();
        assertArrayEquals(Files.readAllBytes(DRONES), session.store().originals().get(sha256).orElseThrow());
    }

    @Test
    void aFolderIsReadThroughAndWhatIsNoArticleIsNamed() throws Exception {
        Path folder = Files.createDirectories(this.folder.resolve("in/deep"));
        Files.copy(DRONES, folder.resolve("a.html"));
        Files.write(folder.resolve("b.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Files.writeString(folder.resolve(".hidden"), "not looked at");
        List<Imported> all = new ArrayList<>();
        importing.files(List.of(this.folder.resolve("in"), this.folder.resolve("gone.html")), Progress.NONE, all::add);
        assertEquals(List.of(Imported.Status.IMPORTED, Imported.Status.REFUSED, Imported.Status.REFUSED),
                all.stream().map(Imported::status).toList());
        for (String language : List.of("en", "ko")) {
            for (Imported refused : all.subList(1, 3)) {
                var refusal = refused.refusal();
                assertFalse(Words.of(language).say("refusal." + refusal.reason(), refusal.args().toArray()).isBlank());
            }
        }
    }

    @Test
    void whatIsRefusedCanBeKeptAsAnAttachmentAlsoOutOfAnArchiveAndTakenBackAsOne() throws Exception {
        Path formats = Path.of("src/test/resources/org/bongsu/intake/formats");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        Path archive = folder.resolve("in.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("deep/a.png"));
            zip.write(picture);
        }
        List<Imported> refused = importing.files(List.of(archive, formats.resolve("locked.pdf"), folder.resolve("gone.html")), Progress.NONE, i -> { });
        List<Imported> kept = importing.keep(refused, Words.of("ko"), Progress.NONE);
        assertEquals(List.of(Imported.Status.KEPT, Imported.Status.KEPT, Imported.Status.REFUSED), kept.stream().map(Imported::status).toList());
        var aside = kept.getFirst().article();
        assertEquals(org.bongsu.model.ArticleState.ASIDE, aside.state());
        assertEquals("a.png", aside.title());
        assertEquals(Words.of("ko").say("refusal.not-an-article", "a.png", "PNG"), aside.text());
        assertArrayEquals(picture, session.store().originals().get(aside.original().sha256()).orElseThrow());
        assertEquals(List.of(Imported.Status.DUPLICATE, Imported.Status.DUPLICATE, Imported.Status.REFUSED),
                importing.keep(refused, Words.of("ko"), Progress.NONE).stream().map(Imported::status).toList());
        session.undo();
        assertEquals(List.of(), session.articles().get());
    }

    @Test
    void pastedTextIsAnArticle() throws Exception {
        List<Imported> pasted = importing.pasted("Two missiles flew\n\n12 March 2024\n\nNorth Korea fired two missiles on Tuesday, Seoul said.", null);
        assertEquals(Imported.Status.IMPORTED, pasted.getFirst().status());
        assertTrue(session.articles().get().getFirst().text().contains("fired two missiles"));
    }

    @Test
    void cancellingKeepsWhatIsDone() throws Exception {
        List<Imported> all = new ArrayList<>();
        Progress afterTwo = new Progress() {
            @Override
            public void at(long done, long total, String what) { }

            @Override
            public boolean cancelled() {
                return all.size() >= 2;
            }
        };
        List<Imported> told = importing.files(List.of(Path.of("assets/samples")), afterTwo, all::add);
        assertEquals(2, session.articles().get().size());
        assertEquals(2, session.store().snapshot().sources().size());
        List<Path> left = told.stream().filter(each -> each.status() == Imported.Status.LEFT).map(each -> Path.of(each.file())).toList();
        long files = Folders.files(List.of(Path.of("assets/samples"))).size();
        assertEquals(files - 2, left.size(), "each file that was not read is named");
        List<Imported> rest = importing.files(left, Progress.NONE, each -> { });
        assertTrue(rest.stream().allMatch(each -> each.status() == Imported.Status.IMPORTED), rest.toString());
        assertEquals(files, session.articles().get().size());
    }

    /** Cancelled between the entries of an archive, what was done of it stays, the archive is told as left, and read again it only adds what is missing. */
    @Test
    void cancellingWithinAnArchiveLeavesNoEntryHalfDone() throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("many.zip")))) {
            for (int i = 0; i < 9; i++) {
                zip.putNextEntry(new ZipEntry("story " + i + ".txt"));
                zip.write(("Story " + i + "\n\n" + (i + " missiles flew towards the sea on day " + i + ", Seoul said. ").repeat(9)).getBytes(StandardCharsets.UTF_8));
            }
        }
        List<Imported> all = new ArrayList<>();
        Progress afterThree = new Progress() {
            @Override
            public void at(long done, long total, String what) { }

            @Override
            public boolean cancelled() {
                return all.size() >= 3;
            }
        };
        importing.files(List.of(folder.resolve("many.zip")), afterThree, all::add);
        assertEquals(List.of(Imported.Status.IMPORTED, Imported.Status.IMPORTED, Imported.Status.IMPORTED, Imported.Status.LEFT), all.stream().map(Imported::status).toList());
        assertEquals(3, session.articles().get().size());
        List<Imported.Status> again = imported(folder.resolve("many.zip"));
        assertEquals(3, again.stream().filter(status -> status == Imported.Status.DUPLICATE).count(), again.toString());
        assertEquals(6, again.stream().filter(status -> status == Imported.Status.IMPORTED).count(), again.toString());
        assertEquals(9, session.articles().get().size());
    }

    @Test
    void theSampleHoldsTheLandmarksAndArticlesInTheInbox() throws Exception {
        FirstRun first = new FirstRun(session);
        first.fill();
        assertTrue(first.isSample());
        assertTrue(session.incidents() >= 88);
        long listed = Files.readString(Path.of("assets/samples.txt"), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).count();
        assertEquals(listed, session.articles().get().size());
        int before = session.incidents();
        first.fill();
        assertEquals(before, session.incidents());
        assertEquals(List.of(), session.check(Words.of("en")));
    }
}
