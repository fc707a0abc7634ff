package org.bongsu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import org.bongsu.desk.Imported;
import org.bongsu.model.Article;
import org.bongsu.model.Dataset;
import org.bongsu.view.kit.FileChoice;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;

/** What became of an import: a line when all went well, a sheet that names every file when not. */
final class ImportReport {
    private static final double WIDTH = 720;

    private final Texts texts;
    private final Sheets sheets;
    private final Notices notices;
    private final FileChoice files;
    private final Acts acts;

    /**
     * What can be done about an import.
     *
     * @param undo   takes the last action back
     * @param read   goes to the articles
     * @param open   goes to one of them
     * @param folder shows the folder that a file lies in
     * @param on     switches a machine-coded dataset on, and goes to where its rows are seen
     * @param keep   keeps the bytes of what was refused, and reports again
     * @param goOn   reads the files that were left as the import was cancelled
     */
    record Acts(Runnable undo, Runnable read, Consumer<Article> open, Consumer<Path> folder, Consumer<Dataset> on, Consumer<List<Imported>> keep, Consumer<List<Path>> goOn) { }

    ImportReport(Texts texts, Sheets sheets, Notices notices, FileChoice files, Acts acts) {
        this.texts = texts;
        this.sheets = sheets;
        this.notices = notices;
        this.files = files;
        this.acts = acts;
    }

    /** Tells of an import. */
    void show(List<Imported> all) {
        List<Imported> added = of(all, Imported.Status.IMPORTED);
        boolean allAdded = added.size() == all.size() && all.stream().noneMatch(each -> each.article() != null && each.article().unreadable() > 0);
        if (all.isEmpty()) {
            notices.say(texts.say("report.nothing"));
        } else if (all.size() == 1 && table(all.getFirst()).isPresent()) {
            table(all.getFirst()).ifPresent(table -> notices.say(ReportRow.said(all.getFirst(), texts.words().getValue()), "report.switch-on",
                    () -> acts.on.accept(table.dataset())));
        } else if (allAdded && added.size() == 1 && added.getFirst().article() != null) {
            notices.say(texts.say("report.one", title(added.getFirst())), "window.undo", acts.undo);
        } else if (allAdded && added.stream().allMatch(each -> each.article() != null)) {
            notices.say(texts.say("report.many", added.size()), "report.read", acts.read);
        } else if (all.size() == 1 && all.getFirst().status() == Imported.Status.DUPLICATE) {
            notices.say(texts.say("report.known", title(all.getFirst())));
        } else {
            sheet(all, added.size());
        }
    }

    /** A machine-coded table of which every row was read. */
    private static Optional<Imported.Table> table(Imported one) {
        return one.status() == Imported.Status.IMPORTED ? Optional.ofNullable(one.table()).filter(table -> table.refused() == 0) : Optional.empty();
    }

    /** What was kept cannot be kept again, and what was refused still had no bytes. */
    private static boolean toKeep(List<Imported> all) {
        return of(all, Imported.Status.KEPT).isEmpty() && !of(all, Imported.Status.REFUSED).isEmpty();
    }

    private void sheet(List<Imported> all, int added) {
        List<Imported> refused = of(all, Imported.Status.REFUSED);
        ReportList list = new ReportList(ReportRow.of(all, texts.words().getValue()), texts, new ReportList.Ways(article -> {
            sheets.close();
            acts.open.accept(article);
        }, acts.folder));
        Button done = texts.button("sheet.done", sheets::close, "accent");
        done.setDefaultButton(true);
        List<Button> buttons = new ArrayList<>();
        if (toKeep(all)) {
            buttons.add(texts.button("report.keep", () -> {
                sheets.close();
                acts.keep.accept(all);
            }));
        }
        List<Path> left = of(all, Imported.Status.LEFT).stream().map(each -> Path.of(each.file())).toList();
        if (!left.isEmpty()) {
            buttons.add(texts.button("report.go-on", () -> {
                sheets.close();
                acts.goOn.accept(left);
            }));
        }
        if (added > 0) {
            buttons.add(texts.button("report.read", () -> {
                sheets.close();
                acts.read.run();
            }));
        }
        buttons.add(done);
        HBox aside = new HBox(8, texts.button("report.copy", () -> copy(all)), texts.button("report.save", () -> save(all)));
        int known = of(all, Imported.Status.DUPLICATE).size();
        sheets.show(new Sheet(left.isEmpty() ? texts.of("report.title", added, known, refused.size()) : texts.of("report.stopped", added, known, refused.size(), left.size()), WIDTH, list)
                .buttons(buttons.toArray(Button[]::new)).beside(aside));
    }

    private void copy(List<Imported> all) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ReportRow.text(all, texts.words().getValue())));
        notices.say(texts.say("report.copied"));
    }

    private void save(List<Imported> all) {
        files.save(texts.say("report.save"), Path.of(System.getProperty("user.home", "."), texts.say("report.file"))).ifPresent(file -> {
            try {
                // A byte order mark, without which spreadsheets take Korean for Western letters.
                Files.write(file, ("\uFEFF" + ReportRow.text(all, texts.words().getValue())).getBytes(StandardCharsets.UTF_8));
                notices.say(texts.say("report.saved", String.valueOf(file.getFileName())));
            } catch (IOException e) {
                notices.wrong(texts.say("report.not-saved", String.valueOf(file.getFileName())));
            }
        });
    }

    private static String title(Imported one) {
        Imported.Table table = one.table();
        return table != null ? table.dataset().name() : one.article() == null ? String.valueOf(Path.of(one.file()).getFileName()) : one.article().title();
    }

    private static List<Imported> of(List<Imported> all, Imported.Status status) {
        return all.stream().filter(each -> each.status() == status).toList();
    }
}
