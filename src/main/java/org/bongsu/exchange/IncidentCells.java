package org.bongsu.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.exchange.table.Grid;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Attribution;
import org.bongsu.model.ClockTime;
import org.bongsu.model.Coded;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Link;
import org.bongsu.model.LinkKind;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Quantity;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.jspecify.annotations.Nullable;

/** An incident as a row of cells, and back: every column with how it is written. What a row holds is all of the incident, without its claims. */
final class IncidentCells {
    /** Columns by which a table is known to be ours. */
    private static final String[] OURS = {"id", "type", "title", "start", "end", "date_precision", "place_precision", "severity", "status", "attribution", "actors", "quantities"};

    private static final Pattern RANGE = Pattern.compile("(?s)([-\\w.]*) \\[([-\\w]*(?:\\.[-\\w]+)?)\\.\\.([-\\w.]*)](?: (.*))?");

    private static final List<Cell> CELLS = List.of(new Cell("id", Kind.WORDS, Incident::id),
            new Cell("parent", Kind.WORDS, i -> i.relations().parent()), new Cell("type", Kind.WORDS, Incident::type), new Cell("title", Kind.WORDS, Incident::title),
            new Cell("start", Kind.DAY, i -> when(i, DateSpan::start)), new Cell("end", Kind.DAY, i -> when(i, DateSpan::end)),
            new Cell("date_precision", Kind.NUMBER, i -> when(i, w -> w.precision().code())),
            new Cell("time", Kind.WORDS, i -> clock(i, ClockTime::time)), new Cell("zone", Kind.WORDS, i -> clock(i, c -> c.zone().getId())),
            new Cell("place", Kind.WORDS, i -> where(i, Place::name)), new Cell("admin1", Kind.WORDS, i -> where(i, Place::admin1)), new Cell("admin2", Kind.WORDS, i -> where(i, Place::admin2)),
            new Cell("lat", Kind.NUMBER, i -> point(i, GeoPoint::lat)), new Cell("lon", Kind.NUMBER, i -> point(i, GeoPoint::lon)),
            new Cell("place_precision", Kind.NUMBER, i -> where(i, w -> w.precision().code())), new Cell("severity", Kind.NUMBER, Incident::severity),
            new Cell("status", Kind.WORDS, i -> i.status().code()), new Cell("attribution", Kind.WORDS, i -> i.judgement().attribution().code()),
            new Cell("clarity", Kind.NUMBER, i -> i.judgement().clarity()), new Cell("actors", Kind.WORDS, i -> CellLists.write(i.detail().actors(), IncidentCells::actor)),
            new Cell("quantities", Kind.WORDS, i -> CellLists.write(i.detail().quantities(), IncidentCells::quantity)),
            new Cell("fields", Kind.WORDS, i -> CellLists.write(List.copyOf(i.detail().fields().entrySet()), f -> CellLists.pair(f.getKey(), f.getValue()))),
            new Cell("announced", Kind.DAY, i -> i.detail().inForce().announced()), new Cell("effective", Kind.DAY, i -> i.detail().inForce().effective()),
            new Cell("expires", Kind.DAY, i -> i.detail().inForce().expires()), new Cell("tags", Kind.WORDS, i -> CellLists.write(i.detail().tags(), t -> t)),
            new Cell("notes", Kind.WORDS, i -> i.detail().notes()), new Cell("review", Kind.WORDS, i -> i.judgement().review().code()),
            new Cell("links", Kind.WORDS, i -> CellLists.write(i.relations().links(), l -> l.kind().code() + ">" + l.incident())));

    private IncidentCells() { }

    /** How a spreadsheet keeps a cell. */
    enum Kind {
        /** As text. */
        WORDS,
        /** As a number. */
        NUMBER,
        /** As a day. */
        DAY
    }

    /** A column with what it holds of an incident, or null. */
    record Cell(String column, Kind kind, Function<Incident, @Nullable Object> of) { }

    /** All columns, in order. */
    static List<Cell> cells() {
        return CELLS;
    }

    /** Whether a table is one that was written here. */
    static boolean ours(Grid grid) {
        return grid.has(OURS);
    }

    /** The incident of a row. */
    static Incident incident(Grid grid, Grid.Row row) {
        Row cells = new Row(grid, row);
        Judgement judgement = new Judgement(Coded.of(Status.class, cells.text("status")), Coded.of(Attribution.class, cells.text("attribution")),
                cells.text("clarity").isEmpty() ? 1 : cells.whole("clarity"), Coded.of(Review.class, cells.text("review").isEmpty() ? "coded" : cells.text("review")));
        if (cells.text("id").isEmpty()) {
            throw new IllegalArgumentException("an incident has an id");
        }
        List<Link> links = CellLists.read(cells.text("links")).stream().map(each -> {
            int at = each.indexOf('>');
            return new Link(Coded.of(LinkKind.class, each.substring(0, Math.max(at, 0))), each.substring(at + 1));
        }).toList();
        return new Incident(cells.text("id"), new Subject(cells.text("type"), cells.text("title"), cells.whole("severity")), cells.when(), cells.where(),
                new Incident.Facts(judgement, cells.detail()), new Relations(cells.orNull("parent"), links));
    }

    /** The cells of one row, by the names of their columns. */
    private record Row(Grid grid, Grid.Row row) {
        String text(String column) {
            int at = grid.column(column);
            return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at);
        }

        @Nullable String orNull(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        int whole(String column) {
            return (int) Double.parseDouble(text(column));
        }

        @Nullable LocalDate day(String column) {
            String text = text(column);
            return text.isEmpty() ? null : LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
        }

        @Nullable DateSpan when() {
            LocalDate start = day("start");
            LocalDate end = day("end");
            if (start == null) {
                return null;
            }
            String time = text("time");
            ClockTime clock = time.isEmpty() ? null : new ClockTime(LocalTime.parse(time), ZoneId.of(text("zone")));
            return new DateSpan(start, end == null ? start : end, DatePrecision.of(text("date_precision").isEmpty() ? 1 : whole("date_precision")), clock);
        }

        @Nullable Place where() {
            if (text("place_precision").isEmpty()) {
                return null;
            }
            GeoPoint point = text("lat").isEmpty() ? null : new GeoPoint(Double.parseDouble(text("lat")), Double.parseDouble(text("lon")));
            return new Place(text("place"), orNull("admin1"), orNull("admin2"), point, PlacePrecision.of(whole("place_precision")));
        }

        Detail detail() {
            List<ActorLink> actors = CellLists.read(text("actors")).stream().map(IncidentCells::actor).toList();
            List<Quantity> quantities = new ArrayList<>();
            CellLists.read(text("quantities")).forEach(each -> quantities.add(quantity(each)));
            Map<String, String> fields = new TreeMap<>();
            CellLists.read(text("fields")).forEach(each -> {
                List<String> pair = CellLists.pair(each);
                fields.put(pair.getFirst(), pair.getLast());
            });
            return new Detail(actors, quantities, fields, new InForce(day("announced"), day("effective"), day("expires")), CellLists.read(text("tags")), text("notes"));
        }
    }

    private static String actor(ActorLink link) {
        return CellLists.join(":", CellLists.join(">", link.from(), link.to()), link.role().code());
    }

    private static ActorLink actor(String text) {
        List<String> parts = CellLists.split(text, ':');
        List<String> sides = CellLists.split(parts.getFirst(), '>');
        return new ActorLink(CellLists.plain(sides.getFirst()), sides.size() < 2 ? null : CellLists.plain(sides.get(1)), Coded.of(Role.class, parts.size() < 2 ? "actor" : parts.get(1)));
    }

    private static String quantity(Quantity q) {
        String range = q.low() == null && q.high() == null ? "" : " [" + number(q.low()) + ".." + number(q.high()) + "]";
        return CellLists.pair(q.name(), number(q.best()) + range + (q.unit().isEmpty() ? "" : " " + q.unit()));
    }

    private static Quantity quantity(String text) {
        List<String> pair = CellLists.pair(text);
        Matcher range = RANGE.matcher(pair.getLast());
        if (range.matches()) {
            String unit = range.group(4);
            return new Quantity(pair.getFirst(), number(range.group(2)), number(range.group(1)), number(range.group(3)), unit == null ? "" : unit);
        }
        int space = pair.getLast().indexOf(' ');
        return space < 0 ? Quantity.of(pair.getFirst(), Double.parseDouble(pair.getLast()), "")
                : Quantity.of(pair.getFirst(), Double.parseDouble(pair.getLast().substring(0, space)), pair.getLast().substring(space + 1));
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable Double number(String text) {
        return text.isEmpty() ? null : (Double) Double.parseDouble(text);
    }

    private static @Nullable Object when(Incident incident, Function<DateSpan, Object> part) {
        return incident.when() == null ? null : part.apply(incident.when());
    }

    private static @Nullable Object clock(Incident incident, Function<ClockTime, Object> part) {
        DateSpan when = incident.when();
        ClockTime clock = when == null ? null : when.clock();
        return clock == null ? null : part.apply(clock);
    }

    private static @Nullable Object where(Incident incident, Function<Place, @Nullable Object> part) {
        return incident.where() == null ? null : part.apply(incident.where());
    }

    private static @Nullable Object point(Incident incident, Function<GeoPoint, Object> part) {
        Place where = incident.where();
        GeoPoint point = where == null ? null : where.point();
        return point == null ? null : part.apply(point);
    }
}
