package org.bongsu.view.settings;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.desk.Learning;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** What is learned from the decisions of the open store: whether, how well, since when; switched off and forgotten here. */
final class LearningField extends VBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;
    private final Label said = new Label();

    LearningField(Learning learning, Texts texts) {
        super(8);
        this.texts = texts;
        CheckBox on = new CheckBox();
        on.textProperty().bind(texts.of("settings.learning.on"));
        on.setSelected(learning.state().get().on());
        on.selectedProperty().subscribe((before, after) -> write(() -> learning.on(after)));
        said.getStyleClass().addAll("quiet", "small");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        Button reset = texts.button("settings.learning.reset", () -> write(learning::reset));
        reset.disableProperty().bind(learning.state().map(state -> state.decisions() == 0));
        said.textProperty().bind(texts.with(learning.state(), LearningField::say));
        getChildren().addAll(on, said, reset);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            said.textProperty().unbind();
            said.setText(texts.say("settings.learning.failed"));
        }
    }

    /** How it stands in a sentence. */
    static String say(Words words, Learning.State state) {
        if (!state.on()) {
            return words.say("settings.learning.off");
        }
        if (state.trained() == null) {
            return words.say("settings.learning.busy");
        }
        if (state.decisions() < Learning.LEAST) {
            return words.say("settings.learning.few", state.decisions(), Learning.LEAST);
        }
        var at = state.trained().atZone(ZoneId.systemDefault());
        return words.say(state.inUse() ? "settings.learning.used" : "settings.learning.unused", share(state.rules()), share(state.learned()), state.decisions(),
                new Days(words).brief(at.toLocalDate()) + " " + CLOCK.format(at));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
