package org.bongsu.view.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.Edits;
import org.bongsu.desk.CodebookEditing;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Session;
import org.bongsu.figure.Look;
import org.bongsu.job.Jobs;
import org.bongsu.model.Incident;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Asking;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codebook is edited on its screen, by keyboard, and nothing is re-coded unseen. */
class CodebookPaneTest {
    @TempDir
    private Path folder;
    private Session session;
    private CodebookModel model;
    private CodebookPane pane;
    private Sheets sheets;
    private Stage stage;
    private final List<Incident> opened = new ArrayList<>();

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @BeforeEach
    void openTheSample() throws Exception {
        session = SampleStore.open(folder.resolve("store"));
    }

    @AfterEach
    void close() throws Exception {
        if (stage != null) {
            Headless.run(stage::close);
        }
        session.close();
    }

    private void show(Theme theme, String language, double scale, Path... files) {
        Words words = Words.of(language);
        Texts texts = new Texts(new SimpleObjectProperty<>(words));
        sheets = Headless.call(() -> {
            model = new CodebookModel(session, new SimpleObjectProperty<>(new Look(theme, words, NameUsage.KOREAN)), Jobs.inline());
            model.onOpen(opened::add);
            StackPane holder = new StackPane();
            Notices notices = new Notices(texts);
            Sheets over = new Sheets(new StackPane(holder, notices));
            pane = new CodebookPane(model, new CodebookTools(texts, over, notices, new Asking(files), Jobs.inline()));
            holder.getChildren().setAll(pane);
            return over;
        });
        stage = Headless.show(sheets, 1280, 720, scale, theme);
        Headless.run(pane::requestFocus);
    }

    private void press(KeyCode code, boolean control) {
        Headless.run(() -> {
            Node target = stage.getScene().getFocusOwner();
            KeyEvent.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getChar().toLowerCase(java.util.Locale.ROOT), code, false, control, false, false));
        });
    }

    private TextInputControl field(String name) {
        return Headless.call(() -> shown().stream().filter(f -> name.equals(f.getAccessibleText())).findFirst().orElseThrow(
                () -> new AssertionError(name)));
    }

    private List<TextInputControl> shown() {
        sheets.applyCss();
        sheets.layout();
        return Find.all(sheets, TextInputControl.class);
    }

    private void type(String field, String text) {
        TextInputControl control = field(field);
        Headless.run(() -> control.setText(text));
    }

    private Button button(String text) {
        return Headless.call(() -> Find.button(sheets, text));
    }

    private void fire(String text) {
        Button button = button(text);
        Headless.run(button::fire);
    }

    private List<String> said() {
        return Headless.call(() -> {
            sheets.applyCss();
            sheets.layout();
            return Find.texts(sheets);
        });
    }

    private void choose(String key) {
        Headless.run(() -> model.chosen().set(Branch.type(key)));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en,1", "DARK,en,2", "LIGHT,ko,2", "DARK,ko,1"})
    void theCodebookIsWorthLookingAt(Theme theme, String language, double scale) throws Exception {
        CodebookEditing editing = new CodebookEditing(session);
        editing.apply(editing.plan(new CodebookEdit.Merge(Set.of("launch.crbm"), "launch.srbm")));
        editing.apply(editing.plan(new CodebookEdit.Retire("launch.engine", true)));
        editing.apply(editing.plan(new CodebookEdit.Put("drone.strike", Edits.named("drone.strike", "Drone strike, armed"))));
        show(theme, language, scale);
        choose("drone.incursion");
        String name = theme.code() + "-" + language;
        Headless.save(sheets, scale, "codebook-" + name);
        Headless.run(() -> Find.all(sheets, javafx.scene.control.ToggleButton.class).stream()
                .filter(b -> b.getText() != null && b.getText().equals(Words.of(language).say("codebook.versions"))).findFirst().orElseThrow().fire());
        Headless.run(() -> model.chosen().set(Branch.family("exercise")));
        Headless.save(sheets, scale, "codebook-versions-" + name);
        choose("drone.incursion");
        type(Words.of(language).say("codebook.field.goldstein"), "-12");
        type(Words.of(language).say("codebook.field.name.ko"), "");
        Headless.save(sheets, scale, "codebook-wrong-" + name);
        fire(Words.of(language).say("codebook.merge"));
        type(Words.of(language).say("codebook.merge.into"), "leaflet");
        Headless.save(sheets, scale, "codebook-merge-" + name);
        Headless.run(sheets::close);
        fire(Words.of(language).say("codebook.split"));
        Headless.save(sheets, scale, "codebook-split-" + name);
        Headless.run(sheets::close);
        Headless.run(() -> model.search().set("no such type"));
        Headless.save(sheets, scale, "codebook-nothing-" + name);
    }

    @Test
    void savesWhatIsTypedWithControlS() {
        show(Theme.LIGHT, "en", 1);
        choose("launch.srbm");
        type("English name", "Short-range ballistic missile");
        assertFalse(button("Save").isDisabled());
        press(KeyCode.S, true);
        assertEquals("Short-range ballistic missile", session.codebook().type("launch.srbm").names().en());
        assertEquals("1.1", session.codebook().version());
        assertTrue(said().stream().anyMatch(text -> text.equals("Edit type. Nothing is re-coded.")), () -> said().toString());
        assertTrue(button("Save").isDisabled(), "nothing is left to be saved");
        fire("Undo");
        assertEquals("1.0", session.codebook().version());
        assertEquals("Short-range ballistic missile (300-1000 km)", ((TextField) field("English name")).getText(), "the form follows");
    }

    @Test
    void saysBelowTheFieldWhatIsWrong() {
        show(Theme.LIGHT, "en", 1);
        choose("launch.srbm");
        type("CAMEO code", "15x");
        type("Goldstein value", "minus seven");
        type("Korean name", " ");
        type("Key", "launch.irbm");
        List<String> said = said();
        for (String wrong : List.of("CAMEO has no code 15x; codes have two to four digits, such as 190.", "Goldstein values are numbers from -10 to 10.",
                "launch.irbm is there already; each key stands once.")) {
            assertTrue(said.contains(wrong), () -> wrong + " among " + said);
        }
        assertTrue(button("Save").isDisabled());
        choose("launch.irbm");
        choose("launch.srbm");
        assertEquals("launch.irbm", field("Key").getText(), "what was typed is there again");
        press(KeyCode.ESCAPE, false);
        assertEquals("launch.srbm", field("Key").getText());
        type("Korean name", "");
        assertTrue(said().contains("A name is needed in English and in Korean."));
    }

    @Test
    void showsWhatAnotherKeyReCodesBeforeItCounts() {
        int before = session.incidents();
        show(Theme.LIGHT, "en", 1);
        choose("launch.srbm");
        int count = model.count(Branch.type("launch.srbm"));
        assertTrue(count > 1);
        type("Key", "launch.short");
        press(KeyCode.S, true);
        assertTrue(said().stream().anyMatch(text -> text.startsWith("Re-codes " + count + " incidents")), () -> said().toString());
        assertTrue(session.codebook().content().types().stream().anyMatch(type -> type.key().equals("launch.srbm")), "nothing counts yet");
        Headless.run(sheets::close);
        assertEquals("launch.short", field("Key").getText(), "what was typed is still there");
        press(KeyCode.S, true);
        fire("Rename type");
        assertEquals(count, model.count(Branch.type("launch.short")));
        assertEquals(Branch.type("launch.short"), model.chosen().get());
        assertEquals(before, session.incidents());
    }

    @Test
    void mergesByKeyboard() {
        show(Theme.LIGHT, "en", 1);
        choose("launch.crbm");
        Headless.run(pane::requestFocus);
        press(KeyCode.M, false);
        type("The type that it is merged into", "Short-range");
        assertTrue(said().contains("launch.crbm went into launch.srbm"), () -> said().toString());
        fire("Merge types");
        assertEquals("launch.srbm", session.codebook().type("launch.crbm").key());
        assertEquals(Branch.type("launch.srbm"), model.chosen().get());
    }

    @Test
    void splitsByWordsAndSaysWhatWasReCoded() {
        show(Theme.LIGHT, "en", 1);
        choose("launch.srbm");
        int all = model.count(Branch.type("launch.srbm"));
        fire("Split…");
        type("English name 1", "KN-25");
        type("Korean name 1", "초대형방사포");
        type("English name 2", "Others");
        type("Korean name 2", "그 밖");
        type("Words in its incidents 1", "KN-25, 초대형방사포");
        fire("Distribute by words");
        assertFalse(button("Split type").isDisabled());
        fire("Split type");
        assertEquals(all, model.count(Branch.type("launch.srbm")), "the parts are sub-types, and count for it");
        assertEquals("KN-25", session.codebook().type("launch.srbm.part1").names().en());
    }

    @Test
    void findsTypesByNameKeySynonymAndCameoCode() {
        show(Theme.LIGHT, "en", 1);
        for (String[] typed : new String[][] {{"오물풍선", "balloon.waste"}, {"KN-23", "launch.srbm"}, {"1385", "statement.nuclearthreat"},
            {"tariff.deal", "tariff.deal"}, {"summit", "diplomacy.summit"}}) {
            Headless.run(() -> model.search().set(typed[0]));
            List<String> found = Headless.call(() -> keys(Find.all(sheets, TreeView.class).getFirst()));
            assertTrue(found.contains(typed[1]), () -> typed[0] + " found " + found);
        }
        Headless.run(() -> model.search().set("no such words"));
        assertTrue(said().stream().anyMatch(text -> text.startsWith("No type has these words")));
    }

    private static List<String> keys(TreeView<?> tree) {
        List<String> keys = new ArrayList<>();
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            keys.add(((Branch) tree.getTreeItem(row).getValue()).key());
        }
        return keys;
    }

    @Test
    void leadsFromATypeToItsIncidents() {
        show(Theme.LIGHT, "en", 1);
        choose("nuclear.test");
        Headless.run(() -> {
            @SuppressWarnings("unchecked")
            ListView<Incident> list = (ListView<Incident>) Find.all(sheets, ListView.class).stream()
                    .filter(each -> "Where used".equals(each.getAccessibleText())).findFirst().orElseThrow();
            list.getSelectionModel().select(0);
            KeyEvent.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertEquals("nuclear.test", opened.getFirst().type());
    }

    @Test
    void refusesAStrangersCodebookWithItsPlaces() throws Exception {
        String good = new CodebookEditing(session).export();
        Path file = Files.writeString(folder.resolve("theirs.json"), good.replaceFirst("\"severity\" : 4", "\"severity\" : 9"));
        show(Theme.LIGHT, "en", 1, file);
        fire("Import codebook…");
        assertTrue(said().contains("launch.irbm severity: Severity is a whole number from 1 to 5."), () -> said().toString());
        assertEquals("1.0", session.codebook().version());
    }

    @Test
    void takesACodebookAfterShowingItsDifferences() throws Exception {
        Path file = folder.resolve("ours.json");
        show(Theme.LIGHT, "en", 1, file);
        fire("Export codebook…");
        Files.writeString(file, Files.readString(file).replaceFirst("\"severity\" : 4", "\"severity\" : 5"));
        fire("Import codebook…");
        assertTrue(said().contains("launch.irbm changed · Severity"), () -> said().toString());
        assertEquals(4, session.codebook().type("launch.irbm").weight().severity());
        fire("Import codebook");
        assertEquals(5, session.codebook().type("launch.irbm").weight().severity());
    }
}
