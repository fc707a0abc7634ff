package org.bongsu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.bongsu.desk.Imported;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;

/** What became of an import: a line when all went well, a sheet that names every file when not. */
final class ImportReport {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 360;

    private final Texts texts;
    private final Sheets sheets;
    private final Notices notices;

    ImportReport(Texts texts, Sheets sheets, Notices notices) {
        this.texts = texts;
        this.sheets = sheets;
        this.notices = notices;
    }

    /**
     * Tells of an import.
     *
     * @param undo takes the last one back
     * @param read goes to the articles
     */
    void show(List<Imported> all, Runnable undo, Runnable read) {
        List<Imported> added = of(all, Imported.Status.IMPORTED);
        List<Imported> known = of(all, Imported.Status.DUPLICATE);
        List<Imported> refused = of(all, Imported.Status.REFUSED);
        if (all.isEmpty()) {
            notices.say(texts.say("report.nothing"));
        } else if (refused.isEmpty() && added.size() == 1 && known.isEmpty()) {
            notices.say(texts.say("report.one", title(added.getFirst())), "window.undo", undo);
        } else if (refused.isEmpty() && known.isEmpty()) {
            notices.say(texts.say("report.many", added.size()), "report.read", read);
        } else if (refused.isEmpty() && added.isEmpty() && known.size() == 1) {
            notices.say(texts.say("report.known", title(known.getFirst())));
        } else {
            sheet(added, known, refused, read);
        }
    }

    private void sheet(List<Imported> added, List<Imported> known, List<Imported> refused, Runnable read) {
        VBox list = new VBox(4);
        list.getStyleClass().add("report");
        section(list, "report.refused", refused.stream().map(this::reason).toList(), "report-refused");
        section(list, "report.imported", added.stream().map(ImportReport::title).toList(), "");
        section(list, "report.duplicates", known.stream().map(ImportReport::title).toList(), "quiet");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.setFocusTraversable(true);
        Button done = texts.button("sheet.done", sheets::close, "accent");
        done.setDefaultButton(true);
        List<Button> buttons = new ArrayList<>();
        if (!added.isEmpty()) {
            buttons.add(texts.button("report.read", () -> {
                sheets.close();
                read.run();
            }));
        }
        buttons.add(done);
        sheets.show(new Sheet(texts.of("report.title", added.size(), known.size(), refused.size()), WIDTH, scroll)
                .buttons(buttons.toArray(Button[]::new)));
    }

    private void section(VBox list, String key, List<String> lines, String style) {
        if (lines.isEmpty()) {
            return;
        }
        Label heading = new Label(texts.say(key, lines.size()));
        heading.getStyleClass().addAll("overline", "report-section");
        list.getChildren().add(heading);
        for (String line : lines) {
            Label label = new Label(line);
            label.setWrapText(true);
            if (!style.isEmpty()) {
                label.getStyleClass().add(style);
            }
            list.getChildren().add(label);
        }
    }

    private String reason(Imported one) {
        var refusal = Objects.requireNonNull(one.refusal());
        return texts.say("refusal." + refusal.reason(), refusal.args().toArray());
    }

    private static String title(Imported one) {
        return one.article() == null ? String.valueOf(Path.of(one.file()).getFileName()) : one.article().title();
    }

    private static List<Imported> of(List<Imported> all, Imported.Status status) {
        return all.stream().filter(each -> each.status() == status).toList();
    }
}
