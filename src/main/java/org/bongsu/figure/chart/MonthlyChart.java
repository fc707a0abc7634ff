package org.bongsu.figure.chart;

import java.awt.Graphics2D;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Look;
import org.bongsu.model.Incident;
import org.bongsu.situation.Counted;
import org.bongsu.words.Days;
import org.jspecify.annotations.Nullable;

/** Incidents per month, as a chart whose parts are the months. */
public final class MonthlyChart implements Chart {
    private final Look look;
    private final MonthlyScene scene;
    private final MonthlyFigure figure;

    public MonthlyChart(Look look, MonthlyScene scene) {
        this.look = look;
        this.scene = scene;
        this.figure = new MonthlyFigure(look, scene);
    }

    @Override
    public Optional<Part> at(double x, double y, double width, double height) {
        return figure.monthAt(x, y, width, height).map(month -> {
            List<Incident> of = figure.count().drawn().stream()
                    .filter(i -> Counted.days(i).filter(d -> YearMonth.from(d.start()).equals(month)).isPresent()).toList();
            return new Part(month.toString(), new Days(look.words()).month(month) + "  " + look.words().number((long) of.size()), of);
        });
    }

    @Override
    public Chart lit(@Nullable Part part) {
        return new MonthlyChart(look, new MonthlyScene(scene.incidents(), scene.codebook(), scene.window(), part == null ? null : YearMonth.parse(part.key())));
    }

    @Override
    public List<Incident> incidents() {
        return scene.incidents();
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
