package org.bongsu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.bongsu.desk.Imported;
import org.bongsu.desk.TableTally;
import org.bongsu.desk.TallyWords;
import org.bongsu.publish.SafeFile;
import org.bongsu.view.kit.FileChoice;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;

/** What came of tables: how many rows and incidents, and a list of all that could not be read, to copy and to save. */
final class TableReport {
    private static final double WIDTH = 720;
    private static final double ROW = 28;
    private static final int MOST_SHOWN = 10;
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Texts texts;
    private final Sheets sheets;
    private final Notices notices;
    private final FileChoice files;

    TableReport(Texts texts, Sheets sheets, Notices notices, FileChoice files) {
        this.texts = texts;
        this.sheets = sheets;
        this.notices = notices;
        this.files = files;
    }

    /** Says a line where all went in, else shows what did not. */
    void show(List<Imported> tables, Runnable undo) {
        tell(tables.stream().map(one -> Objects.requireNonNull(one.tally())).toList(), undo);
    }

    /** The same of one table. */
    void show(TableTally tally, Runnable undo) {
        tell(List.of(tally), undo);
    }

    private void tell(List<TableTally> tallies, Runnable undo) {
        TallyWords words = new TallyWords(texts.words().getValue());
        if (tallies.size() == 1 && tallies.getFirst().faults().isEmpty()) {
            notices.say(words.line(tallies.getFirst()), "window.undo", undo);
            return;
        }
        VBox body = new VBox(8);
        body.getStyleClass().add("report");
        List<String> lines = new ArrayList<>();
        for (TableTally tally : tallies) {
            Label line = new Label(words.line(tally));
            line.setWrapText(true);
            body.getChildren().add(line);
            lines.addAll(words.faults(tally));
        }
        List<Button> buttons = new ArrayList<>();
        if (!lines.isEmpty()) {
            Label heading = new Label(texts.say("table.faults", lines.size()));
            heading.getStyleClass().addAll("overline", "report-section");
            ListView<String> list = new ListView<>(FXCollections.observableList(lines));
            list.setAccessibleText(texts.say("table.faults", lines.size()));
            list.setPrefHeight(ROW * Math.min(lines.size(), MOST_SHOWN) + 8);
            list.setOnKeyPressed(event -> {
                if (COPY.match(event)) {
                    copy(lines);
                    event.consume();
                }
            });
            body.getChildren().addAll(heading, list);
            buttons.add(texts.button("table.faults.copy", () -> copy(lines)));
            buttons.add(texts.button("table.faults.save", () -> save(tallies)));
        }
        Button done = texts.button("sheet.done", sheets::close, "accent");
        done.setDefaultButton(true);
        buttons.add(done);
        sheets.show(new Sheet(texts.of("table.report"), WIDTH, body).buttons(buttons.toArray(Button[]::new)));
    }

    private void copy(List<String> lines) {
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join("\n", lines));
        Clipboard.getSystemClipboard().setContent(content);
        notices.say(texts.say("table.copied"));
    }

    private void save(List<TableTally> tallies) {
        TallyWords words = new TallyWords(texts.words().getValue());
        String all = String.join("", tallies.stream().map(words::csv).toList());
        files.save(texts.say("table.faults.save"), Path.of(System.getProperty("user.home", "."), "not-read.csv")).ifPresent(file -> {
            try {
                SafeFile.write(file, all.getBytes(StandardCharsets.UTF_8));
                notices.say(texts.say("export.written", file));
            } catch (IOException e) {
                notices.say(texts.say("export.failed", file));
            }
        });
    }
}
