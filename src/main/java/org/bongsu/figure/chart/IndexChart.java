package org.bongsu.figure.chart;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Look;
import org.bongsu.model.Incident;
import org.bongsu.situation.Contribution;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** A line of the index, as a chart whose parts are the days, each with what makes it up. */
public final class IndexChart implements Chart {
    private static final int NAMED = 3;

    private final Look look;
    private final List<Incident> shown;
    private final TensionScene scene;
    private final Function<LocalDate, List<Contribution>> madeOf;
    private final TensionFigure figure;

    /**
     * The index of a scene.
     *
     * @param shown  the incidents that it was computed from
     * @param madeOf what makes up a day, largest first
     */
    public IndexChart(Look look, List<Incident> shown, TensionScene scene, Function<LocalDate, List<Contribution>> madeOf) {
        this.look = look;
        this.shown = shown;
        this.scene = scene;
        this.madeOf = madeOf;
        this.figure = new TensionFigure(look, scene);
    }

    @Override
    public Optional<Part> at(double x, double y, double width, double height) {
        return figure.dayAt(x, y, width, height).map(day -> {
            Words words = look.words();
            List<Contribution> parts = madeOf.apply(day);
            double sum = parts.stream().mapToDouble(Contribution::left).sum();
            String most = parts.stream().limit(NAMED).map(c -> c.incident().title() + " " + words.number(c.left(), 1)).collect(Collectors.joining("; "));
            return new Part(day.toString(), words.say("charts.tension.day", new Days(words).full(day), words.number(sum, 1), most),
                    parts.stream().map(Contribution::incident).distinct().toList());
        });
    }

    @Override
    public Chart lit(@Nullable Part part) {
        return new IndexChart(look, shown, new TensionScene(scene.series(), scene.halfLife(), scene.stems(), scene.window(),
                part == null ? null : LocalDate.parse(part.key())), madeOf);
    }

    @Override
    public List<Incident> incidents() {
        return shown;
    }

    @Override
    public DataTable table() {
        return figure.table();
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        figure.paint(g, width, height);
    }
}
