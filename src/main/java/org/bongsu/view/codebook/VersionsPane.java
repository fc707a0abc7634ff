package org.bongsu.view.codebook;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Difference;
import org.bongsu.codebook.Differences;
import org.bongsu.codebook.Version;
import org.bongsu.desk.CodebookVersion;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The versions of the codebook: when, by whom, what changed; any two compared, and the way back to one. */
final class VersionsPane extends VBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final double SCROLL = 16;

    private final CodebookModel model;
    private final CodebookTools tools;
    private final CodebookWords says;
    private final Words words;
    private final ListView<CodebookVersion> list = new ListView<>();
    private final ListView<String> differences = new ListView<>();
    private final Label heading = new Label();
    private final Segments<Boolean> against = new Segments<>(false);
    private final Button back;

    VersionsPane(CodebookModel model, CodebookTools tools) {
        this.model = model;
        this.tools = tools;
        Texts texts = tools.texts();
        this.words = model.look().words();
        this.says = new CodebookWords(words);
        getStyleClass().add("versions-pane");
        list.setAccessibleText(texts.say("codebook.versions"));
        list.setCellFactory(view -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        against.with(false, new SimpleStringProperty(texts.say("codebook.against.before")))
                .with(true, new SimpleStringProperty(texts.say("codebook.against.now")));
        back = texts.button("codebook.back", this::back);
        heading.getStyleClass().addAll("small", "quiet");
        heading.setWrapText(true);
        Label same = new Label(texts.say("codebook.same"));
        same.getStyleClass().add("quiet");
        differences.setPlaceholder(same);
        differences.setCellFactory(Wrapped::new);
        differences.setAccessibleText(texts.say("codebook.compare"));
        VBox.setVgrow(differences, Priority.ALWAYS);
        HBox acts = new HBox(against);
        HBox way = new HBox(back);
        way.getStyleClass().add("version-way");
        acts.getStyleClass().add("version-acts");
        VBox below = new VBox(acts, heading, differences, way);
        below.getStyleClass().add("version-detail");
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(list, below);
        WhileShown.of(this, model.versions()).subscribe(versions -> {
            list.getItems().setAll(versions);
            list.getSelectionModel().select(0);
        });
        list.getSelectionModel().selectedItemProperty().subscribe(version -> compare());
        against.value().subscribe(now -> compare());
    }

    private void compare() {
        CodebookVersion version = list.getSelectionModel().getSelectedItem();
        back.setDisable(version == null || version.codebook().hash().equals(model.codebook().hash()));
        if (version == null) {
            differences.getItems().clear();
            heading.setText("");
            return;
        }
        boolean now = against.value().get();
        List<Difference> all = now ? Differences.between(version.codebook().content(), model.codebook().content()) : version.differences();
        int index = list.getSelectionModel().getSelectedIndex();
        String other = now ? model.codebook().version() : index + 1 < list.getItems().size() ? list.getItems().get(index + 1).codebook().version() : "–";
        heading.setText(now ? words.say("codebook.compared", version.codebook().version(), other) : words.say("codebook.compared", other, version.codebook().version()));
        differences.getItems().setAll(all.stream().flatMap(each -> Stream.concat(Stream.of(says.what(each)),
                each.fields().stream().map(field -> "    " + says.field(field.name()) + ": " + shown(field.before()) + " → " + shown(field.after())))).toList());
    }

    private static String shown(String value) {
        return value.isBlank() ? "–" : value;
    }

    private void back() {
        CodebookVersion version = list.getSelectionModel().getSelectedItem();
        if (version != null) {
            new ChangeSheet(model, tools).ask(model.editing().back(version.codebook()), Version.FIRST);
        }
    }

    /** A version: number and day, what was done and by whom, and what changed. */
    private final class Cell extends ListCell<CodebookVersion> {
        Cell() {
            setPrefWidth(0);
            getStyleClass().add("version-cell");
        }

        @Override
        protected void updateItem(@Nullable CodebookVersion version, boolean empty) {
            super.updateItem(version, empty);
            if (version == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            CodebookVersion.Made made = version.made();
            Label number = new Label(version.codebook().version());
            number.getStyleClass().add("medium");
            Label action = new Label(made == null ? words.say("codebook.first") : words.say(made.action()));
            action.setMinWidth(0);
            HBox first = new HBox(8, number, action);
            VBox lines = new VBox(first);
            if (made != null) {
                var at = made.at().atZone(ZoneId.systemDefault());
                lines.getChildren().add(small(new Days(words).full(at.toLocalDate()) + " " + CLOCK.format(at) + " · " + made.coder()
                        + (version.recoded() == 0 ? "" : " · " + words.say("codebook.recoded", version.recoded()))));
                lines.getChildren().add(small(says.differences(version.differences())));
            }
            lines.getStyleClass().add("version-lines");
            lines.setMinWidth(0);
            setGraphic(lines);
            setAccessibleText(number.getText() + ", " + action.getText());
        }

        private Label small(String text) {
            Label label = new Label(text);
            label.getStyleClass().addAll("small", "quiet");
            label.setMinWidth(0);
            return label;
        }
    }

    private static final class Wrapped extends ListCell<String> {
        Wrapped(ListView<String> list) {
            prefWidthProperty().bind(list.widthProperty().subtract(SCROLL));
            setMaxWidth(USE_PREF_SIZE);
            setWrapText(true);
            getStyleClass().add("difference-cell");
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : line);
        }
    }
}
