package org.bongsu.figure.chart;

import java.awt.Graphics2D;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Look;
import org.bongsu.model.Incident;
import org.bongsu.situation.Counted;
import org.jspecify.annotations.Nullable;

/** Incidents per month, as a chart whose parts are the months. */
public final class MonthlyChart implements Chart {
    private static final int YEAR = 12;

    private final Look look;
    private final MonthlyFigure figure;
    private final Map<YearMonth, List<Incident>> months;

    public MonthlyChart(Look look, MonthlyScene scene) {
        this(look, new MonthlyFigure(look, scene), new HashMap<>());
        figure.count().drawn().forEach(i -> Counted.days(i).ifPresent(d -> months.computeIfAbsent(YearMonth.from(d.start()), m -> new ArrayList<>()).add(i)));
    }

    private MonthlyChart(Look look, MonthlyFigure figure, Map<YearMonth, List<Incident>> months) {
        this.look = look;
        this.figure = figure;
        this.months = months;
    }

    @Override
    public Optional<Part> at(double x, double y, double width, double height) {
        return figure.monthAt(x, y, width, height).map(this::part);
    }

    @Override
    public Parts parts() {
        YearMonth first = figure.first();
        return new Parts((int) ChronoUnit.MONTHS.between(first, figure.last()) + 1, i -> part(first.plusMonths(i)),
                key -> (int) ChronoUnit.MONTHS.between(first, YearMonth.parse(key)), new Parts.Stride(1, 1, YEAR));
    }

    private Part part(YearMonth month) {
        return new Part(month.toString(), figure.says(month), months.getOrDefault(month, List.of()));
    }

    @Override
    public Chart lit(@Nullable Part part) {
        return new MonthlyChart(look, figure.lit(part == null ? null : YearMonth.parse(part.key())), months);
    }

    @Override
    public List<Incident> incidents() {
        return figure.incidents();
    }

    @Override
    public boolean empty() {
        return figure.count().months().isEmpty();
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
