package org.bongsu.view.settings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bongsu.view.kit.EmptyState;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.settings.GuideText.Block;
import org.bongsu.view.settings.GuideText.Shape;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The guide inside the application: its headings at the left, its text at the right, without a network or a browser. */
public final class GuideSheet {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 520;
    private static final double HEADINGS = 240;
    private static final double KEYS = 200;
    /** Links, code and stress, of which the words are shown. */
    private static final Pattern MARK = Pattern.compile("`([^`]+)`|\\[([^]]+)]\\([^)]*\\)|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*");

    private final Texts texts;
    private final Sheets sheets;

    public GuideSheet(Texts texts, Sheets sheets) {
        this.texts = texts;
        this.sheets = sheets;
    }

    /** Opens it in the language of now. */
    public void show() {
        Button done = texts.button("sheet.done", sheets::close, "accent");
        done.setDefaultButton(true);
        GuideText.of(texts.words().getValue().language()).ifPresentOrElse(blocks -> {
            ListView<Block> text = text(blocks);
            ListView<Block> headings = headings(blocks, text);
            HBox.setHgrow(text, Priority.ALWAYS);
            sheets.show(new Sheet(texts.of("guide.title"), WIDTH, new HBox(16, headings, text)).buttons(done));
            headings.requestFocus();
        }, () -> sheets.show(new Sheet(texts.of("guide.title"), WIDTH, new EmptyState(Feather.BOOK_OPEN, texts.of("guide.none"), texts.of("guide.none.what"))).buttons(done)));
    }

    private ListView<Block> headings(List<Block> blocks, ListView<Block> text) {
        List<Block> heads = blocks.stream().filter(block -> block.shape() == Shape.HEADING).toList();
        ListView<Block> list = new ListView<>(FXCollections.observableList(heads));
        list.getStyleClass().add("guide-headings");
        list.setPrefSize(HEADINGS, HEIGHT);
        list.setMinWidth(HEADINGS);
        list.accessibleTextProperty().bind(texts.of("guide.headings"));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Block block, boolean empty) {
                super.updateItem(block, empty);
                setText(empty || block == null ? null : plain(block.cells().getFirst()));
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(head -> {
            if (head != null) {
                // By place: two headings may have the same words.
                IntStream.range(0, blocks.size()).filter(i -> blocks.get(i) == head).findFirst().ifPresent(text::scrollTo);
            }
        });
        return list;
    }

    private ListView<Block> text(List<Block> blocks) {
        ListView<Block> list = new ListView<>(FXCollections.observableList(blocks));
        list.getStyleClass().add("guide-text");
        list.setPrefHeight(HEIGHT);
        list.accessibleTextProperty().bind(texts.of("guide.title"));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Block block, boolean empty) {
                super.updateItem(block, empty);
                setText(null);
                setGraphic(empty || block == null ? null : shown(block, view));
                setAccessibleText(empty || block == null ? null : plain(String.join(": ", block.cells())));
            }
        });
        return list;
    }

    private static HBox shown(Block block, ListView<Block> view) {
        HBox row = new HBox(16);
        row.getStyleClass().add("guide-" + block.shape().name().toLowerCase(Locale.ROOT));
        for (int i = 0; i < block.cells().size(); i++) {
            TextFlow flow = flow((block.shape() == Shape.ITEM ? "•  " : "") + block.cells().get(i));
            if (i < block.cells().size() - 1) {
                flow.setMinWidth(KEYS);
                flow.setMaxWidth(KEYS);
            } else {
                flow.prefWidthProperty().bind(view.widthProperty().subtract(64 + (block.cells().size() - 1) * (KEYS + 16)));
            }
            row.getChildren().add(flow);
        }
        return row;
    }

    private static TextFlow flow(String words) {
        TextFlow flow = new TextFlow();
        Matcher mark = MARK.matcher(words);
        int from = 0;
        while (mark.find()) {
            add(flow, words.substring(from, mark.start()), "guide-words");
            for (int group = 1; group <= mark.groupCount(); group++) {
                if (mark.group(group) != null) {
                    add(flow, mark.group(group), group == 1 ? "guide-key" : group == 2 ? "guide-words" : "guide-strong");
                }
            }
            from = mark.end();
        }
        add(flow, words.substring(from), "guide-words");
        return flow;
    }

    private static void add(TextFlow flow, String words, String style) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }

    private static String plain(String words) {
        return MARK.matcher(words).replaceAll("$1$2$3$4").replace("null", "");
    }
}
