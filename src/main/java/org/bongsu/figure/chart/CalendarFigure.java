package org.bongsu.figure.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bongsu.figure.ChartLegend;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Typeface;
import org.bongsu.model.Incident;
import org.bongsu.words.Days;
import org.jspecify.annotations.Nullable;

/**
 * A square for each day, a column for each week, a block for each year, the newest first: darker where more happened, empty where
 * nothing did, hatched where there is no data.
 */
public final class CalendarFigure implements Chart {
    private static final int WEEKS = 54;
    /** Shades from the lightest to the darkest. */
    private static final int SHADES = 4;
    private static final double HIGHEST = 22;

    private final Look look;
    private final Scene scene;
    private final @Nullable Part lit;
    private final int[] steps;

    /**
     * What is shown.
     *
     * @param days    the incidents of each day
     * @param machine how many machine-coded rows each day has besides, by days since 1970-01-01
     * @param covered whether there is data for a day
     */
    public record Scene(String measure, NavigableMap<LocalDate, List<Incident>> days, Map<Integer, Integer> machine, Predicate<LocalDate> covered) {
        public Scene {
            days = new TreeMap<>(days);
            for (int day : machine.keySet()) {
                days.computeIfAbsent(LocalDate.ofEpochDay(day), d -> List.of());
            }
        }

        int count(LocalDate day) {
            return days.getOrDefault(day, List.of()).size() + machine.getOrDefault((int) day.toEpochDay(), 0);
        }
    }

    public CalendarFigure(Look look, Scene scene) {
        this(look, scene, null);
    }

    private CalendarFigure(Look look, Scene scene, @Nullable Part lit) {
        this.look = look;
        this.scene = scene;
        this.lit = lit;
        this.steps = steps(scene);
    }

    @Override
    public Chart lit(@Nullable Part part) {
        return new CalendarFigure(look, scene, part);
    }

    /** The years drawn, newest first, and where their days stand. */
    private record Grid(Plot plot, List<Integer> years, double cell, double block) {
        Rectangle2D day(LocalDate day) {
            int row = years.indexOf(day.getYear());
            long week = ChronoUnit.WEEKS.between(monday(LocalDate.of(day.getYear(), 1, 1)), monday(day));
            return new Rectangle2D.Double(plot.left() + week * cell, top() + row * block + (day.getDayOfWeek().getValue() - 1) * cell, cell, cell);
        }

        /** The day under a point. */
        Optional<LocalDate> day(double x, double y) {
            int row = (int) Math.floor((y - top()) / block);
            int weekday = (int) Math.floor((y - top() - row * block) / cell);
            int week = (int) Math.floor((x - plot.left()) / cell);
            if (row < 0 || row >= years.size() || weekday > 6 || week < 0) {
                return Optional.empty();
            }
            int year = years.get(row);
            return Optional.of(monday(LocalDate.of(year, 1, 1)).plusWeeks(week).plusDays(weekday)).filter(day -> day.getYear() == year);
        }

        private double top() {
            return plot.top() + plot.pen().size() * 1.5;
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    private Grid grid(double width, double height) {
        ChartPen pen = new ChartPen(look.theme());
        Plot plot = Plot.of(look, width, height, 3.4, 0.4, ChartLegend.rows(pen, scene.measure + more(1), legend(), width));
        double em = plot.pen().size();
        double cell = Math.min(HIGHEST, plot.area().getWidth() / WEEKS);
        double block = cell * 7 + em * 2.4;
        int first = scene.days.isEmpty() ? 0 : scene.days.firstKey().getYear();
        List<Integer> years = new ArrayList<>();
        int last = scene.days.isEmpty() ? -1 : scene.days.lastKey().getYear();
        int fit = Math.max(1, (int) ((plot.area().getHeight() + em) / block));
        Part chosen = lit;
        int from = chosen == null ? last : Math.min(last, Math.max(LocalDate.parse(chosen.key()).getYear() + (LocalDate.parse(chosen.key()).getYear() > last - fit ? fit : 1), first + fit - 1));
        for (int year = from; year >= first && years.size() < fit; year--) {
            years.add(year);
        }
        return new Grid(plot, years, cell, block);
    }

    @Override
    public Optional<Part> at(double x, double y, double width, double height) {
        return grid(width, height).day(x, y).map(this::part);
    }

    /** All days from the first year's first to the last year's last: a step on is a week, a step down a day. */
    @Override
    public Parts parts() {
        if (scene.days.isEmpty()) {
            return Parts.of(List.of(), Parts.Stride.ONE);
        }
        LocalDate first = LocalDate.of(scene.days.firstKey().getYear(), 1, 1);
        int size = (int) ChronoUnit.DAYS.between(first, LocalDate.of(scene.days.lastKey().getYear(), 12, 31)) + 1;
        return new Parts(size, i -> part(first.plusDays(i)), key -> (int) ChronoUnit.DAYS.between(first, LocalDate.parse(key)), new Parts.Stride(7, 1, 28));
    }

    private Part part(LocalDate day) {
        List<Incident> of = scene.days.getOrDefault(day, List.of());
        String says = new Days(look.words()).full(day) + "  " + (scene.count(day) == 0 && !scene.covered.test(day) ? look.words().say("chart.no-data")
                : look.words().number((long) scene.count(day)));
        return new Part(day.toString(), says, of);
    }

    @Override
    public List<Incident> incidents() {
        return scene.days.values().stream().flatMap(List::stream).distinct().toList();
    }

    @Override
    public boolean empty() {
        return scene.days.isEmpty();
    }

    @Override
    public DataTable table() {
        return new DataTable(List.of("day", "incidents"), scene.days.entrySet().stream()
                .map(e -> List.of(e.getKey().toString(), Integer.toString(scene.count(e.getKey())))).toList());
    }

    @Override
    public void paint(Graphics2D g, double width, double height) {
        Grid grid = grid(width, height);
        Plot plot = grid.plot();
        plot.page(g, width, height);
        for (int year : grid.years()) {
            year(g, grid, year);
        }
        int left = scene.days.isEmpty() ? 0 : scene.days.lastKey().getYear() - scene.days.firstKey().getYear() + 1 - grid.years().size();
        plot.head(g, scene.measure + more(left), legend());
        Part chosen = lit;
        if (chosen != null) {
            LocalDate day = LocalDate.parse(chosen.key());
            if (grid.years().contains(day.getYear())) {
                Rectangle2D box = grid.day(day);
                g.setColor(look.palette().ink().accent());
                g.setStroke(new BasicStroke(1.5f));
                g.draw(box);
                plot.says(g, box.getMinX(), box.getMaxX(), box.getMinY(), chosen.says());
            }
        }
    }

    private String more(int years) {
        return years <= 0 ? "" : "  " + look.words().say("chart.calendar.more", years);
    }

    private List<ChartLegend.Entry> legend() {
        List<ChartLegend.Entry> legend = new ArrayList<>();
        for (int i = 0; i < SHADES; i++) {
            String from = look.words().number((long) steps[i]);
            boolean one = i < SHADES - 1 && steps[i + 1] == steps[i] + 1;
            legend.add(new ChartLegend.Entry(ChartLegend.Sample.BLOCK, shade(steps[i]), one ? from : i == SHADES - 1 ? from + "+" : from + "–" + look.words().number(steps[i + 1] - 1L)));
        }
        legend.add(new ChartLegend.Entry(ChartLegend.Sample.HATCH, look.palette().ink().hairline(), look.words().say("chart.no-data")));
        return look.legend(legend);
    }

    private void year(Graphics2D g, Grid grid, int year) {
        ChartPen pen = grid.plot().pen();
        Rectangle2D first = grid.day(LocalDate.of(year, 1, 1));
        double top = grid.top() + grid.years().indexOf(year) * grid.block();
        pen.in(Typeface.MEDIUM).right(g, grid.plot().text(), Integer.toString(year), grid.plot().left() - pen.size() * 0.6, top + grid.cell() * 3.5 + pen.middle());
        double gap = Math.max(0.5, grid.cell() * 0.1);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            Rectangle2D box = grid.day(day);
            Rectangle2D inner = new Rectangle2D.Double(box.getX() + gap / 2, box.getY() + gap / 2, box.getWidth() - gap, box.getHeight() - gap);
            int n = scene.count(day);
            if (n > 0) {
                g.setColor(shade(n));
                g.fill(inner);
            } else if (scene.covered.test(day)) {
                g.setColor(Palette.clear(look.palette().ink().hairline(), 0.32));
                g.fill(inner);
            } else {
                pen.hatch(g, Palette.clear(look.palette().ink().hairline(), 0.8), inner);
            }
        }
        Days days = new Days(look.words());
        double widest = pen.times(0.92).width(days.monthName(5) + "  ");
        int named = widest <= grid.cell() * 4.3 ? 1 : widest <= grid.cell() * 13 ? 3 : 6;
        for (int month = 1; month <= 12; month++) {
            LocalDate day = YearMonth.of(year, month).atDay(1);
            double x = grid.day(day.plusDays((8 - day.getDayOfWeek().getValue()) % 7L)).getMinX();
            if ((month - 1) % named == 0) {
                pen.times(0.92).left(g, grid.plot().quiet(), days.monthName(month), x, top - pen.size() * 0.45);
            }
            if (month > 1) {
                edge(g, grid, day, first.getMinX());
            }
        }
    }

    /** The line between two months. */
    private void edge(Graphics2D g, Grid grid, LocalDate first, double left) {
        Rectangle2D box = grid.day(first);
        double top = box.getMinY() - (first.getDayOfWeek().getValue() - 1) * grid.cell();
        Path2D line = new Path2D.Double();
        line.moveTo(box.getMaxX(), top);
        if (first.getDayOfWeek() != DayOfWeek.MONDAY) {
            line.lineTo(box.getMaxX(), box.getMinY());
            line.lineTo(box.getMinX(), box.getMinY());
        } else {
            line.reset();
            line.moveTo(box.getMinX(), top);
        }
        line.lineTo(box.getMinX(), top + grid.cell() * 7);
        g.setColor(look.palette().ink().quiet());
        g.setStroke(new BasicStroke((float) grid.plot().pen().hair()));
        if (box.getMinX() > left) {
            g.draw(line);
        }
    }

    private Color shade(int n) {
        int step = 0;
        while (step < SHADES - 1 && n >= steps[step + 1]) {
            step++;
        }
        return Palette.clear(look.palette().beacon(4), 0.42 + 0.58 * step / (SHADES - 1.0));
    }

    /** From how many on each shade is drawn: 1, 2, 3 and 5 where days have few, else parts of what the fullest tenth has. */
    private static int[] steps(Scene scene) {
        int[] counts = scene.days.keySet().stream().mapToInt(scene::count).sorted().toArray();
        int full = counts.length == 0 ? 0 : counts[(int) (counts.length * 0.9)];
        if (full <= 10) {
            return new int[] {1, 2, 3, 5};
        }
        return new int[] {1, Math.max(2, full / 4), Math.max(3, full / 2), Math.max(4, full)};
    }
}
