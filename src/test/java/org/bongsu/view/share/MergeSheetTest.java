package org.bongsu.view.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.bongsu.Main;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Merge;
import org.bongsu.desk.Merging;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.exchange.bundle.WorkerBundles;
import org.bongsu.job.Jobs;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Claim;
import org.bongsu.model.Coding;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Original;
import org.bongsu.model.Published;
import org.bongsu.model.Quantity;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.model.Stored;
import org.bongsu.model.Subject;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Asking;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A colleague's work is merged on the real screen, by keyboard alone. */
class MergeSheetTest {
    private static final Workers WORKERS = new Workers(WorkerCommand.of(Main.class, "--worker"));

    @AfterAll
    static void endWorkers() {
        WORKERS.close();
    }

    private static final LocalDate DAY = LocalDate.of(2022, 9, 25);
    private static final String TEXT = "North Korea fired a short-range ballistic missile from Taechon, Seoul's Joint Chiefs of Staff said. It flew about 600 kilometres.";

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @TempDir
    Path folder;
    private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.of("en"));
    private final Texts texts = new Texts(words);
    private final Sheets sheets = Headless.call(() -> new Sheets(new Region()));
    private Session mine;
    private Session kim;
    private Stage stage;

    @BeforeEach
    void open() throws StoreFault {
        mine = session("mine");
        kim = session("kim");
        stage = Headless.show(sheets, 1280, 800, 1, Theme.LIGHT);
    }

    @AfterEach
    void close() throws StoreFault {
        Headless.run(stage::close);
        mine.close();
        kim.close();
    }

    private Session session(String name) throws StoreFault {
        return Session.open(folder.resolve(name), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
    }

    private static Incident launch(String id, int day, String title, int severity) {
        Incident launch = Coding.by(Coding.at(Coding.incident(id, "launch.srbm", severity, DAY.plusDays(day)), "Taechon", 39.92, 125.55), "PRK", null);
        return launch.withWhat(new Subject("launch.srbm", title, severity));
    }

    private static Claim claim(String id, String incident, String field, String value, int start, int end) {
        return new Claim(id, incident, new Claim.Assertion(field, value, Stance.ASSERTS, null), Evidence.of("a1", TEXT, start, end));
    }

    private void code() throws StoreFault {
        Article article = new Article("a1", new Bibliography("Launch", null, null, null, Published.day(DAY, ZoneId.of("Asia/Seoul"))), "en", TEXT,
                new Original("0".repeat(64), "a.txt", "text/plain", TEXT.length(), Instant.EPOCH), new Article.Handling(ArticleState.TAGGED, null, false));
        List<Stored> own = new ArrayList<>(List.of(article));
        List<Stored> theirs = new ArrayList<>(List.of(article));
        for (int i = 0; i < 6; i++) {
            own.add(launch("i" + i, i * 10, "North Korea fires a short-range ballistic missile from Taechon", 3));
            Incident other = launch("k" + i, i * 10, "Missile fired from Taechon", 3 + i % 2);
            theirs.add(i % 3 == 0 ? other.withStatus(Status.REPORTED).withDetail(other.detail().withQuantities(List.of(Quantity.of("range", 600, "km")))) : other);
        }
        own.add(launch("i9", 100, "Launch that Kim passed over", 3));
        own.add(claim("c9", "i9", "type", "launch.srbm", 0, 70));
        own.add(claim("c1", "i0", "type", "launch.srbm", 0, 70));
        theirs.add(claim("c2", "k0", "range", "600 km", 101, 128));
        theirs.add(launch("k9", 200, "Launch that only Kim found", 4));
        mine.commit("action.import", own.stream().map(Edit::add).toList());
        kim.commit("action.import", theirs.stream().map(Edit::add).toList());
    }

    private ExportSheet.Tools tools() {
        return new ExportSheet.Tools(texts, sheets, new Notices(texts), new Asking(folder.resolve("agreement.csv")), Jobs.inline());
    }

    private void show() throws Exception {
        Path file = folder.resolve("kim.bongsu");
        new Merging(kim, new WorkerBundles(WORKERS)).write(Filter.ALL, "Kim", false, file);
        Merge merge = new Merging(mine, new WorkerBundles(WORKERS)).open(file);
        Headless.run(() -> MergeSheet.show(merge, mine.codebook(), tools()));
    }

    private void press(KeyCode code, boolean shift, boolean shortcut) {
        Headless.run(() -> {
            Node at = sheets.getScene().getFocusOwner();
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, false, false));
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, shortcut, false, false));
        });
    }

    private int left() {
        return Headless.call(() -> Find.all(sheets, ListView.class).stream().findFirst().map(list -> list.getItems().size()).orElse(0));
    }

    private List<String> read() {
        return Headless.call(() -> Find.texts(sheets));
    }

    private Incident own(String id) {
        return mine.situation().get().incident(id).orElseThrow();
    }

    @Test
    void differencesAreSettledByKeyAndUndone() throws Exception {
        code();
        show();
        Headless.save(sheets, 1, "merge-en");
        assertEquals(6, left());
        assertTrue(read().containsAll(List.of("You", "Kim", "Status", "Confirmed", "Reported", "600 km")), read()::toString);
        press(KeyCode.DIGIT1, false, false);
        Headless.save(sheets, 2, "merge-picked");
        press(KeyCode.ENTER, false, false);
        assertEquals(Status.REPORTED, own("i0").status());
        assertEquals(List.of(), own("i0").detail().quantities(), "only what was picked");
        assertEquals(5, left());
        press(KeyCode.DOWN, false, false);
        press(KeyCode.T, false, false);
        assertEquals(4, left());
        press(KeyCode.Z, false, true);
        press(KeyCode.Z, false, true);
        assertEquals(6, left());
        assertEquals(Status.CONFIRMED, own("i0").status());
        press(KeyCode.B, true, false);
        assertEquals(0, left());
        assertTrue(read().contains("No differences"), read()::toString);
        assertEquals(8, mine.incidents());
        Headless.save(sheets, 1, "merge-none");
        press(KeyCode.Z, false, true);
        assertEquals(6, left(), "all at once is one action");
    }

    @Test
    void agreementStandsBesideAndLeavesAsCsv() throws Exception {
        code();
        show();
        press(KeyCode.A, false, false);
        assertTrue(read().stream().anyMatch(t -> t.startsWith("Both found 6 incidents; 1 only you, 1 only Kim.")), read()::toString);
        Headless.save(sheets, 1, "merge-agreement");
        press(KeyCode.S, false, true);
        assertTrue(Files.readString(folder.resolve("agreement.csv")).startsWith("Field,Incidents,Scale,Number,"));
        press(KeyCode.M, false, false);
        press(KeyCode.A, false, false);
        assertEquals(6, left(), "nothing is settled behind the table");
    }

    @Test
    void inKoreanAndInTheDark() throws Exception {
        code();
        show();
        Headless.run(() -> {
            words.set(Words.of("ko"));
            org.bongsu.view.kit.Styles.apply(sheets.getScene(), Theme.DARK);
        });
        assertTrue(read().containsAll(List.of("Kim의 작업 병합", "나", "일치도", "내 값(M)", "확인")), read()::toString);
        assertFalse(read().contains("Agreement"));
        Headless.save(sheets, 1, "merge-ko-dark");
        press(KeyCode.A, false, false);
        Headless.save(sheets, 1, "merge-agreement-ko-dark");
    }

    @Test
    void aBundleIsWrittenUnderTheCodersName() throws Exception {
        code();
        Headless.run(() -> new BundleSheet(new Merging(kim, new WorkerBundles(WORKERS)), "Kim Minji", folder, tools()).show());
        Headless.save(sheets, 1, "bundle-en");
        assertTrue(read().contains("7 incidents, 1 claim and 1 article will be written."), read()::toString);
        Headless.run(() -> Find.all(sheets, CheckBox.class).getFirst().fire());
        Headless.run(() -> Find.button(sheets, "Save Kim-Minji.bongsu").fire());
        Merge merge = new Merging(mine, new WorkerBundles(WORKERS)).open(folder.resolve("Kim-Minji.bongsu"));
        assertEquals("Kim Minji", merge.coder());
        assertEquals(new Merge.Arrived(0, 0, 0), merge.arrived());
    }
}
