package org.bongsu.desk.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Type;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.publish.report.Block;
import org.bongsu.situation.Counted;
import org.bongsu.situation.IndexSeries;
import org.bongsu.situation.TensionIndex;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** The last week of a report against the mean of the four before it. A week without a day that there is data for is no zero: it is left out of the mean. */
final class WeekPart {
    private static final int WEEK = 7;
    private static final int WEEKS = 5;
    private static final int GRAVE = 3;
    private static final String LAUNCH = "launch";

    private final Basis basis;
    private final Words words;
    private final LocalDate last;
    private final List<List<Incident>> weeks = new ArrayList<>();
    private final int[] covered = new int[WEEKS];

    WeekPart(Basis basis) {
        this.basis = basis;
        this.words = basis.words();
        this.last = last(basis);
        for (int week = 0; week < WEEKS; week++) {
            weeks.add(new ArrayList<>());
            for (int day = 0; day < WEEK; day++) {
                covered[week] += basis.situation().covered().test(last.minusDays((long) week * WEEK + day)) ? 1 : 0;
            }
        }
        // What a month or a year is all that is known of would count in the week that it happens to begin in.
        basis.situation().shown(basis.filter().withPeriod(new Period(last.minusDays((long) WEEKS * WEEK - 1), last))).own().stream().filter(Counted::counts)
                .forEach(i -> Counted.days(i).filter(days -> days.days() <= WEEK).map(this::week).filter(week -> week >= 0 && week < WEEKS).ifPresent(week -> weeks.get(week).add(i)));
    }

    /** The last day of the period that there is data for, so that days to come are no quiet week; its end where there is none. */
    private static LocalDate last(Basis basis) {
        for (LocalDate day = basis.last(); !day.isBefore(basis.first()); day = day.minusDays(1)) {
            if (basis.situation().covered().test(day)) {
                return day;
            }
        }
        return basis.last();
    }

    /** The week of a span's first day, 0 for the last one, going back. */
    private int week(DateSpan days) {
        long back = ChronoUnit.DAYS.between(days.start(), last);
        return back < 0 ? -1 : (int) (back / WEEK);
    }

    List<Block> blocks() {
        Days days = new Days(words);
        LocalDate first = last.minusDays(WEEK - 1L);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(words.say("sitrep.row.incidents"), List::size));
        rows.add(row(words.say("sitrep.row.grave"), week -> count(week, i -> i.severity() >= GRAVE)));
        for (Family family : basis.codebook().families().values()) {
            Predicate<Incident> of = i -> Type.familyOf(i.type()).equals(family.key());
            if (weeks.stream().anyMatch(week -> week.stream().anyMatch(of))) {
                rows.add(row(family.names().in(words.language()), week -> count(week, of)));
            }
        }
        if (weeks.stream().anyMatch(week -> week.stream().anyMatch(i -> Type.isA(i.type(), LAUNCH)))) {
            rows.add(row(words.say("sitrep.row.rounds"), week -> week.stream().filter(i -> Type.isA(i.type(), LAUNCH)).mapToDouble(Counted::rounds).sum()));
        }
        rows.add(index());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "week", words.say("sitrep.week")));
        blocks.add(Block.Paragraph.of(Block.Style.META, words.say("sitrep.week.days", days.span(first, last), days.span(first.minusDays((long) (WEEKS - 1) * WEEK), first.minusDays(1)))));
        blocks.add(new Block.Table(List.of(new Block.Column(words.say("sitrep.column.measure"), 5, false), new Block.Column(words.say("sitrep.column.week"), 2, true),
                new Block.Column(words.say("sitrep.column.before"), 2.4, true), new Block.Column(words.say("sitrep.column.change"), 2, true)), rows));
        int before = covered[1] + covered[2] + covered[3] + covered[4];
        blocks.add(Block.Paragraph.of(Block.Style.NOTE, words.say("sitrep.week.counted") + " " + words.say("sitrep.week.covered", covered[0], before)));
        return blocks;
    }

    private static int count(List<Incident> week, Predicate<Incident> of) {
        return (int) week.stream().filter(of).count();
    }

    private List<String> row(String name, ToDoubleFunction<List<Incident>> measure) {
        double[] values = new double[WEEKS];
        for (int i = 0; i < WEEKS; i++) {
            values[i] = covered[i] > 0 ? measure.applyAsDouble(weeks.get(i)) : Double.NaN;
        }
        return row(name, values);
    }

    private List<String> index() {
        TensionIndex tension = new TensionIndex(basis.situation().shown(basis.filter().withPeriod(Period.ALWAYS)).own(), basis.codebook(), Line.TENSION, basis.index(), basis.situation().covered());
        IndexSeries series = tension.series(last.minusDays((long) WEEKS * WEEK - 1), last);
        double[] values = new double[WEEKS];
        for (int week = 0; week < WEEKS; week++) {
            double sum = 0;
            int n = 0;
            for (int day = 0; day < WEEK; day++) {
                int at = series.days() - 1 - week * WEEK - day;
                if (series.covered()[at]) {
                    sum += series.value()[at];
                    n++;
                }
            }
            values[week] = n > 0 ? sum / n : Double.NaN;
        }
        return row(words.say(series.relative() ? "sitrep.row.index" : "sitrep.row.index.points"), values);
    }

    private List<String> row(String name, double[] values) {
        double sum = 0;
        int n = 0;
        for (int i = 1; i < WEEKS; i++) {
            if (!Double.isNaN(values[i])) {
                sum += values[i];
                n++;
            }
        }
        double mean = n > 0 ? sum / n : Double.NaN;
        return List.of(name, number(values[0]), number(mean), change(values[0] - mean));
    }

    private String number(double value) {
        return Double.isNaN(value) ? words.say("sitrep.no-data") : words.number(value, 2);
    }

    private String change(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String size = words.number(Math.abs(value), 2);
        return size.equals(words.number(0)) ? "±0" : (value > 0 ? "+" : "−") + size;
    }
}
