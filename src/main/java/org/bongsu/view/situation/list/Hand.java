package org.bongsu.view.situation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bongsu.model.Incident;
import org.bongsu.situation.lines.Lines;
import org.jspecify.annotations.Nullable;

/**
 * What keys and pointer do in the list. The cursor is on a line; moving it chooses the line alone, with Shift all lines from where it stood, with
 * Ctrl (Cmd on a Mac) nothing. What is chosen is kept by the ids of the incidents, so no line is visited that is not in play.
 */
final class Hand {
    private static final long PAUSE = 1_000_000_000L;
    /** A range over more lines takes only what can be edited: the analyst's own. */
    private static final int LONGEST = 2_000;
    private static final int SEARCHED = 20_000;
    /** Keys of the desk that a word cannot begin with. */
    private static final String KEYS = "deh/ㅇㄷㅗ";

    private final ListModel model;
    private final Choices choices;
    private final IntConsumer moved;
    private final IntSupplier page;
    private int cursor = -1;
    private int anchor = -1;
    private String typed = "";
    private long typedAt;

    /**
     * A hand in a list.
     *
     * @param moved brings a line into view
     * @param page  how many lines are in view
     */
    Hand(ListModel model, Choices choices, IntConsumer moved, IntSupplier page) {
        this.model = model;
        this.choices = choices;
        this.moved = moved;
        this.page = page;
    }

    /** The line that keys go from; -1 before there is one. */
    int cursor() {
        return cursor;
    }

    /** Puts the cursor where something else chose. */
    void put(int line) {
        cursor = line;
        anchor = line;
    }

    void hover(@Nullable Incident incident) {
        choices.onHover(incident == null ? null : incident.id());
    }

    void press(int line, boolean extend, boolean toggle, boolean opens) {
        if (opens) {
            put(line);
            turn(line);
            return;
        }
        if (toggle && !extend) {
            put(line);
            toggle(line);
        } else {
            go(line, extend, false);
        }
    }

    /** Acts on a key that means something to the list; whether it did. */
    boolean key(KeyEvent event) {
        Lines lines = model.lines().get();
        KeyCode code = event.getCode();
        if (lines.size() == 0 || event.isAltDown()) {
            return false;
        }
        boolean only = event.isShortcutDown();
        switch (code) {
            case UP -> go(cursor - 1, event.isShiftDown(), only);
            case DOWN -> go(cursor + 1, event.isShiftDown(), only);
            case PAGE_UP -> go(cursor - page.getAsInt(), event.isShiftDown(), only);
            case PAGE_DOWN -> go(Math.max(0, cursor) + page.getAsInt(), event.isShiftDown(), only);
            case HOME -> go(0, event.isShiftDown(), only);
            case END -> go(lines.size() - 1, event.isShiftDown(), only);
            case SPACE -> space();
            case ENTER -> enter();
            case LEFT -> left();
            case RIGHT -> right();
            case A -> {
                if (!only) {
                    return typing(event);
                }
                all();
            }
            default -> {
                return typing(event);
            }
        }
        return true;
    }

    private boolean typing(KeyEvent event) {
        return !event.isShortcutDown() && !typed.isEmpty() && System.nanoTime() - typedAt < PAUSE && event.getText().length() == 1 && !event.getText().isBlank();
    }

    /** Goes to the next line whose title begins with what is typed within a second. */
    boolean type(KeyEvent event) {
        String text = event.getCharacter();
        if (text.isBlank() || text.charAt(0) < ' ' || event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        boolean more = !typed.isEmpty() && System.nanoTime() - typedAt < PAUSE;
        if (!more && KEYS.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        typed = (more ? typed : "") + text.toLowerCase(Locale.ROOT);
        typedAt = System.nanoTime();
        Lines lines = model.lines().get();
        int from = Math.max(0, more ? cursor : cursor + 1);
        for (int i = 0; i < Math.min(lines.size(), SEARCHED); i++) {
            int line = (from + i) % lines.size();
            if (name(lines, line).startsWith(typed)) {
                go(line, false, false);
                break;
            }
        }
        return true;
    }

    private String name(Lines lines, int line) {
        return lines.incident(line).map(incident -> model.says().title(incident)).orElseGet(() -> model.group(lines.key(lines.group(line)))).toLowerCase(Locale.ROOT);
    }

    private void go(int to, boolean extend, boolean only) {
        Lines lines = model.lines().get();
        int line = Math.clamp(to, 0, lines.size() - 1);
        cursor = line;
        if (!extend) {
            anchor = line;
        }
        if (extend) {
            range(lines, Math.clamp(anchor, 0, lines.size() - 1), line);
        } else if (!only) {
            lines.incident(line).ifPresent(incident -> choices.onPick(incident.id(), List.of(incident.id())));
        }
        moved.accept(line);
    }

    private void range(Lines lines, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        List<String> ids = new ArrayList<>();
        for (int line = from; line <= to; line++) {
            lines.incident(line).map(Incident::id).ifPresent(ids::add);
            if (ids.size() > LONGEST && !lines.shown().layers().isEmpty()) {
                break;
            }
        }
        String chosen = lines.incident(other).map(Incident::id).orElse(ids.isEmpty() ? null : ids.getLast());
        choices.onPick(chosen, ids);
    }

    /** All that the list shows; of machine-coded rows beside the analyst's own only the latter, which can be edited. */
    private void all() {
        Lines lines = model.lines().get();
        List<String> own = lines.shown().own().stream().map(Incident::id).toList();
        String now = model.chosen().map(Incident::id).orElse(null);
        choices.onPick(now != null && own.contains(now) ? now : own.isEmpty() ? null : own.getLast(), own);
    }

    private void toggle(int line) {
        model.lines().get().incident(line).ifPresent(incident -> choices.onToggle(List.of(incident.id())));
        moved.accept(line);
    }

    private void space() {
        if (heading()) {
            turn(cursor);
        } else if (cursor >= 0) {
            toggle(cursor);
        }
    }

    private void enter() {
        if (cursor >= 0 && model.lines().get().head(cursor)) {
            turn(cursor);
        }
    }

    private boolean heading() {
        Lines lines = model.lines().get();
        return cursor >= 0 && cursor < lines.size() && lines.item(cursor) < 0;
    }

    private void turn(int line) {
        Lines lines = model.lines().get();
        int group = lines.group(line);
        model.onOpen(group, !lines.open(group));
    }

    /** Closes the group, or goes to its first line. */
    private void left() {
        Lines lines = model.lines().get();
        int group = cursor < 0 ? -1 : lines.group(cursor);
        if (group >= 0 && lines.firstLine(group) != cursor) {
            go(lines.firstLine(group), false, false);
        } else if (group >= 0) {
            model.onOpen(group, false);
        }
    }

    /** Opens the group, or goes into it. */
    private void right() {
        Lines lines = model.lines().get();
        int group = cursor < 0 ? -1 : lines.group(cursor);
        if (group >= 0 && lines.head(cursor) && !lines.open(group)) {
            model.onOpen(group, true);
        } else if (group >= 0 && lines.head(cursor)) {
            go(cursor + 1, false, false);
        }
    }

    /** Keeps the cursor in the list when its lines are others. */
    void renewed() {
        Lines lines = model.lines().get();
        Optional<Incident> chosen = model.chosen();
        int line = chosen.map(lines::line).orElse(-1);
        put(line >= 0 ? line : Math.min(cursor, lines.size() - 1));
    }
}
