package org.bongsu.view.kit;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.words.Words;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/** Every control of the kit at once, to look at and to ask for warnings. */
final class Gallery {
    private Gallery() { }

    static Parent of(Words words) {
        Texts texts = new Texts(new SimpleObjectProperty<>(words));
        UnderstoodField understood = new UnderstoodField();
        understood.field().setText("지난 26일");
        understood.understood("26 December 2022 · day");
        UnderstoodField wrong = new UnderstoodField();
        wrong.field().setText("26 foo");
        wrong.notUnderstood("Not a day. For instance: 26 December 2022, early 2023, 지난 26일.");
        Button main = new Button("Accept");
        main.getStyleClass().add("accent");
        Button delete = new Button("Delete");
        delete.getStyleClass().add("danger");
        Button off = new Button("Disabled");
        off.setDisable(true);
        MenuButton menu = new MenuButton("Format", null, new MenuItem("SVG"), new MenuItem("PDF"));
        ToggleButton toggle = new ToggleButton("Heat");
        toggle.setSelected(true);
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().addAll("Korean usage", "International");
        combo.setValue("Korean usage");
        Segments<String> segments = new Segments<>("b");
        for (String each : List.of("a", "b", "c")) {
            segments.with(each, value(each.equals("a") ? "Reading" : each.equals("b") ? "Desk" : "Charts"));
        }
        Chips chips = new Chips(texts);
        chips.show(List.of(new Chips.Chip("발사 Launch", () -> { }), new Chips.Chip("2022–2023", () -> { }), new Chips.Chip("NLL", () -> { })));
        CheckBox check = new CheckBox("Only what was known");
        check.setSelected(true);
        HBox row = row(new Button("Plain"), main, delete, off, menu, toggle, texts.iconButton(Feather.DOWNLOAD, "notice.close", () -> { }));
        TextArea area = new TextArea("A text area\nof two lines");
        area.setPrefRowCount(2);
        VBox left = new VBox(12, words("Title 제목", "title"), words("Heading 머리말", "heading"), words("Body text 본문 0123", "medium"),
                words("Beside it 곁말", "small"), row, row(segments, combo, check), new FieldRow(value("When 언제"), 96, understood),
                new FieldRow(value("Where 어디"), 96, wrong), chips, area, new Separator(), new ProgressBar(0.4),
                row(new CheckComboBox<>(javafx.collections.FXCollections.observableArrayList("PRK", "KOR")), new SearchableComboBox<String>(),
                        new SegmentedButton(new ToggleButton("one"), new ToggleButton("two")), TextFields.createClearableTextField()), new RangeSlider(0, 100, 20, 60));
        ListView<String> list = new ListView<>();
        for (int i = 0; i < 40; i++) {
            list.getItems().add("합참 \"북, 무인기 5대 침범\" " + i);
        }
        list.getSelectionModel().select(1);
        TableView<String> table = new TableView<>();
        TableColumn<String, String> column = new TableColumn<>("Incident");
        column.setCellValueFactory(cell -> value(cell.getValue()));
        table.getColumns().add(column);
        table.getItems().addAll("Launch", "Drone", "Tariff");
        TabPane tabs = new TabPane(new Tab("List", list), new Tab("Table", table));
        Notices notices = new Notices(texts);
        notices.say("3 articles imported.", "notice.close", () -> { });
        VBox right = new VBox(12, tabs, table, notices, new EmptyState(Feather.INBOX, value("No articles yet"),
                value("Drop files, folders or text anywhere on the window."), new Button("Import files…")));
        SplitPane split = new SplitPane(padded(left), padded(right));
        HBox.setHgrow(split, Priority.ALWAYS);
        return split;
    }

    private static VBox padded(VBox box) {
        box.setPadding(new Insets(16));
        return box;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private static javafx.scene.control.Label words(String text, String style) {
        var label = new javafx.scene.control.Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static ObservableValue<String> value(String text) {
        return new javafx.beans.property.SimpleStringProperty(text);
    }
}
