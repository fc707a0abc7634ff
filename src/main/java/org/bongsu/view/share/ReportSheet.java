package org.bongsu.view.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.desk.report.ReportPart;
import org.bongsu.figure.Figure;
import org.bongsu.job.Job;
import org.bongsu.model.Coded;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.bongsu.publish.report.Page;
import org.bongsu.publish.report.ReportFormat;
import org.bongsu.view.kit.EmptyState;
import org.bongsu.view.kit.FieldRow;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.UnderstoodField;
import org.bongsu.words.Days;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The dialog of a situation report: its pages as they will be printed, and beside them all that can be chosen about it. */
public final class ReportSheet {
    private static final double WIDTH = 1060;
    private static final double FORM = 470;
    private static final double NAMES = 84;
    private static final double HEIGHT = 560;

    private final ReportModel model;
    private final ExportSheet.Tools tools;
    private final Texts texts;
    private final Label problem = new Label();
    private final Button write = new Button();
    private final ProgressBar progress = new ProgressBar();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final UnderstoodField days = new UnderstoodField();
    private @Nullable Job<Path> job;

    public ReportSheet(ReportModel model, ExportSheet.Tools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
    }

    /** Opens it. */
    public void show() {
        model.made().subscribe(made -> {
            page.set(Math.clamp(page.get(), 0, Math.max(0, pages().size() - 1)));
            say();
        });
        HBox body = new HBox(24, preview(), form());
        body.getStylesheets().add(Styles.sheet(ReportSheet.class, "share.css"));
        body.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
                turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
                event.consume();
            }
        });
        write.textProperty().bind(model.out().flatMap(out -> texts.of("export.write", out.getFileName())));
        write.getStyleClass().add("accent");
        write.setDefaultButton(true);
        write.setOnAction(event -> write());
        Label where = new Label();
        where.getStyleClass().add("quiet");
        where.textProperty().bind(model.out().flatMap(out -> texts.of("export.where", Where.of(out))));
        where.setMinWidth(0);
        where.setMaxWidth(Double.MAX_VALUE);
        tools.sheets().show(new Sheet(texts.of("sitrep.sheet"), WIDTH, body)
                .buttons(texts.button("export.elsewhere", this::elsewhere), texts.button("sheet.cancel", this::cancel), write).beside(where), this::stop);
        days.field().requestFocus();
    }

    private List<Page> pages() {
        ReportModel.Made made = model.made().get();
        return made == null ? List.of() : made.pages();
    }

    private Node preview() {
        ObservableValue<@Nullable Figure> figure = Bindings.createObjectBinding(() -> {
            List<Page> all = pages();
            return all.isEmpty() ? null : new Preview(all.get(Math.clamp(page.get(), 0, all.size() - 1)), Page.width(), Page.height());
        }, model.made(), page);
        FigureSurface surface = new FigureSurface(figure);
        surface.setFocusTraversable(false);
        surface.accessibleTextProperty().bind(texts.of("sitrep.preview"));
        surface.setPrefSize(WIDTH - FORM - 104, HEIGHT);
        surface.setOnScroll(event -> turn(event.getDeltaY() < 0 ? 1 : -1));
        EmptyState making = new EmptyState(Feather.FILE_TEXT, texts.of("sitrep.making"), texts.of("sitrep.making.what"));
        making.visibleProperty().bind(model.made().isNull());
        EmptyState none = new EmptyState(Feather.FILE_TEXT, texts.of("sitrep.none"), texts.of("sitrep.none.what"));
        none.visibleProperty().bind(model.made().map(made -> made.count() == 0).orElse(false));
        surface.visibleProperty().bind(model.made().map(made -> made.count() > 0).orElse(false));
        StackPane mat = new StackPane(surface, making, none);
        mat.setPadding(new Insets(16));
        mat.getStyleClass().add("export-mat");
        VBox.setVgrow(mat, Priority.ALWAYS);
        Label number = new Label();
        number.getStyleClass().add("quiet");
        number.textProperty().bind(Bindings.createStringBinding(() -> pages().isEmpty() ? "" : texts.say("sitrep.page", page.get() + 1, pages().size()), model.made(), page, texts.words()));
        number.setMinWidth(Region.USE_PREF_SIZE);
        Button back = texts.iconButton(Feather.CHEVRON_LEFT, "sitrep.page.back", () -> turn(-1));
        back.disableProperty().bind(page.isEqualTo(0));
        Button on = texts.iconButton(Feather.CHEVRON_RIGHT, "sitrep.page.on", () -> turn(1));
        on.disableProperty().bind(Bindings.createBooleanBinding(() -> page.get() >= pages().size() - 1, model.made(), page));
        HBox foot = new HBox(8, back, number, on);
        foot.setAlignment(Pos.CENTER);
        VBox all = new VBox(8, mat, foot);
        HBox.setHgrow(all, Priority.ALWAYS);
        return all;
    }

    private void turn(int pages) {
        page.set(Math.clamp(page.get() + pages, 0, Math.max(0, pages().size() - 1)));
    }

    private Node form() {
        days.field().textProperty().bindBidirectional(model.days());
        days.field().promptTextProperty().bind(texts.of("sitrep.days.prompt"));
        days.field().accessibleTextProperty().bind(texts.of("sitrep.name.days"));
        days.field().textProperty().subscribe(typed -> say());
        TextField title = field(texts.of("sitrep.title"));
        title.textProperty().bindBidirectional(model.title());
        TextField author = field(texts.of("sitrep.author.prompt"));
        author.textProperty().bindBidirectional(model.author());
        Segments<ReportFormat> formats = coded(model.format().get(), List.of(ReportFormat.values()), "sitrep.format.");
        formats.value().bindBidirectional(model.format());
        Segments<Language> languages = coded(model.language().get(), List.of(Language.values()), "language.");
        languages.value().bindBidirectional(model.language());
        Segments<Theme> themes = coded(model.theme().get(), List.of(Theme.PRINT, Theme.LIGHT), "theme.");
        themes.value().bindBidirectional(model.theme());
        FlowPane parts = new FlowPane(16, 6);
        for (ReportPart part : ReportPart.values()) {
            CheckBox box = new CheckBox();
            box.textProperty().bind(texts.of("sitrep.part." + part.code()));
            box.selectedProperty().bindBidirectional(model.has(part));
            parts.getChildren().add(box);
        }
        parts.setPrefWrapLength(FORM - NAMES - 20);
        CheckBox dated = new CheckBox();
        dated.textProperty().bind(texts.of("sitrep.dated"));
        dated.selectedProperty().bindBidirectional(model.dated());
        CheckBox carried = new CheckBox();
        carried.textProperty().bind(texts.of("export.manifest"));
        carried.selectedProperty().bindBidirectional(model.carried());
        Label what = new Label();
        what.textProperty().bind(model.format().flatMap(format -> texts.of("sitrep.what." + format.code())));
        what.getStyleClass().addAll("quiet", "small");
        what.setWrapText(true);
        what.setMinHeight(32);
        problem.getStyleClass().add("danger");
        problem.setWrapText(true);
        problem.setMinHeight(36);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        VBox form = new VBox(8, row("sitrep.name.days", days), row("export.name.title", title), row("sitrep.name.author", author), row("sitrep.name.parts", parts),
                row("export.name.format", formats), row("export.name.language", languages), row("export.name.theme", themes), dated, carried, manifest(), what, progress, problem);
        form.setMinWidth(FORM);
        form.setPrefWidth(FORM);
        return form;
    }

    /** The manifest as it would be written. */
    private TextArea manifest() {
        TextArea text = new TextArea();
        text.setEditable(false);
        text.getStyleClass().add("small");
        text.setPrefRowCount(6);
        text.textProperty().bind(model.made().map(ReportModel.Made::manifest).orElse(""));
        text.disableProperty().bind(model.carried().not());
        text.accessibleTextProperty().bind(texts.of("export.manifest.what"));
        return text;
    }

    private static TextField field(ObservableValue<String> prompt) {
        TextField field = new TextField();
        field.promptTextProperty().bind(prompt);
        return field;
    }

    private FieldRow row(String key, Node field) {
        return new FieldRow(texts.of(key), NAMES, field);
    }

    private <E extends Coded> Segments<E> coded(E first, List<E> values, String prefix) {
        Segments<E> segments = new Segments<>(first);
        values.forEach(value -> segments.with(value, texts.of(prefix + value.code())));
        return segments;
    }

    /** Says which days the report is about, and how many incidents they have. */
    private void say() {
        ReportModel.Made made = model.made().get();
        write.setDisable(!model.understood() || job != null);
        if (!model.understood()) {
            days.notUnderstood(texts.say("sitrep.days.not"));
        } else if (made != null) {
            String span = new Days(texts.words().getValue()).span(Objects.requireNonNull(made.period().from()), Objects.requireNonNull(made.period().to()));
            days.understood(texts.say(model.days().get().isBlank() ? "sitrep.days.found" : "sitrep.days.are", span, made.count()));
        }
    }

    private void elsewhere() {
        tools.files().save(texts.say("sitrep.sheet"), model.out().getValue()).ifPresent(model::out);
    }

    /** Stops the writing where there is one, else closes. */
    private void cancel() {
        if (job == null) {
            tools.sheets().close();
        } else {
            stop();
        }
    }

    private void stop() {
        Job<Path> running = job;
        if (running != null) {
            running.cancel();
        }
    }

    private void write() {
        ReportModel.Writing writing = model.writing();
        Path out = model.out().getValue();
        problem.setText("");
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setVisible(true);
        write.setDisable(true);
        job = tools.jobs().run("report", writing::run).watched(state -> progress.setProgress(state.total() > 0 ? state.done() / (double) state.total() : ProgressBar.INDETERMINATE_PROGRESS)).then(done -> {
            job = null;
            tools.sheets().close();
            tools.notices().say(texts.say("export.written", Where.of(done)));
        }).failed(CancellationException.class, e -> problem.setText(texts.say("export.cancelled", Where.of(out))))
                .failed(IOException.class, e -> problem.setText(Where.failure(texts, out, e))).atLast(() -> {
                    job = null;
                    progress.setVisible(false);
                    say();
                });
        job.start();
    }
}
