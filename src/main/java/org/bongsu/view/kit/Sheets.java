package org.bongsu.view.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The content of a window, and over it the one sheet that is open; the keyboard stays in the sheet until it is closed. */
public final class Sheets extends StackPane {
    private static final double QUESTION = 440;

    /**
     * An answer to a question.
     *
     * @param key   message key of its button
     * @param style {@code accent} for the one that Enter takes, {@code danger} for one that destroys, else empty
     */
    public record Answer(String key, String style, Runnable action) { }

    private final ReadOnlyObjectWrapper<@Nullable Sheet> open = new ReadOnlyObjectWrapper<>();
    private final StackPane scrim = new Scrim();
    private @Nullable Node focusBefore;
    private int tab;
    private Runnable onClosed = () -> { };

    public Sheets(Node content) {
        scrim.getStyleClass().add("scrim");
        scrim.setVisible(false);
        scrim.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            tab = event.getCode() != KeyCode.TAB ? 0 : event.isShiftDown() ? -1 : 1;
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        getChildren().addAll(content, scrim);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    /** The sheet that is open, or null. */
    public ReadOnlyObjectProperty<@Nullable Sheet> open() {
        return open.getReadOnlyProperty();
    }

    /** Opens a sheet instead of the one that is open. */
    public void show(Sheet sheet) {
        show(sheet, () -> { });
    }

    /**
     * Opens a sheet.
     *
     * @param closed what to do when it closes, however that happens
     */
    public void show(Sheet sheet, Runnable closed) {
        if (open.get() == null) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        } else {
            onClosed.run();
        }
        onClosed = closed;
        tab = 0;
        scrim.getChildren().setAll(sheet);
        scrim.setVisible(true);
        open.set(sheet);
        focusFirst(sheet);
    }

    /** Closes the open sheet; the focus goes back to where it was. */
    public void close() {
        Sheet sheet = open.get();
        if (sheet == null) {
            return;
        }
        open.set(null);
        scrim.setVisible(false);
        scrim.getChildren().clear();
        Node before = focusBefore;
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
        Runnable closed = onClosed;
        onClosed = () -> { };
        closed.run();
    }

    /** Asks something; Escape answers nothing. */
    public void ask(Texts texts, String titleKey, String text, List<Answer> answers) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setPrefWidth(QUESTION - 48);
        List<Button> buttons = new ArrayList<>();
        for (Answer answer : answers) {
            Button button = texts.button(answer.key(), () -> {
                close();
                answer.action().run();
            });
            if (!answer.style().isEmpty()) {
                button.getStyleClass().add(answer.style());
            }
            button.setDefaultButton(answer.style().equals("accent"));
            buttons.add(button);
        }
        show(new Sheet(texts.of(titleKey), QUESTION, words).buttons(buttons.toArray(Button[]::new)));
    }

    private void keepFocus(@Nullable Node owner) {
        Sheet sheet = open.get();
        if (sheet != null && owner != null && !isIn(owner, sheet)) {
            Platform.runLater(() -> {
                if (sheet == open.get()) {
                    // Tab goes round in the sheet: past its end to the beginning, and the other way with Shift.
                    Node next = tab > 0 ? firstFocusable(sheet) : tab < 0 ? lastFocusable(sheet) : firstIn(sheet);
                    if (next != null) {
                        next.requestFocus();
                    }
                }
            });
        }
    }

    private static void focusFirst(Sheet sheet) {
        Node first = firstIn(sheet);
        if (first != null) {
            first.requestFocus();
        }
    }

    /** A default button if there is one, else the first that takes the focus. */
    private static @Nullable Node firstIn(Parent parent) {
        Node main = parent.lookupAll(".button").stream().filter(n -> n instanceof Button b && b.isDefaultButton()).findFirst().orElse(null);
        return main != null && parent.lookup(".text-input") == null ? main : firstFocusable(parent);
    }

    private static @Nullable Node firstFocusable(Parent parent) {
        return focusable(parent).findFirst().orElse(null);
    }

    private static @Nullable Node lastFocusable(Parent parent) {
        return focusable(parent).reduce((before, last) -> last).orElse(null);
    }

    /** What in a part of the window takes the focus by Tab, in order; what stands inside such a node is its own affair. */
    private static Stream<Node> focusable(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().filter(child -> child.isVisible() && !child.isDisabled())
                .flatMap(child -> child.isFocusTraversable() ? Stream.of(child) : child instanceof Parent inner ? focusable(inner) : Stream.empty());
    }

    /** Holds the open sheet in its middle, and draws it smaller where the window is too small for it, so that no button is out of reach. */
    private static final class Scrim extends StackPane {
        private static final double EDGE = 8;

        Scrim() {
            setMinSize(0, 0);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            for (Node sheet : getManagedChildren()) {
                double fits = Math.min(1, Math.min((getWidth() - 2 * EDGE) / sheet.getLayoutBounds().getWidth(), (getHeight() - 2 * EDGE) / sheet.getLayoutBounds().getHeight()));
                sheet.setScaleX(fits);
                sheet.setScaleY(fits);
            }
        }
    }

    private static boolean isIn(Node node, Node ancestor) {
        Node at = node;
        while (at != null && at != ancestor) {
            at = at.getParent();
        }
        return at == ancestor;
    }
}
