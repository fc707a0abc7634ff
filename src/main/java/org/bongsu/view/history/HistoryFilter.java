package org.bongsu.view.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.bongsu.desk.DeedWords;
import org.bongsu.desk.Overview;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Shown;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Which actions are listed: what was done or what is gone, by whom, what, on which day. */
final class HistoryFilter extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;

    HistoryFilter(HistoryModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("history-filter");
        if (model.record() == null) {
            Segments<Boolean> kinds = new Segments<>(false);
            kinds.with(false, texts.of("history.done")).with(true, texts.of("history.removed"));
            kinds.value().bindBidirectional(model.removed());
            getChildren().add(kinds);
        }
        ComboBox<Optional<String>> coder = choice("history.coder", code -> code, model::onCoder);
        ComboBox<Optional<String>> action = choice("history.action", key -> new DeedWords(texts.words().getValue()).action(key), model::onAction);
        TextField day = new TextField();
        day.setPromptText(texts.say("history.day"));
        day.setAccessibleText(texts.say("history.day"));
        day.getStyleClass().add("filter-day");
        day.setOnAction(event -> {
            Optional<LocalDate> read = day.getText().isBlank() ? Optional.empty() : Overview.dayOf(day.getText(), LocalDate.now());
            day.pseudoClassStateChanged(WRONG, read.isEmpty() && !day.getText().isBlank());
            if (read.isPresent() || day.getText().isBlank()) {
                model.onDay(read.orElse(null));
            }
        });
        getChildren().addAll(coder, action, day);
        List.of(coder, action, day).forEach(field -> field.disableProperty().bind(model.removed()));
        model.choices(choices -> {
            fill(coder, choices.coders());
            fill(action, choices.actions());
        });
    }

    private ComboBox<Optional<String>> choice(String any, Function<String, String> name, Consumer<@Nullable String> chosen) {
        ComboBox<Optional<String>> box = new ComboBox<>();
        box.setAccessibleText(texts.say(any));
        box.setConverter(new Shown<>(value -> value.map(name).orElseGet(() -> texts.say(any))));
        box.getItems().setAll(List.of(Optional.empty()));
        box.getSelectionModel().selectFirst();
        box.valueProperty().subscribe((before, after) -> chosen.accept(after == null ? null : after.orElse(null)));
        return box;
    }

    private static void fill(ComboBox<Optional<String>> box, List<String> values) {
        List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(value -> all.add(Optional.of(value)));
        box.getItems().setAll(all);
        box.getSelectionModel().selectFirst();
    }
}
