package org.bongsu.view.reading.text;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bongsu.view.kit.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Looks for words in the text, and goes from hit to hit; the keyboard goes back to the text at the last one. */
public final class FindBar extends HBox {
    private static final double FIELD = 240;

    private final TextPage page;
    private final Texts texts;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final Runnable left;
    private List<Integer> hits = List.of();
    private int here;

    /**
     * A bar over a text, closed.
     *
     * @param left what to do when it is closed with Escape
     */
    public FindBar(TextPage page, Texts texts, Runnable left) {
        this.page = page;
        this.texts = texts;
        this.left = left;
        getStyleClass().add("find-bar");
        words.setPrefWidth(FIELD);
        words.promptTextProperty().bind(texts.of("reading.find"));
        count.getStyleClass().addAll("small", "quiet");
        count.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(words, count, between, texts.iconButton(Feather.CHEVRON_UP, "reading.find.previous", () -> go(-1)),
                texts.iconButton(Feather.CHEVRON_DOWN, "reading.find.next", () -> go(1)), texts.iconButton(Feather.X, "reading.find.close", this::close));
        getChildren().forEach(child -> child.setFocusTraversable(child == words));
        words.textProperty().subscribe(typed -> look());
        texts.words().subscribe(now -> say());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setVisible(false);
        setManaged(false);
    }

    /** Opens it, with the words that are selected. */
    public void open() {
        setVisible(true);
        setManaged(true);
        String selected = page.getSelectedText();
        if (!selected.isBlank() && selected.indexOf('\n') < 0) {
            words.setText(selected);
        }
        look();
        words.requestFocus();
        words.selectAll();
    }

    /** Looks again, in another text. */
    public void renew() {
        if (isVisible()) {
            look();
        }
    }

    /** Goes to the next hit, or the one before; from the other end again past either. */
    public void go(int by) {
        if (!isVisible()) {
            open();
        } else if (!hits.isEmpty()) {
            here = Math.floorMod(here + by, hits.size());
            show();
        }
    }

    /** Closes it, whether or not it was open. */
    public boolean close() {
        boolean was = isVisible();
        if (was) {
            setVisible(false);
            setManaged(false);
            page.found(List.of(), 0, 0);
            left.run();
            if (!hits.isEmpty()) {
                page.selectRange(hits.get(here), hits.get(here) + words.getText().length());
            }
        }
        return was;
    }

    private void look() {
        int from = page.getSelection().getStart();
        hits = isVisible() ? Hits.of(page.getText(), words.getText()) : List.of();
        here = 0;
        while (here < hits.size() - 1 && hits.get(here) < from) {
            here++;
        }
        show();
    }

    private void show() {
        page.found(hits, words.getText().length(), here);
        if (!hits.isEmpty()) {
            page.reveal(hits.get(here), hits.get(here) + words.getText().length());
        }
        say();
    }

    private void say() {
        boolean nothing = hits.isEmpty() && !words.getText().isBlank();
        count.setText(nothing ? texts.say("reading.find.none") : hits.isEmpty() ? "" : texts.say("reading.find.count", here + 1, hits.size()));
        count.getStyleClass().setAll("label", "small", nothing ? "caution" : "quiet");
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F3) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            go(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }
}
