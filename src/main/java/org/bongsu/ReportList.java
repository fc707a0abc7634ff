package org.bongsu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.desk.Imported;
import org.bongsu.model.Article;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The files of an import, of which there may be thousands; Enter or a double click opens the article of a row, or the folder of its file. */
final class ReportList extends ListView<ReportRow> {
    private static final double HEIGHT = 400;
    private static final double ROW = 52;
    private static final double MARGIN = 40;

    private final Texts texts;
    private final Ways ways;

    /** Where a row leads. */
    record Ways(Consumer<Article> open, Consumer<Path> folder) { }

    ReportList(List<ReportRow> rows, Texts texts, Ways ways) {
        super(FXCollections.observableList(rows));
        this.texts = texts;
        this.ways = ways;
        getStyleClass().add("report");
        setPrefHeight(Math.min(HEIGHT, rows.size() * ROW));
        setCellFactory(list -> new Row());
        accessibleTextProperty().bind(texts.of("report.list"));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            ReportRow chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null && chosen.of() != null) {
                event.consume();
                go(chosen.of());
            }
        });
    }

    private void go(Imported one) {
        Article article = one.article();
        if (article != null) {
            ways.open().accept(article);
            return;
        }
        Path at = Path.of(one.file()).toAbsolutePath();
        while (at != null && !Files.isDirectory(at)) {
            at = at.getParent();
        }
        if (at != null) {
            ways.folder().accept(at);
        }
    }

    /** A heading, or a file in two lines with where it leads. */
    private final class Row extends ListCell<ReportRow> {
        private final Label title = new Label();
        private final Label under = new Label();
        private final VBox lines = new VBox(title, under);
        private final HBox line = new HBox(8, lines);

        Row() {
            under.getStyleClass().add("quiet");
            under.setWrapText(true);
            under.setMinHeight(USE_PREF_SIZE);
            lines.prefWidthProperty().bind(ReportList.this.widthProperty().subtract(MARGIN));
            title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            HBox.setHgrow(lines, Priority.ALWAYS);
            lines.setMinWidth(0);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                ReportRow row = getItem();
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && row != null && row.of() != null) {
                    go(row.of());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ReportRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            getStyleClass().remove("report-section");
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Imported of = row.of();
            title.setText(row.title());
            title.getStyleClass().setAll("label", of == null ? "overline" : "report-title");
            under.setText(row.under());
            under.setVisible(!row.under().isEmpty());
            under.setManaged(!row.under().isEmpty());
            setTooltip(of == null ? null : new Tooltip(of.file() + "\n" + texts.say(of.article() == null ? "report.row.folder" : "report.row.open")));
            if (of == null) {
                getStyleClass().add("report-section");
            }
            setAccessibleText(row.under().isEmpty() ? row.title() : row.title() + ", " + row.under());
            setGraphic(line);
        }
    }
}
