package org.bongsu.view.share;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;

/** The dialog that a figure brings up when it comes back: what it is, what has changed since, and what to do with it. */
public final class ReturnSheet {
    private static final double WIDTH = 560;
    private static final double MOST = 280;

    /**
     * What is told.
     *
     * @param file    its name
     * @param facts   what the figure is, a line each
     * @param since   what has changed, a sentence each; none where nothing has
     * @param loses   what showing the view would take the place of, or empty
     */
    public record Told(String file, List<String> facts, List<String> since, String loses) { }

    /** What can be done. */
    public record Ways(Runnable show, Runnable again) { }

    private ReturnSheet() { }

    /** Opens it. */
    public static void show(Told told, Ways ways, Texts texts, Sheets sheets) {
        VBox body = new VBox(4);
        Label name = line(told.facts().getFirst(), "strong");
        body.getChildren().add(name);
        told.facts().stream().skip(1).forEach(fact -> body.getChildren().add(line(fact, "quiet")));
        Label head = texts.label(told.since().isEmpty() ? "return.same" : "return.changed", "strong");
        head.setWrapText(true);
        head.setStyle("-fx-padding: 12 0 0 0;");
        head.setMinHeight(Region.USE_PREF_SIZE);
        body.getChildren().add(head);
        told.since().forEach(sentence -> body.getChildren().add(line("· " + sentence, "")));
        if (!told.loses().isEmpty()) {
            body.getChildren().add(line(told.loses(), "quiet"));
        }
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST);
        Button shown = texts.button("return.show", () -> close(sheets, ways.show()), "accent");
        shown.setDefaultButton(true);
        sheets.show(new Sheet(texts.of("return.sheet", told.file()), WIDTH, scroll)
                .buttons(texts.button("sheet.cancel", sheets::close), texts.button("return.again", () -> close(sheets, ways.again())), shown));
    }

    private static void close(Sheets sheets, Runnable then) {
        sheets.close();
        then.run();
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
