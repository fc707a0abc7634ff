package org.bongsu.view.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Look;
import org.bongsu.figure.map.MapFigure;
import org.bongsu.figure.map.MapScene;
import org.bongsu.figure.map.dots.Dots;
import org.bongsu.figure.map.plane.MapView;
import org.bongsu.model.Attribution;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Selection;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.model.Theme;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.RowSet;
import org.bongsu.words.Words;

/** What is recorded: the marks of twenty years, half of them at four hundred places of towns as machines code them, and how the hand moves. */
final class FramesScript {
    private static final int ROWS = 1_000_000;
    private static final int OWN = 600;
    private static final int DAYS = 20 * 365;
    private static final int FIRST = (int) LocalDate.of(2005, 1, 1).toEpochDay();
    private static final int WINDOW = 365;
    private static final int STEPS = 60;

    /** What the hand does. */
    enum Part {
        /** The map is dragged eight pixels a pulse, round and round, at the scale of the peninsula. */
        PAN_PENINSULA,
        /** The same over the border, closer by four. */
        PAN_BORDER,
        /** The wheel turns in to a forty-fifth and out again. */
        ZOOM,
        /** A year is moved along the time line. */
        BRUSH,
        /** Months run past and leave a trail of a year. */
        PLAYBACK,
        /** The timeline of the same rows and incidents is dragged to and fro over two years. */
        TIMELINE_PAN,
        /** The wheel turns from twenty years to hours and back. */
        TIMELINE_ZOOM,
        /** Days run past on the timeline, at two a pulse. */
        TIMELINE_PLAYBACK
    }

    private final Random random = new Random(7);
    private final Codebook codebook = CodebookReader.readDefault();
    private final Look look = new Look(Theme.LIGHT, Words.of("en"), NameUsage.KOREAN);
    private final Columns columns;
    private final RowSet all = RowSet.all(ROWS);
    private final List<Incident> own = new ArrayList<>();
    private final List<RowSet> windows = new ArrayList<>();
    private final List<List<Incident>> ownWindows = new ArrayList<>();
    private final TimelineScript timeline;
    private final Map<Part, MapView> start = new EnumMap<>(Part.class);

    FramesScript() {
        Columns.Builder builder = new Columns.Builder(ROWS);
        double[][] towns = new double[400][];
        for (int i = 0; i < towns.length; i++) {
            towns[i] = new double[] {33.5 + 9 * random.nextDouble(), 124.5 + 6 * random.nextDouble()};
        }
        int[] days = random.ints(ROWS, 0, DAYS).sorted().toArray();
        for (int day : days) {
            double u = random.nextDouble();
            double[] town = towns[(int) (towns.length * u * u)];
            GeoPoint point = random.nextBoolean() ? new GeoPoint(town[0], town[1])
                    : new GeoPoint(town[0] + random.nextGaussian() * 0.4, town[1] + random.nextGaussian() * 0.4);
            builder.days(FIRST + day, FIRST + day, FIRST + day).point(point)
                    .coded("t" + random.nextInt(79), Set.of("A" + random.nextInt(60)), 1 + (int) (5 * u * random.nextDouble()), Status.REPORTED);
        }
        columns = builder.build();
        List<String> types = codebook.types().stream().map(type -> type.key()).toList();
        PlacePrecision[] known = {PlacePrecision.EXACT, PlacePrecision.EXACT, PlacePrecision.EXACT, PlacePrecision.EXACT, PlacePrecision.NEAR,
            PlacePrecision.COUNTY, PlacePrecision.PROVINCE, PlacePrecision.SEA, PlacePrecision.LINE, PlacePrecision.EXACT};
        for (int i = 0; i < OWN; i++) {
            double[] town = towns[random.nextInt(120)];
            LocalDate day = LocalDate.ofEpochDay(FIRST + (long) i * DAYS / OWN);
            own.add(new Incident("I" + i, new Subject(types.get(random.nextInt(types.size())), "An incident", 1 + random.nextInt(5)), DateSpan.day(day),
                    Place.of("Somewhere", town[0], town[1], known[random.nextInt(known.length)]),
                    new Incident.Facts(new Judgement(Status.REPORTED, Attribution.UNKNOWN, 1, i % 20 == 0 ? Review.DRAFT : Review.CODED), Detail.NONE), Relations.NONE));
        }
        for (int step = 0; step < STEPS; step++) {
            int from = FIRST + step * (DAYS - WINDOW) / STEPS;
            windows.add(RowSet.of(ROWS, row -> columns.start(row) >= from && columns.start(row) < from + WINDOW));
            ownWindows.add(own.stream().filter(i -> i.when() != null && i.when().start().toEpochDay() >= from
                    && i.when().start().toEpochDay() < from + WINDOW).toList());
        }
        timeline = new TimelineScript(look, codebook, own, columns, FIRST, DAYS);
        MapView home = MapView.home(Frames.WIDTH, Frames.HEIGHT);
        for (Part part : Part.values()) {
            start.put(part, home);
        }
        start.put(Part.PAN_BORDER, new MapView(new GeoPoint(37.9, 127), home.kmPerUnit() / 4));
    }

    /** What is shown at a pulse. */
    Figure figure(Part part, int pulse) {
        if (part.name().startsWith("TIMELINE")) {
            return timeline.figure(part, pulse);
        }
        MapView view = start.getOrDefault(part, MapView.home(Frames.WIDTH, Frames.HEIGHT));
        double turn = pulse / 40.0;
        return switch (part) {
            case PAN_PENINSULA, PAN_BORDER -> figure(view.panned(320 * Math.sin(turn * 2 / 3), 160 * Math.sin(turn), Frames.WIDTH, Frames.HEIGHT), all, own);
            case ZOOM -> figure(view.zoomed(Math.exp(1.9 * (1 - Math.cos(turn * 0.8))), 700, 420, Frames.WIDTH, Frames.HEIGHT), all, own);
            case BRUSH -> figure(view, windows.get(Math.abs(pulse % (2 * STEPS) - STEPS) % STEPS), ownWindows.get(Math.abs(pulse % (2 * STEPS) - STEPS) % STEPS));
            case TIMELINE_PAN, TIMELINE_ZOOM, TIMELINE_PLAYBACK -> throw new IllegalStateException();
            case PLAYBACK -> figure(view, windows.get(pulse / 5 % STEPS), ownWindows.get(pulse / 5 % STEPS));
        };
    }

    private Figure figure(MapView view, RowSet rows, List<Incident> shown) {
        return new MapFigure(look, new MapScene(view, shown, codebook, Selection.NONE).withDots(List.of(new Dots(columns, rows))), false);
    }
}
