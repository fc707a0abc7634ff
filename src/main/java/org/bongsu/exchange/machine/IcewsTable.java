package org.bongsu.exchange.machine;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.MachineEvent;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * The events of ICEWS: as its makers give them, apart by tabs ({@code Event ID, Event Date, Source Name …}), or the four columns that are
 * handed round of them ({@code actor, relation, target, date}). Whether a row of the latter touches the peninsula, it does not say.
 */
final class IcewsTable implements EventTable {
    private static final long MOST = 0xFFFF_FFFFL;
    private static final int LONGEST_ROW = 1 << 20;

    private final Iterator<CsvRecord> records;
    private final List<String> columns;
    private final boolean everywhere;
    private final Function<String, Optional<String>> codes;
    private final Countries countries = new Countries();
    private @Nullable CsvRecord record;
    private boolean broken;

    /**
     * A table.
     *
     * @param columns its heading
     * @param codes   the code of CAMEO that a name stands for
     */
    IcewsTable(InputStream in, List<String> columns, boolean everywhere, Function<String, Optional<String>> codes) {
        boolean tabs = columns.contains("event id");
        var builder = CsvReader.builder().fieldSeparator(tabs ? '\t' : ',').maxBufferSize(LONGEST_ROW)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        // In the makers' files a quotation mark is a letter as any other.
        this.records = (tabs ? builder.quoteCharacter('\0') : builder).ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8)).iterator();
        if (records.hasNext()) {
            records.next();
        }
        this.columns = columns;
        this.everywhere = everywhere || columns.contains("actor");
        this.codes = codes;
    }

    @Override
    public boolean next() throws IOException {
        try {
            if (broken || !records.hasNext()) {
                return false;
            }
            record = records.next();
            return true;
        } catch (CsvParseException e) {
            // Where one row ends and the next begins is not known any more.
            broken = true;
            record = null;
            return true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public long row() {
        return record == null ? 0 : record.getStartingLineNumber();
    }

    @Override
    public @Nullable MachineEvent event() throws RowFault {
        if (record == null) {
            throw new RowFault("", "long", "");
        }
        if (record.getFieldCount() < columns.size()) {
            throw new RowFault("", "columns", Integer.toString(record.getFieldCount()));
        }
        if (!everywhere && Stream.of("source country", "target country", "country").noneMatch(column -> Countries.korean(text(column)))) {
            return null;
        }
        boolean brief = columns.contains("actor");
        int day = day(brief ? "date" : "event date");
        return new MachineEvent(brief ? row() : number("event id"), new MachineEvent.Days(day, day, day), code(brief),
                brief ? new MachineEvent.Who(countries.code(text("actor")), countries.code(text("target")))
                        : new MachineEvent.Who(actor("source"), actor("target")), place(), "");
    }

    private String text(String column) {
        int at = columns.indexOf(column);
        return at < 0 || record == null ? "" : record.getField(at).strip();
    }

    private int day(String column) throws RowFault {
        try {
            return (int) LocalDate.parse(text(column)).toEpochDay();
        } catch (DateTimeException e) {
            throw new RowFault(column, "date", text(column));
        }
    }

    private long number(String column) throws RowFault {
        try {
            long number = Long.parseLong(text(column));
            if (number >= 0 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new RowFault(column, "number", text(column));
    }

    private MachineEvent.Code code(boolean brief) throws RowFault {
        if (brief) {
            String relation = text("relation");
            return new MachineEvent.Code(codes.apply(relation).orElseThrow(() -> new RowFault("relation", "code", relation)), Double.NaN);
        }
        String code = text("cameo code");
        if (code.length() < 2 || code.length() > 4 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RowFault("cameo code", "code", code);
        }
        return new MachineEvent.Code(code, text("intensity").isEmpty() ? Double.NaN : decimal("intensity"));
    }

    private double decimal(String column) throws RowFault {
        try {
            double number = Double.parseDouble(text(column));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new RowFault(column, "number", text(column));
    }

    /** The country of an actor where the table has it, else what its name says. */
    private String actor(String side) {
        String country = text(side + " country");
        return countries.code(country.isEmpty() || country.equals("None") ? text(side + " name") : country);
    }

    private @Nullable Place place() throws RowFault {
        if (text("latitude").isEmpty() || text("longitude").isEmpty()) {
            return null;
        }
        double lat = decimal("latitude");
        double lon = decimal("longitude");
        if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            throw new RowFault("latitude", "place", lat + ", " + lon);
        }
        String name = Stream.of("city", "district", "province", "country").map(this::text).filter(part -> !part.isEmpty() && !part.equals("None"))
                .distinct().collect(Collectors.joining(", "));
        PlacePrecision precision = known("city") ? PlacePrecision.EXACT : known("district") ? PlacePrecision.COUNTY
                : known("province") ? PlacePrecision.PROVINCE : PlacePrecision.COUNTRY;
        return new Place(name, null, null, new GeoPoint(lat, lon), precision);
    }

    private boolean known(String column) {
        return !text(column).isEmpty() && !text(column).equals("None");
    }

    /** The heading of a table of ICEWS, in lower case; nothing where a line is none. */
    static Optional<List<String>> heading(String line) {
        List<String> tabs = Stream.of(line.strip().split("\t")).map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        if (tabs.containsAll(List.of("event id", "event date", "source name", "target name", "cameo code"))) {
            return Optional.of(tabs);
        }
        List<String> commas = Stream.of(line.strip().split(",")).map(name -> name.replace("\"", "").strip().toLowerCase(Locale.ROOT)).toList();
        return commas.containsAll(List.of("actor", "relation", "target", "date")) && commas.size() == 4 ? Optional.of(commas) : Optional.empty();
    }
}
