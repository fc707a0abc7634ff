package org.bongsu.view.share;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.Session;
import org.bongsu.desk.Sharing;
import org.bongsu.desk.StoreFault;
import org.bongsu.figure.Figure;
import org.bongsu.job.Jobs;
import org.bongsu.model.Coding;
import org.bongsu.model.Edit;
import org.bongsu.model.Filter;
import org.bongsu.model.Language;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Asking;
import org.bongsu.view.kit.CssWarnings;
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

/** What the export dialog shows is what it writes, and it says in words what went wrong. */
class ExportSheetTest {
    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void store() throws StoreFault {
        session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        session.commit("action.import", List.of(
                Edit.add(Coding.incident("a", "launch.srbm", 3, LocalDate.of(2022, 9, 25))), Edit.add(Coding.incident("b", "launch.icbm", 4, LocalDate.of(2022, 11, 18))),
                Edit.add(Coding.incident("c", "drone.incursion", 3, LocalDate.of(2022, 12, 26))), Edit.add(Coding.incident("d", "launch.srbm", 3, LocalDate.of(2022, 12, 23))),
                Edit.add(Coding.incident("e", "exercise.joint", 2, LocalDate.of(2022, 10, 31))), Edit.add(Coding.incident("f", "launch.srbm", 3, LocalDate.of(2022, 11, 2)))));
    }

    @AfterEach
    void closeStore() throws StoreFault {
        session.close();
    }

    @Test
    void aSizeForPaperBringsPaperColoursAndAPage() {
        ExportModel model = model(Theme.DARK, Language.EN);
        model.page().preset().set(Preset.PAPER85);
        assertEquals(Theme.PRINT, model.page().theme().get());
        assertEquals(Format.PDF, model.page().format().get());
        assertEquals(85 / 25.4 * 72, model.sides(Preset.PAPER85).width(), 1e-9);
        model.page().preset().set(Preset.SLIDE);
        assertEquals(Theme.DARK, model.page().theme().get());
        assertEquals(1920, model.sides(Preset.SLIDE).width() * model.page().scale().get(), 1e-9);
        assertEquals(1080, model.sides(Preset.SLIDE).height() * model.page().scale().get(), 1e-9);
    }

    @Test
    void textsFollowTheLanguageUnlessTheyWereAltered() {
        ExportModel model = model(Theme.LIGHT, Language.EN);
        model.plate().title().set("What I found");
        model.plate().subtitle().set("");
        model.page().language().set(Language.KO);
        assertEquals("What I found", model.plate().title().get());
        ExportModel untouched = model(Theme.LIGHT, Language.EN);
        untouched.page().language().set(Language.KO);
        assertEquals(Words.of("ko").say("figure.title.monthly"), untouched.plate().title().get());
    }

    @Test
    void anotherPlaceChoosesTheFormatByItsEnding() {
        ExportModel model = model(Theme.LIGHT, Language.EN);
        model.out(folder.resolve("deep/figure 1.SVG"));
        assertEquals(Format.SVG, model.page().format().get());
        assertEquals(folder.resolve("deep/figure 1.svg"), model.out().getValue());
        model.page().format().set(Format.PDF);
        assertEquals(folder.resolve("deep/figure 1.pdf"), model.out().getValue());
    }

    @Test
    void whatIsPreviewedIsWhatIsWritten() throws IOException {
        ExportModel model = model(Theme.LIGHT, Language.KO);
        Shown shown = shown(model, Theme.LIGHT, Language.KO);
        Headless.settle(shown.sheets());
        Figure preview = model.made().get().preview();
        Headless.run(() -> Find.button(shown.sheets(), "monthly.png 저장").fire());
        BufferedImage written = ImageIO.read(folder.resolve("monthly.png").toFile());
        assertEquals(1920, written.getWidth());
        int height = written.getHeight();
        BufferedImage painted = new BufferedImage(1920, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = painted.createGraphics();
        double high = model.sides(Preset.SCREEN).height();
        g.scale(2, height / high);
        preview.paint(g, 960, high);
        g.dispose();
        assertArrayEquals(pixels(painted), pixels(written));
        assertNull(shown.sheets().open().get(), "the dialog closes");
        Headless.run(shown.stage()::close);
    }

    @Test
    void theManifestCanBeLeftOut() throws IOException {
        ExportModel model = model(Theme.LIGHT, Language.EN);
        model.page().format().set(Format.SVG);
        model.out(folder.resolve("with.svg"));
        model.writing().run();
        model.carried().set(false);
        model.out(folder.resolve("without.svg"));
        model.writing().run();
        assertTrue(Files.readString(folder.resolve("with.svg")).contains("bongsu-manifest-1"));
        assertFalse(Files.readString(folder.resolve("without.svg")).contains("bongsu-manifest-1"));
    }

    @Test
    void aFolderThatIsNotThereIsSaidInWordsAndTheDialogStays() {
        ExportModel model = model(Theme.LIGHT, Language.EN);
        model.out(folder.resolve("gone/map.svg"));
        Shown shown = shown(model, Theme.LIGHT, Language.EN);
        Headless.run(() -> Find.button(shown.sheets(), "Save map.svg").fire());
        assertNotNull(shown.sheets().open().get());
        List<String> texts = Headless.call(() -> Find.texts(shown.sheets()));
        assertTrue(texts.stream().anyMatch(t -> t.startsWith("The folder of ") && t.endsWith("Choose another place and save again.")), texts::toString);
        Headless.run(shown.stage()::close);
    }

    @Test
    void itIsDrawnWithoutComplaintInBothThemesAndLanguages() {
        try (CssWarnings warnings = new CssWarnings()) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                Language language = theme == Theme.LIGHT ? Language.EN : Language.KO;
                Shown shown = shown(model(theme, language), theme, language);
                Headless.save(shown.sheets(), 1, "export-" + theme.code() + "-" + language.code());
                Headless.run(shown.stage()::close);
            }
            assertEquals(List.of(), warnings.heard());
        }
    }

    @Test
    void howFineItIsIsSaidOnceItIsDrawnAlsoWhenTheSheetWasThereBefore() {
        List<Runnable> waiting = new ArrayList<>();
        Shown shown = shown(model(Theme.LIGHT, Language.EN, new Jobs(waiting::add, Runnable::run)), Theme.LIGHT, Language.EN);
        assertEquals(List.of(), fine(shown), "nothing is drawn yet");
        Headless.run(() -> List.copyOf(waiting).forEach(Runnable::run));
        Headless.until(() -> Find.texts(shown.sheets()).toString(), () -> fine(shown).equals(List.of("1,920 × 939 (2×, 144 dpi)")));
        Headless.run(shown.stage()::close);
    }

    private static List<String> fine(Shown shown) {
        return Headless.call(() -> {
            shown.sheets().applyCss();
            shown.sheets().layout();
            return Find.texts(shown.sheets()).stream().filter(text -> text.contains("dpi")).toList();
        });
    }

    private record Shown(Sheets sheets, Stage stage) { }

    private Shown shown(ExportModel model, Theme theme, Language language) {
        Sheets sheets = Headless.call(() -> new Sheets(new Region()));
        Stage stage = Headless.show(sheets, 1280, 800, 1, theme);
        Headless.run(() -> {
            Texts texts = new Texts(new SimpleObjectProperty<>(Words.of(language.code())));
            new ExportSheet(model, new ExportSheet.Tools(texts, sheets, new Notices(texts), new Asking(), Jobs.inline())).show();
        });
        return new Shown(sheets, stage);
    }

    private ExportModel model(Theme theme, Language language) {
        return model(theme, language, Jobs.inline());
    }

    private ExportModel model(Theme theme, Language language, Jobs jobs) {
        Settings d = Settings.DEFAULT;
        Settings settings = new Settings(language, theme, d.names(), d.zone(), d.halfLife());
        return new ExportModel(new Sharing(session, settings), new ExportModel.Subject(List.of(Drawing.of(FigureKind.MONTHLY)), Filter.ALL, List.of()),
                new ExportModel.Start(settings, folder, null), jobs);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
