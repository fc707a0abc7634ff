package org.bongsu.view.reading.card;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.bongsu.model.Incident;
import org.bongsu.view.reading.typed.CardFields;
import org.bongsu.words.Words;

/** The severity of an incident as five beacons; arrows, digits and clicks set it. */
final class Beacons extends HBox implements Row {
    private static final String ID = "severity";

    private final Incident incident;
    private final FormHost host;
    private final HBox lights = new HBox();

    Beacons(Incident incident, Words words, FormHost host) {
        this.incident = incident;
        this.host = host;
        getStyleClass().add("form-row");
        Label name = new Label(words.say("reading.field.severity"));
        name.getStyleClass().addAll("quiet", "form-name");
        lights.getStyleClass().add("beacons");
        lights.setFocusTraversable(true);
        lights.setAccessibleRole(AccessibleRole.SLIDER);
        String says = words.say("scale.severity." + incident.severity());
        lights.setAccessibleText(words.say("reading.field.severity") + " " + incident.severity() + " " + says);
        for (int i = 1; i <= 5; i++) {
            int severity = i;
            Node light = light(i, incident.severity(), 5);
            light.setOnMouseClicked(event -> set(severity));
            lights.getChildren().add(light);
        }
        lights.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Label what = new Label(says);
        what.getStyleClass().add("form-value");
        what.setMaxWidth(Double.MAX_VALUE);
        what.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(name, lights, what);
    }

    /** One of the five: in the colour of the severity when it burns. */
    static Circle light(int number, int severity, double radius) {
        Circle light = new Circle(radius);
        light.getStyleClass().addAll("beacon", number <= severity ? "beacon-" + severity : "beacon-out");
        return light;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void enter() {
        lights.requestFocus();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void keep() { }

    private void set(int severity) {
        host.keep(CardFields.severity(incident, Math.clamp(severity, 1, 5)));
        host.walk(ID, 0);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.LEFT || code == KeyCode.DOWN) {
            set(incident.severity() - 1);
        } else if (code == KeyCode.RIGHT || code == KeyCode.UP) {
            set(incident.severity() + 1);
        } else if (code.isDigitKey() && "12345".contains(code.getChar())) {
            set(Integer.parseInt(code.getChar()));
        } else if (code == KeyCode.TAB) {
            host.walk(ID, event.isShiftDown() ? -1 : 1);
        } else if (code == KeyCode.ESCAPE || code == KeyCode.ENTER) {
            host.leave();
        } else {
            return;
        }
        event.consume();
    }
}
