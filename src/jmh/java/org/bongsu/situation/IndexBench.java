package org.bongsu.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Type;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Attribution;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Judgement;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The index of forty years over 10,000 incidents when a setting is moved, beside a plain loop that halves and adds over arrays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class IndexBench {
    private static final LocalDate FROM = LocalDate.of(1985, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final int DAYS = (int) (TO.toEpochDay() - FROM.toEpochDay()) + 1;

    private final Codebook codebook = CodebookReader.readDefault();
    private final List<Incident> incidents = incidents();
    private final IndexRows rows = IndexRows.of(incidents, codebook);
    private final int[] day = new int[incidents.size()];
    private final double[] points = new double[incidents.size()];
    private double halfLife = 14;

    public IndexBench() {
        for (int i = 0; i < day.length; i++) {
            DateSpan when = incidents.get(i).when();
            day[i] = when == null ? 0 : (int) (when.start().toEpochDay() - FROM.toEpochDay());
            points[i] = Math.pow(2, incidents.get(i).severity() - 1);
        }
    }

    private List<Incident> incidents() {
        Random random = new Random(1);
        List<Type> types = codebook.types();
        List<String> actors = List.of("PRK", "KOR", "USA", "JPN", "CHN");
        List<Incident> all = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            LocalDate first = FROM.plusDays(random.nextInt(DAYS - 40));
            Detail detail = Detail.NONE.withActors(List.of(new ActorLink(actors.get(random.nextInt(5)), actors.get(random.nextInt(5)), Role.ACTOR)));
            all.add(new Incident("i" + i, new Subject(types.get(random.nextInt(types.size())).key(), "", 1 + random.nextInt(5)),
                    DateSpan.of(first, first.plusDays(random.nextInt(10) == 0 ? random.nextInt(31) : 0)), null,
                    new Incident.Facts(new Judgement(Status.CONFIRMED, Attribution.ATTRIBUTED, 1, Review.CODED), detail), Relations.NONE));
        }
        all.sort(Situation.ORDER);
        return all;
    }

    /** A setting is moved: points, three half-lives, the mean of a reference period. */
    @Benchmark
    public IndexSeries settingsMoved() {
        halfLife = halfLife > 60 ? 7 : halfLife + 0.5;
        return new TensionIndex(rows, Line.TENSION, IndexSettings.DEFAULT.withHalfLife(halfLife), any -> true).series(FROM, TO);
    }

    /** The same from incidents that were not laid out yet. */
    @Benchmark
    public IndexSeries fromIncidents() {
        return new TensionIndex(IndexRows.of(incidents, codebook), Line.TENSION, IndexSettings.DEFAULT, any -> true).series(FROM, TO);
    }

    /** The baseline: three lines of half-lives over arrays, without status, spans, repetition or lines. */
    @Benchmark
    public double[] plainLoop() {
        halfLife = halfLife > 60 ? 7 : halfLife + 0.5;
        double[] last = new double[DAYS];
        for (double h : new double[] {halfLife, halfLife / 2, halfLife * 2}) {
            double[] raw = new double[DAYS];
            for (int i = 0; i < day.length; i++) {
                raw[day[i]] += points[i];
            }
            double daily = Math.pow(2, -1 / h);
            for (int i = 1; i < DAYS; i++) {
                raw[i] += raw[i - 1] * daily;
            }
            last = raw;
        }
        return last;
    }
}
