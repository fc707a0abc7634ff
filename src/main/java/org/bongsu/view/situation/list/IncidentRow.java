package org.bongsu.view.situation.list;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the list: chosen or not, under the pointer or not; the name of a group over the whole width. */
final class IncidentRow extends TableRow<Line> {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final ListModel model;
    private final Hand hand;
    /** Made for the first group that stands here. */
    private @Nullable Head head;

    /** The name of a group, over all columns. */
    private static final class Head extends HBox {
        private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
        private final Label name = new Label();
        private final Label count = new Label();

        Head() {
            name.getStyleClass().add("group-name");
            name.setMinWidth(0);
            count.getStyleClass().add("group-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            getStyleClass().add("group-head");
            getChildren().addAll(arrow, name, count);
            setManaged(false);
            setMouseTransparent(true);
        }

        void show(ListModel model, Line.Group group) {
            arrow.setIconCode(group.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            name.setText(model.group(group.key()));
            count.setText(model.words().number(group.count()));
        }
    }

    IncidentRow(ListModel model, Hand hand) {
        this.model = model;
        this.hand = hand;
        getStyleClass().add("incident-row");
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            Line line = getItem();
            if (line != null) {
                hand.press(line.number(), event.isShiftDown(), event.isShortcutDown(), opens(line, event));
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_ENTERED, event -> hand.hover(incident()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hand.hover(null));
    }

    private @Nullable Incident incident() {
        Line line = getItem();
        return line == null ? null : line.incident();
    }

    /** The line that names a group opens it anywhere; that of a salvo where it says how many rounds there are. */
    private static boolean opens(Line line, MouseEvent event) {
        return line.group() != null && (line.incident() == null || Rounds.holds(event.getTarget()));
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        Line.Group group = line == null || empty ? null : line.group();
        Incident incident = line == null || empty ? null : line.incident();
        pseudoClassStateChanged(GROUP, group != null && incident == null);
        pseudoClassStateChanged(BELOW, line != null && !empty && line.below() && incident != null);
        if (group != null && incident == null) {
            head = head == null ? new Head() : head;
            head.show(model, group);
        }
        if (head != null) {
            head.setVisible(group != null && incident == null);
        }
        if (incident != null) {
            IncidentWords words = model.says();
            setAccessibleText(words.title(incident) + ", " + words.under(incident));
        } else {
            setAccessibleText(group == null ? null : model.words().say(group.open() ? "desk.group.open" : "desk.group.closed", model.group(group.key()), group.count()));
        }
        light();
        requestLayout();
    }

    /** Shows whether it is chosen or pointed at. */
    void light() {
        Incident incident = incident();
        Line line = getItem();
        pseudoClassStateChanged(LIT, incident != null && incident.id().equals(model.session().selection().get().hovered()));
        pseudoClassStateChanged(PICKED, incident != null && model.picked().contains(incident.id()));
        pseudoClassStateChanged(CURSOR, line != null && line.number() == hand.cursor());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Incident incident = incident();
        return attribute == AccessibleAttribute.SELECTED ? incident != null && model.picked().contains(incident.id()) : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TableRowSkin<>(this) {
            @Override
            protected void layoutChildren(double x, double y, double w, double h) {
                super.layoutChildren(x, y, w, h);
                if (head == null) {
                    return;
                }
                if (!getChildren().contains(head)) {
                    getChildren().add(head);
                }
                head.resizeRelocate(0, y, getWidth(), h);
            }
        };
    }
}
