package org.bongsu.view.codebook;

import java.util.Comparator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Difference;
import org.bongsu.codebook.Version;
import org.bongsu.desk.Recoding;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Texts;

/** What an edit will change and re-code, to be looked at before it counts; and the line that tells of it afterwards. */
final class ChangeSheet {
    private static final double WIDTH = 640;
    private static final int ROW = 28;
    private static final int MOST = 8;

    private final CodebookModel model;
    private final CodebookTools tools;
    private final Texts texts;
    private final CodebookWords says;

    ChangeSheet(CodebookModel model, CodebookTools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.says = new CodebookWords(model.look().words());
    }

    /** Does it at once when nothing is re-coded, and asks first when something is. */
    void offer(Recoding planned) {
        offer(planned, () -> { });
    }

    /** The same, told when it is thought better of, or fails. */
    void offer(Recoding planned, Runnable not) {
        if (planned.touched().incidents().isEmpty()) {
            apply(planned, Version.FIRST, not);
        } else {
            ask(planned, Version.FIRST, not);
        }
    }

    /** Shows what would come of it, and asks. */
    void ask(Recoding planned, Version number) {
        ask(planned, number, () -> { });
    }

    private void ask(Recoding planned, Version number, Runnable not) {
        VBox body = preview(planned);
        boolean[] done = {false};
        Button act = texts.button(planned.action(), () -> {
            done[0] = true;
            tools.sheets().close();
            apply(planned, number, not);
        }, "accent");
        act.setDefaultButton(planned.sound());
        act.setDisable(!planned.sound() || planned.idle());
        tools.sheets().show(new Sheet(texts.of(planned.action()), WIDTH, body)
                .buttons(texts.button("sheet.cancel", tools.sheets()::close), act), () -> {
            if (!done[0]) {
                not.run();
            }
        });
    }

    /** What would come of an edit: what speaks against it, what differs, what is re-coded. */
    VBox preview(Recoding planned) {
        VBox body = new VBox(8);
        body.getStyleClass().add("change-preview");
        planned.edited().problems().forEach(problem -> body.getChildren().add(label(says.placed(problem), "danger")));
        if (planned.idle() && planned.sound()) {
            body.getChildren().add(label(texts.say("codebook.same"), "quiet"));
            return body;
        }
        if (!planned.differences().isEmpty()) {
            ListView<Difference> list = new ListView<>();
            // What is new, gone or merged before what follows from it.
            list.getItems().setAll(planned.differences().stream().sorted(Comparator.comparing(each -> each.kind() == Difference.Kind.CHANGED)).toList());
            list.setCellFactory(view -> new LineCell<>(says::difference));
            body.getChildren().addAll(label(texts.say("codebook.differences", planned.differences().size()), "overline"), sized(list, planned.differences().size()));
        }
        body.getChildren().add(label(says.touched(planned.touched()), "medium"));
        if (!planned.touched().incidents().isEmpty()) {
            ListView<Incident> list = new ListView<>();
            list.getItems().setAll(planned.touched().incidents());
            list.setCellFactory(view -> new LineCell<>(incident -> says.incident(incident) + "   " + incident.type() + " → "
                    + planned.touched().where().getOrDefault(incident.id(), incident.type())));
            body.getChildren().add(sized(list, planned.touched().incidents().size()));
        }
        return body;
    }

    private static ListView<?> sized(ListView<?> list, int rows) {
        double height = ROW * (double) Math.min(MOST, rows) + 2;
        list.setMinHeight(Math.min(height, 2 * ROW));
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        VBox.setVgrow(list, Priority.SOMETIMES);
        return list;
    }

    /** Does it, and tells what was re-coded, with a way to take it back. */
    void apply(Recoding planned, Version number) {
        apply(planned, number, () -> { });
    }

    private void apply(Recoding planned, Version number, Runnable not) {
        model.apply(planned, number, done -> tools.notices().say(texts.say("codebook.done", texts.say(done.action()), says.touched(done.touched())),
                "menu.undo", () -> model.undo(fault -> tools.notices().wrong(fault.say(texts.words().getValue())))),
                fault -> {
                    not.run();
                    tools.notices().wrong(fault.say(texts.words().getValue()));
                });
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
