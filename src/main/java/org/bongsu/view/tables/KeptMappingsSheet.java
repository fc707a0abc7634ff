package org.bongsu.view.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.desk.KeptMappings;
import org.bongsu.desk.StoreFault;
import org.bongsu.model.ColumnMeaning;
import org.bongsu.model.TableMapping;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The mappings that are kept: each can be renamed and deleted, and put back while the list is open. */
final class KeptMappingsSheet {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 280;

    private final KeptMappings kept;
    private final MappingSheet.Tools tools;
    private final Texts texts;
    private final Runnable closed;
    private final List<TableMapping> deleted = new ArrayList<>();
    private final ListView<TableMapping> list = new ListView<>();
    private final Label problem = new Label();

    /** @param closed what to do when it is done with */
    KeptMappingsSheet(KeptMappings kept, MappingSheet.Tools tools, Runnable closed) {
        this.kept = kept;
        this.tools = tools;
        this.texts = tools.texts();
        this.closed = closed;
    }

    void show() {
        list.setPrefHeight(HEIGHT);
        list.setFocusTraversable(false);
        list.setPlaceholder(texts.label("mapping.kept.none", "quiet"));
        list.setCellFactory(all -> new Cell());
        Label what = texts.label("mapping.kept.what", "quiet");
        what.setWrapText(true);
        what.setMinHeight(36);
        problem.getStyleClass().add("danger");
        problem.setWrapText(true);
        fill();
        tools.sheets().show(new Sheet(texts.of("mapping.kept"), WIDTH, new VBox(12, what, list, problem)).buttons(texts.button("sheet.done", this::done, "accent")), () -> { });
    }

    private void done() {
        tools.sheets().close();
        closed.run();
    }

    private void fill() {
        List<TableMapping> all = new ArrayList<>(kept.all());
        deleted.removeIf(gone -> all.stream().anyMatch(m -> m.name().equals(gone.name())));
        all.addAll(deleted);
        all.sort(Comparator.comparing(TableMapping::name));
        list.getItems().setAll(all);
    }

    /** Something that changes what is kept. */
    private interface Act {
        boolean run() throws StoreFault;
    }

    private void act(Act act, String refused) {
        tools.jobs().run("mapping", progress -> act.run()).then(ok -> {
            problem.setText(ok ? "" : refused);
            fill();
        }).failed(StoreFault.class, fault -> problem.setText(fault.say(texts.words().getValue()))).start();
    }

    private final class Cell extends ListCell<TableMapping> {
        @Override
        protected void updateItem(@Nullable TableMapping mapping, boolean empty) {
            super.updateItem(mapping, empty);
            setText(null);
            setGraphic(mapping == null || empty ? null : row(mapping));
        }

        private HBox row(TableMapping mapping) {
            boolean gone = deleted.contains(mapping);
            TextField name = new TextField(mapping.name());
            name.setAccessibleText(texts.say("mapping.name"));
            name.setDisable(gone);
            HBox.setHgrow(name, Priority.ALWAYS);
            Label columns = new Label(texts.say("mapping.kept.columns", mapping.columns().stream().filter(c -> c.meaning() != ColumnMeaning.IGNORED).count()));
            columns.getStyleClass().addAll("quiet", "small");
            Runnable rename = () -> {
                if (!name.getText().strip().equals(mapping.name())) {
                    act(() -> kept.rename(mapping, name.getText()), texts.say("mapping.kept.taken", name.getText().strip()));
                }
            };
            name.setOnAction(event -> rename.run());
            Button other = texts.button("mapping.kept.rename", rename, "flat");
            other.disableProperty().bind(name.textProperty().map(typed -> gone || typed.isBlank() || typed.strip().equals(mapping.name())));
            Button delete = gone ? texts.button("mapping.kept.back", () -> act(() -> {
                kept.keep(mapping);
                return true;
            }, ""), "flat") : texts.button("mapping.kept.delete", () -> act(() -> {
                kept.forget(mapping);
                deleted.add(mapping);
                return true;
            }, ""), "flat");
            delete.setAccessibleText(delete.getText() + ": " + mapping.name());
            HBox row = new HBox(8, name, columns, other, delete);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
