package org.bongsu.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Attribution;
import org.bongsu.model.Claim;
import org.bongsu.model.ClockTime;
import org.bongsu.model.Coded;
import org.bongsu.model.ColumnMeaning;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Evidence;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Quantity;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.RowFault;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.model.TableColumn;
import org.bongsu.model.TableMapping;
import org.bongsu.model.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads one row: what each column says, with the cell that says so as the words of a claim. */
final class OneRow {
    private static final int TITLE = 120;
    /** A row with none of these names a day and no incident. */
    private static final Set<ColumnMeaning> TELLING = Set.of(ColumnMeaning.TYPE, ColumnMeaning.TITLE, ColumnMeaning.TEXT, ColumnMeaning.NOTES, ColumnMeaning.PLACE, ColumnMeaning.LAT, ColumnMeaning.ACTOR, ColumnMeaning.QUANTITY, ColumnMeaning.FIELD);

    private final Parts parts;
    private final Grid grid;
    private final TableMapping mapping;
    private final Grid.Row row;
    private final RowText text;
    private final List<Claim> claims = new ArrayList<>();
    private final List<RowFault> own = new ArrayList<>();
    private String source = "";
    private String id = "";

    /** What all rows are read with. */
    record Parts(Codebook codebook, Gazetteer gazetteer, ActorNames actors, TypeWords types) { }

    OneRow(Parts parts, Grid grid, TableMapping mapping, Grid.Row row) {
        this.parts = parts;
        this.grid = grid;
        this.mapping = mapping;
        this.row = row;
        this.text = new RowText(grid.header(), row);
    }

    /** A cell that says something, and its column. */
    private record Cell(TableColumn column, int index, String words) { }

    /** The row under a key; nothing when it has no date that can be read, which is then among the faults. */
    Optional<ReadRow> read(String key, List<RowFault> faults) {
        source = TableIds.of('w', mapping.name(), key);
        id = TableIds.of('i', mapping.name(), key);
        Optional<Cell> dated = first(ColumnMeaning.DATE);
        if (dated.isEmpty()) {
            faults.add(new RowFault(row.number(), header(ColumnMeaning.DATE), "", "no-date", true));
            return Optional.empty();
        }
        Optional<DateSpan> when = when(dated.get());
        if (when.isEmpty()) {
            faults.add(new RowFault(row.number(), dated.get().column().header(), dated.get().words(), "date", true));
            return Optional.empty();
        }
        if (TELLING.stream().allMatch(meaning -> cells(meaning).isEmpty())) {
            faults.add(new RowFault(row.number(), "", "", "says-nothing", true));
            return Optional.empty();
        }
        String type = type();
        Place where = where();
        Detail detail = detail();
        Status status = status();
        int severity = scale(ColumnMeaning.SEVERITY, 1, 5).orElseGet(() -> parts.codebook().type(type).weight().severity());
        first(ColumnMeaning.SEVERITY).filter(c -> own.stream().noneMatch(f -> f.column().equals(c.column().header()))).ifPresent(c -> claim("severity", String.valueOf(severity), c));
        Attribution attribution = detail.actors().isEmpty() ? Attribution.UNKNOWN : Attribution.ATTRIBUTED;
        Incident incident = new Incident(id, new Subject(type, title(type, where, detail), severity), when.get(), where,
                new Incident.Facts(new Judgement(status, attribution, 1, Review.CODED), detail), Relations.NONE);
        TableRow words = new TableRow(source, mapping.name(), row.number(), text.toString(), null, false);
        ReadRow.Span told = first(ColumnMeaning.TEXT).map(c -> text.of(c.index())).orElse(ReadRow.Span.NONE);
        faults.addAll(own);
        return Optional.of(new ReadRow(words, incident, claims, told));
    }

    private Optional<DateSpan> when(Cell cell) {
        DayReader days = new DayReader(mapping.rules().order(), mapping.rules().zone());
        Optional<DateSpan> read = days.read(cell.words());
        if (read.isEmpty()) {
            return read;
        }
        DateSpan when = read.get();
        Optional<Cell> ends = first(ColumnMeaning.END).filter(c -> !c.words().equals(cell.words()));
        if (ends.isPresent()) {
            Optional<DateSpan> end = days.read(ends.get().words());
            if (end.isEmpty() || end.get().end().isBefore(when.start())) {
                fault(ends.get(), end.isEmpty() ? "date" : "end-before-start");
            } else if (!end.get().end().equals(when.end())) {
                when = DateSpan.of(when.start(), end.get().end());
            }
        }
        Optional<Integer> precision = scale(ColumnMeaning.DATE_PRECISION, 1, 5);
        if (precision.isPresent()) {
            DatePrecision own = DatePrecision.of(precision.get());
            when = new DateSpan(when.start(), when.end(), own.compareTo(when.precision()) > 0 ? own : when.precision(), when.clock());
        }
        claim("when", when.days() == 1 ? when.start().toString() : when.start() + "/" + when.end(), cell);
        return Optional.of(timed(when));
    }

    private DateSpan timed(DateSpan when) {
        Optional<Cell> cell = first(ColumnMeaning.TIME);
        if (cell.isEmpty()) {
            return when;
        }
        Optional<ClockTime> clock = new ClockReader(mapping.rules().zone()).read(cell.get().words());
        if (clock.isEmpty()) {
            fault(cell.get(), "time");
            return when;
        }
        if (when.precision() != DatePrecision.DAY || when.days() > 1) {
            return when;
        }
        var offset = clock.get().zone().getRules().getOffset(when.start().atTime(clock.get().time()));
        claim("time", "T" + clock.get().time() + offset, cell.get());
        return when.at(clock.get());
    }

    private String type() {
        for (Cell cell : cells(ColumnMeaning.TYPE)) {
            Optional<String> ours = mapping.ours(ColumnMeaning.TYPE, cell.words()).filter(key -> parts.codebook().find(key).isPresent())
                    .or(() -> parts.types().guess(cell.words()));
            if (ours.isPresent()) {
                claim("type", ours.get(), cell);
                return parts.codebook().type(ours.get()).key();
            }
        }
        String usual = mapping.rules().type();
        // Some cell has to say that the incident happened at all: the date does.
        first(ColumnMeaning.TITLE).or(() -> first(ColumnMeaning.TEXT)).or(() -> first(ColumnMeaning.DATE)).ifPresent(cell -> claim("type", usual, cell));
        return usual;
    }

    private @Nullable Place where() {
        Optional<Cell> named = first(ColumnMeaning.PLACE).or(() -> first(ColumnMeaning.COUNTY)).or(() -> first(ColumnMeaning.PROVINCE));
        GeoPoint point = point();
        Optional<GazetteerPlace> known = named.flatMap(c -> parts.gazetteer().named(c.words()).stream().findFirst());
        if (named.isEmpty() && point == null) {
            return null;
        }
        String name = named.map(Cell::words).orElse("");
        Place place;
        if (point == null) {
            place = known.map(each -> new Place(name, each.admin1(), null, each.point(), each.precision())).orElse(new Place(name, null, null, null, PlacePrecision.COUNTRY));
        } else if (name.isEmpty()) {
            place = parts.gazetteer().place(parts.gazetteer().nearest(point), "en", NameUsage.KOREAN);
        } else {
            place = new Place(name, null, null, point, PlacePrecision.EXACT);
        }
        Optional<Integer> precision = scale(ColumnMeaning.PLACE_PRECISION, 1, 7);
        String province = first(ColumnMeaning.PROVINCE).map(Cell::words).orElse(place.admin1());
        String county = first(ColumnMeaning.COUNTY).map(Cell::words).orElse(place.admin2());
        named.ifPresent(c -> claim("where", c.words(), c));
        return new Place(place.name(), province, county, place.point(), precision.map(PlacePrecision::of).orElse(place.precision()));
    }

    private @Nullable GeoPoint point() {
        Optional<Cell> lat = first(ColumnMeaning.LAT);
        Optional<Cell> lon = first(ColumnMeaning.LON);
        if (lat.isEmpty() || lon.isEmpty()) {
            return null;
        }
        Optional<Double> north = number(lat.get(), 90);
        Optional<Double> east = number(lon.get(), 180);
        return north.isEmpty() || east.isEmpty() ? null : new GeoPoint(north.get(), east.get());
    }

    private Optional<Double> number(Cell cell, double most) {
        try {
            double value = Double.parseDouble(cell.words().replace(',', '.').replace("°", "").strip());
            if (Math.abs(value) <= most) {
                return Optional.of(value);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        fault(cell, "coordinate");
        return Optional.empty();
    }

    private Detail detail() {
        List<Quantity> quantities = new ArrayList<>();
        for (Cell cell : cells(ColumnMeaning.QUANTITY)) {
            Optional<Quantity> read = MeasureReader.read(cell.words(), cell.column().name(), cell.column().unit());
            if (read.isEmpty()) {
                fault(cell, "number");
            } else if (quantities.stream().noneMatch(q -> q.name().equals(cell.column().name()))) {
                quantities.add(read.get());
                claim(cell.column().name(), Wording.of(read.get()), cell);
            }
        }
        Map<String, String> fields = new TreeMap<>();
        for (Cell cell : cells(ColumnMeaning.FIELD)) {
            String value = mapping.ours(ColumnMeaning.FIELD, cell.words()).orElse(cell.words());
            if (fields.putIfAbsent(cell.column().name(), value) == null) {
                claim(cell.column().name(), value, cell);
            }
        }
        List<String> tags = cells(ColumnMeaning.TAG).stream().map(Cell::words).distinct().toList();
        String notes = String.join("\n", cells(ColumnMeaning.NOTES).stream().map(Cell::words).toList());
        InForce force = first(ColumnMeaning.EFFECTIVE).flatMap(c -> new DayReader(mapping.rules().order(), mapping.rules().zone()).read(c.words()))
                .map(day -> new InForce(null, day.start(), null)).orElse(InForce.NONE);
        return new Detail(actors(), quantities, fields, force, tags, notes);
    }

    private List<ActorLink> actors() {
        Optional<Cell> to = first(ColumnMeaning.TARGET);
        String target = to.map(c -> code(ColumnMeaning.TARGET, c)).orElse(null);
        Optional<Cell> by = first(ColumnMeaning.ACTOR);
        String actor = by.map(c -> code(ColumnMeaning.ACTOR, c)).orElse(mapping.rules().actor());
        by.ifPresent(c -> claim("actor", String.valueOf(actor), c));
        List<ActorLink> links = new ArrayList<>();
        if (actor != null) {
            links.add(new ActorLink(actor, target, Role.ACTOR));
        }
        if (target != null) {
            to.ifPresent(c -> claim("actor", target, c));
            links.add(new ActorLink(target, null, Role.TARGET));
        }
        return links;
    }

    private String code(ColumnMeaning meaning, Cell cell) {
        return mapping.ours(meaning, cell.words()).orElseGet(() -> parts.actors().code(cell.words()));
    }

    private Status status() {
        for (Cell cell : cells(ColumnMeaning.STATUS)) {
            Optional<String> ours = mapping.ours(ColumnMeaning.STATUS, cell.words()).or(() -> Optional.of(cell.words()));
            try {
                Status status = Coded.of(Status.class, ours.get());
                claim("status", status.code(), cell);
                return status;
            } catch (IllegalArgumentException e) {
                fault(cell, "status");
            }
        }
        return Status.REPORTED;
    }

    /** What the title column says, else the weapon or the type, with the place. */
    private String title(String type, @Nullable Place where, Detail detail) {
        Optional<Cell> own = first(ColumnMeaning.TITLE);
        if (own.isPresent()) {
            String words = own.get().words().replaceAll("\\s+", " ");
            return words.length() <= TITLE ? words : words.substring(0, TITLE - 1).strip() + "…";
        }
        Type known = parts.codebook().type(type);
        String what = detail.fields().getOrDefault("name", known.names().en());
        return where == null || where.name().isEmpty() ? what : what + ", " + where.name();
    }

    private Optional<Integer> scale(ColumnMeaning meaning, int least, int most) {
        Optional<Cell> cell = first(meaning);
        Optional<Integer> value = cell.flatMap(c -> scale(new Cell(c.column(), c.index(), mapping.ours(meaning, c.words()).orElse(c.words())), least, most));
        if (cell.isPresent() && value.isEmpty()) {
            fault(cell.get(), "scale");
        }
        return value;
    }

    private static Optional<Integer> scale(Cell cell, int least, int most) {
        try {
            double value = Double.parseDouble(cell.words());
            return value == Math.rint(value) && value >= least && value <= most ? Optional.of((int) value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void claim(String field, String value, Cell cell) {
        ReadRow.Span span = text.of(cell.index());
        long alike = claims.stream().filter(c -> c.what().field().equals(field)).count();
        claims.add(new Claim(id + "." + field + (alike == 0 ? "" : "." + (alike + 1)), id, new Claim.Assertion(field, value, Stance.ASSERTS, null),
                Evidence.of(source, text.toString(), span.start(), span.end())));
    }

    private void fault(Cell cell, String reason) {
        RowFault fault = new RowFault(row.number(), cell.column().header(), cell.words(), reason, false);
        if (!own.contains(fault)) {
            own.add(fault);
        }
    }

    private Optional<Cell> first(ColumnMeaning meaning) {
        return cells(meaning).stream().findFirst();
    }

    /** The cells of a meaning that say something, in the mapping's order. */
    private List<Cell> cells(ColumnMeaning meaning) {
        List<Cell> cells = new ArrayList<>();
        for (TableColumn column : mapping.columns()) {
            int index = column.meaning() == meaning ? grid.column(column.header()) : -1;
            if (index >= 0 && !RowReader.nothing(row.cell(index))) {
                cells.add(new Cell(column, index, row.cell(index)));
            }
        }
        return cells;
    }

    private String header(ColumnMeaning meaning) {
        return mapping.columns().stream().filter(c -> c.meaning() == meaning && grid.column(c.header()) >= 0).map(TableColumn::header).findFirst().orElse("");
    }
}
