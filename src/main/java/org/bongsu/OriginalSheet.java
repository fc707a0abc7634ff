package org.bongsu;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.bongsu.intake.Gate;
import org.bongsu.intake.text.Shown;
import org.bongsu.model.Article;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The file that an article was made from: all of its words, set plainly; nothing in it is fetched, run or followed. */
final class OriginalSheet {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 480;
    private static final double MARGIN = 56;
    private static final int DIGITS = 12;

    private final Texts texts;
    private final Sheets sheets;
    private final Runnable outside;

    /**
     * A sheet.
     *
     * @param outside hands a copy to another program; asked for before it is done
     */
    OriginalSheet(Texts texts, Sheets sheets, Runnable outside) {
        this.texts = texts;
        this.sheets = sheets;
        this.outside = outside;
    }

    void show(Article article, Gate.Original original) {
        Label about = new Label(about(article));
        about.getStyleClass().add("quiet");
        about.setWrapText(true);
        ListView<Shown> list = new ListView<>(FXCollections.observableList(parts(original)));
        list.getStyleClass().add("original");
        list.setPrefHeight(HEIGHT);
        list.accessibleTextProperty().bind(texts.of("original.list"));
        list.setCellFactory(view -> new Part(view));
        Button done = texts.button("sheet.done", sheets::close, "accent");
        done.setDefaultButton(true);
        Button open = texts.button("original.outside", this::ask);
        sheets.show(new Sheet(texts.of("original.title", article.original().fileName()), WIDTH, new VBox(8, about, list)).buttons(open, done));
        list.requestFocus();
    }

    private List<Shown> parts(Gate.Original original) {
        List<Shown> parts = new ArrayList<>(original.parts());
        var refusal = original.refusal();
        if (refusal != null) {
            parts.add(new Shown(Shown.Shape.PARAGRAPH, texts.say("refusal." + refusal.reason(), refusal.args().toArray())));
        }
        return parts;
    }

    private String about(Article article) {
        var original = article.original();
        return texts.say("original.about", original.mediaType(), texts.words().getValue().number((original.size() + 1023) / 1024),
                original.retrieved().atZone(ZoneId.systemDefault()).toLocalDate(), original.sha256().substring(0, Math.min(DIGITS, original.sha256().length())));
    }

    private void ask() {
        sheets.ask(texts, "original.outside.title", texts.say("original.outside.ask"), List.of(new Sheets.Answer("sheet.cancel", "", () -> { }),
                new Sheets.Answer("original.outside.yes", "accent", outside)));
    }

    /** A part of the original. */
    private static final class Part extends ListCell<Shown> {
        private final Label words = new Label();

        Part(ListView<Shown> view) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            words.prefWidthProperty().bind(view.widthProperty().subtract(MARGIN));
            words.maxWidthProperty().bind(words.prefWidthProperty());
        }

        @Override
        protected void updateItem(@Nullable Shown part, boolean empty) {
            super.updateItem(part, empty);
            setText(null);
            if (empty || part == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            words.setText(switch (part.shape()) {
                case ITEM -> "•  " + part.text();
                case TABLE -> part.text().replace("\t", "   │   ");
                case PICTURE -> "▣  " + part.text();
                case HEADING, PARAGRAPH, QUOTE, VERBATIM -> part.text();
            });
            words.getStyleClass().setAll("label", "original-" + part.shape().name().toLowerCase(Locale.ROOT));
            setAccessibleText(part.text());
            setGraphic(words);
        }
    }
}
