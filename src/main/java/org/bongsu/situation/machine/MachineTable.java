package org.bongsu.situation.machine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Attribution;
import org.bongsu.model.Dataset;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.situation.columns.Columns;
import org.bongsu.situation.columns.RowCodes;
import org.bongsu.situation.columns.ValueColumn;
import org.jspecify.annotations.Nullable;

/**
 * A dataset in memory, as columns in the order of the first day: immutable, and safe to use from several threads. A row becomes an
 * incident only when one is asked for.
 */
public final class MachineTable {
    private final Dataset dataset;
    private final Rows rows;
    private final List<CodeReading.Meaning> meanings;
    private final Columns columns;

    private MachineTable(Dataset dataset, Rows rows, List<CodeReading.Meaning> meanings, Columns columns) {
        this.dataset = dataset;
        this.rows = rows;
        this.meanings = meanings;
        this.columns = columns;
    }

    static MachineTable of(Dataset dataset, Rows rows, CodeReading reading) {
        List<CodeReading.Meaning> meanings = meanings(rows, reading);
        // Two halves at a time: the actors take as long as all else.
        CompletableFuture<ValueColumn<String>> actors = CompletableFuture.supplyAsync(
                () -> ValueColumn.either(rows.what().actors(), rows.what().from(), rows.what().to()));
        Coding coding = Coding.of(rows, meanings);
        return new MachineTable(dataset, rows, meanings, new Columns(rows.days(), rows.points(), coding.values(actors.join()), coding.each()));
    }

    /** The same rows with their codes read otherwise, as after an edit of the codebook. */
    public MachineTable read(CodeReading reading) {
        List<CodeReading.Meaning> other = meanings(rows, reading);
        if (other.equals(meanings)) {
            return this;
        }
        Coding coding = Coding.of(rows, other);
        return new MachineTable(dataset, rows, other, columns.coded(coding.values(columns.actors()), coding.each()));
    }

    /** The same rows of a dataset that was given another name. */
    public MachineTable of(Dataset renamed) {
        return renamed.equals(dataset) ? this : new MachineTable(renamed, rows, meanings, columns);
    }

    private static List<CodeReading.Meaning> meanings(Rows rows, CodeReading reading) {
        return rows.what().codes().stream().map(code -> reading.of(code.cameo())).toList();
    }

    public Dataset dataset() {
        return dataset;
    }

    /** How many rows. */
    public int size() {
        return columns.size();
    }

    /** What the rows are, to filter and to draw. */
    public Columns columns() {
        return columns;
    }

    /** What happened in a row, as digits of CAMEO. */
    public String cameo(int row) {
        return code(row).cameo();
    }

    /** The value of a row on the scale of Goldstein (1992), -10 to 10, NaN where the table gives none. */
    public double goldstein(int row) {
        short tenths = code(row).goldstein();
        return tenths == Short.MIN_VALUE ? Double.NaN : tenths / 10.0;
    }

    /** The code of who acts, empty where nobody is named. */
    public String from(int row) {
        return rows.what().actors().get(rows.what().from()[row]);
    }

    /** The code of whom it is done to, empty where nobody is named. */
    public String to(int row) {
        return rows.what().actors().get(rows.what().to()[row]);
    }

    /** The codes of actors, by the numbers that {@link #fromNumber} and {@link #toNumber} give; the first is nobody's. */
    public List<String> actors() {
        return rows.what().actors();
    }

    /** The number of who acts in a row. */
    public int fromNumber(int row) {
        return rows.what().from()[row];
    }

    /** The number of whom it is done to. */
    public int toNumber(int row) {
        return rows.what().to()[row];
    }

    /** The name of the place of a row, empty where it has none. */
    public String place(int row) {
        return rows.place().names().get(rows.place().name()[row]);
    }

    /** Who published what a row was read from, as a host name; empty where that is not known. */
    public String publisher(int row) {
        return rows.origin().publishers().get(rows.origin().publisher()[row]);
    }

    /** The number by which its makers know a row, or the row of the table that it stood in. */
    public long number(int row) {
        return Integer.toUnsignedLong(rows.origin().number()[row]);
    }

    /**
     * The rows that hold each of some words: in the name of the place, the codes of the actors, the words for what happened, or
     * the publisher.
     *
     * @param words in lower case; one behind a - must not occur
     */
    public int[] saying(List<String> words) {
        return new WordScan(rows, meanings).saying(words);
    }

    /** Who does what to whom in a row, as its incident is titled. */
    public String title(int row) {
        return title(from(row), to(row), meanings.get(rows.what().code()[row]).label());
    }

    /** A row as an incident, made anew at each call. */
    public Incident incident(int row) {
        CodeReading.Meaning meaning = meanings.get(rows.what().code()[row]);
        String from = from(row);
        String to = to(row);
        Attribution attribution = from.isEmpty() ? Attribution.UNKNOWN : Attribution.ATTRIBUTED;
        Detail detail = new Detail(from.isEmpty() ? List.of() : List.of(new ActorLink(from, to.isEmpty() ? null : to, Role.ACTOR)),
                List.of(), Map.of("cameo", cameo(row)), InForce.NONE, List.of(), "");
        return new Incident(dataset.incident(row), new Subject(meaning.type(), title(from, to, meaning.label()), meaning.severity()),
                DateSpan.of(LocalDate.ofEpochDay(columns.start(row)), LocalDate.ofEpochDay(columns.end(row))), where(row),
                new Incident.Facts(new Judgement(Status.REPORTED, attribution, 1, Review.CODED), detail), Relations.NONE);
    }

    private Rows.Code code(int row) {
        return rows.what().codes().get(rows.what().code()[row]);
    }

    private static String title(String from, String to, String label) {
        String who = to.isEmpty() ? from : from + " → " + to;
        return who.isEmpty() ? label : who + ": " + label;
    }

    private @Nullable Place where(int row) {
        int precision = rows.place().precision()[row];
        double lat = columns.lat(row);
        return precision == 0 ? null : new Place(place(row), null, null,
                Double.isNaN(lat) ? null : new GeoPoint(lat, columns.lon(row)), PlacePrecision.of(precision));
    }

    /** The columns that depend on how codes are read. */
    private record Coding(ValueColumn<String> types, ValueColumn<Integer> severities, ValueColumn<Status> statuses, Columns.Each each) {
        static Coding of(Rows rows, List<CodeReading.Meaning> meanings) {
            List<String> types = new ArrayList<>();
            Map<String, Integer> places = new HashMap<>();
            char[] typeOf = new char[meanings.size()];
            char[] severityOf = new char[meanings.size()];
            for (int code = 0; code < typeOf.length; code++) {
                String type = meanings.get(code).type();
                typeOf[code] = (char) (int) places.computeIfAbsent(type, k -> {
                    types.add(k);
                    return types.size() - 1;
                });
                severityOf[code] = (char) meanings.get(code).severity();
            }
            char[] codes = rows.what().code();
            Columns.Each each = new Columns.Each(RowCodes.through(codes, typeOf), RowCodes.through(codes, severityOf),
                    RowCodes.same(Status.REPORTED.ordinal(), codes.length));
            return new Coding(ValueColumn.single(types, each.type()), ValueColumn.single(List.of(0, 1, 2, 3, 4, 5), each.severity()),
                    ValueColumn.single(List.of(Status.values()), each.status()), each);
        }

        Columns.Values values(ValueColumn<String> actors) {
            return new Columns.Values(types, actors, severities, statuses);
        }
    }
}
