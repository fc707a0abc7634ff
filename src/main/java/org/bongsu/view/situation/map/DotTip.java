package org.bongsu.view.situation.map;

import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.bongsu.desk.FieldWords;
import org.bongsu.figure.map.dots.DotPick;
import org.bongsu.model.GeoPoint;
import org.bongsu.situation.columns.Columns;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** Says which events of datasets lie at a place of the map: under the pointer once it rests, or where the keyboard is. */
final class DotTip extends VBox {
    private static final Duration REST = Duration.millis(180);
    private static final double OFF = 14;
    /** The tools at the right edge stay free. */
    private static final double RAIL = 48;
    private static final int TYPES = 4;

    private final MapModel model;
    private final Pane map;
    private final PauseTransition rest = new PauseTransition(REST);

    /** A tip over a map; the map lays it out nowhere. */
    DotTip(MapModel model, Pane map) {
        this.model = model;
        this.map = map;
        getStyleClass().addAll("map-panel", "map-dots");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
    }

    /** Says what is at a place of the map when the pointer has rested there. */
    void rest(double x, double y) {
        away();
        rest.setOnFinished(event -> at(x, y).ifPresent(pick -> show(said(pick), x, y)));
        rest.playFromStart();
    }

    void away() {
        rest.stop();
        setVisible(false);
    }

    /** The events of datasets at a place of the map. */
    Optional<DotPick> at(double x, double y) {
        return model.figure().getValue().dots(x, y, map.getWidth(), map.getHeight());
    }

    /**
     * Says at once what is at a point, also that nothing is, and what to do then.
     *
     * @return the same for those who hear it
     */
    String say(GeoPoint point) {
        Point2D at = model.view().get().xy(point, map.getWidth(), map.getHeight());
        List<String> lines = at(at.getX(), at.getY()).map(this::said).orElseGet(() -> List.of(model.words().say(model.dotsOn() ? "desk.map.dots.none" : "desk.map.dots.off")));
        rest.stop();
        show(lines, at.getX(), at.getY());
        return String.join(". ", lines);
    }

    private void show(List<String> lines, double x, double y) {
        getChildren().setAll(lines.stream().map(Label::new).toList());
        getChildren().getFirst().getStyleClass().add("panel-title");
        getChildren().stream().skip(1).forEach(line -> line.getStyleClass().add("small-quiet"));
        setVisible(true);
        applyCss();
        double wide = Math.ceil(prefWidth(-1));
        double high = Math.ceil(prefHeight(wide));
        double left = x + OFF + wide <= map.getWidth() - RAIL ? x + OFF : Math.max(0, x - OFF - wide);
        double top = y + OFF + high <= map.getHeight() ? y + OFF : Math.max(0, y - OFF - high);
        resizeRelocate(Math.rint(left), Math.rint(top), wide, high);
    }

    private List<String> said(DotPick pick) {
        Words words = model.words();
        FieldWords fields = new FieldWords(words, model.session().codebook());
        String days = pick.first() == Columns.NO_DAY ? "" : new Days(words).span(LocalDate.ofEpochDay(pick.first()), LocalDate.ofEpochDay(pick.last()));
        List<String> lines = new ArrayList<>();
        lines.add(words.say(days.isEmpty() ? "desk.map.dots.undated" : "desk.map.dots.title", pick.count(), days));
        pick.types().stream().limit(TYPES).forEach(type -> lines.add(words.say("desk.map.dots.type", fields.type(type.key()), type.count())));
        if (pick.types().size() > TYPES) {
            int others = pick.types().stream().skip(TYPES).mapToInt(DotPick.Type::count).sum();
            lines.add(words.say("desk.map.dots.others", pick.types().size() - TYPES, others));
        }
        lines.add(words.say(pick.count() == 1 ? "desk.map.dots.show" : "desk.map.dots.keep"));
        return lines;
    }
}
