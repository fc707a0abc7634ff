package org.bongsu.exchange.machine;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.MachineEvent;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * The event table of GDELT 2.0, as its codebook of 2015 has it: 61 fields apart by tabs, without a heading; or that of GDELT 1.0, which has
 * 58, or 57 before April 2013.
 */
final class GdeltTable implements EventTable {
    static final Set<Integer> FIELDS = Set.of(57, 58, 61);
    private static final int ID = 0;
    private static final int DAY = 1;
    private static final int ACTOR = 5;
    private static final int ACTORS = 10;
    private static final int COUNTRY = 2;
    private static final int CODE = 26;
    private static final int GOLDSTEIN = 30;
    private static final int PLACES = 35;
    private static final int DIGITS_OF_DAY = 8;
    private static final long MOST = 0xFFFF_FFFFL;

    private final Line line;
    private final boolean everywhere;
    private long row;
    private int fields;

    GdeltTable(InputStream in, boolean everywhere) {
        this.line = new Line(in);
        this.everywhere = everywhere;
    }

    @Override
    public boolean next() throws IOException {
        do {
            if (!line.next()) {
                return false;
            }
            row++;
        } while (line.blank());
        fields = line.split('\t');
        return true;
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public @Nullable MachineEvent event() throws RowFault {
        if (line.tooLong()) {
            throw new RowFault("", "long", "");
        }
        if (!FIELDS.contains(fields)) {
            throw new RowFault("", "columns", Integer.toString(fields));
        }
        if (!everywhere && !korean()) {
            return null;
        }
        int day = day("SQLDATE", DAY, DIGITS_OF_DAY);
        int added = fields == 57 ? 56 : fields - 2;
        int known = day("DATEADDED", added, line.length(added));
        return new MachineEvent(id(), new MachineEvent.Days(day, day, Math.max(day, known)), new MachineEvent.Code(code(), goldstein()),
                new MachineEvent.Who(actor(ACTOR), actor(ACTOR + ACTORS)), place(), fields == 57 ? "" : line.text(fields - 1));
    }

    /** How many fields a place has; the second version of the table added one. */
    private int width() {
        return fields == 61 ? 8 : 7;
    }

    /** Whether either actor, or any of the three places, is of the North or the South. */
    private boolean korean() {
        for (int actor = ACTOR; actor <= ACTOR + ACTORS; actor += ACTORS) {
            if (line.begins(actor, "PRK") || line.begins(actor, "KOR") || line.is(actor + COUNTRY, "PRK") || line.is(actor + COUNTRY, "KOR")) {
                return true;
            }
        }
        for (int i = 0; i < 3; i++) {
            int country = PLACES + i * width() + 2;
            // Countries of places are by FIPS 10-4.
            if (line.is(country, "KS") || line.is(country, "KN")) {
                return true;
            }
        }
        return false;
    }

    private long id() throws RowFault {
        try {
            long id = Long.parseLong(line.text(ID).strip());
            if (id < 0 || id > MOST) {
                throw new RowFault("GLOBALEVENTID", "number", line.text(ID));
            }
            return id;
        } catch (NumberFormatException e) {
            throw new RowFault("GLOBALEVENTID", "number", line.text(ID));
        }
    }

    private int day(String column, int field, int length) throws RowFault {
        try {
            int year = line.digits(field, 0, 4);
            int month = line.digits(field, 4, 2);
            int day = line.digits(field, 6, 2);
            if (length < DIGITS_OF_DAY || year < 0 || month < 0 || day < 0) {
                throw new RowFault(column, "date", line.text(field));
            }
            return (int) LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            throw new RowFault(column, "date", line.text(field));
        }
    }

    private String code() throws RowFault {
        String code = line.text(CODE);
        if (code.length() < 2 || code.length() > 4 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RowFault("EventCode", "code", code);
        }
        return code;
    }

    private double goldstein() throws RowFault {
        return line.empty(GOLDSTEIN) ? Double.NaN : number("GoldsteinScale", GOLDSTEIN);
    }

    private double number(String column, int field) throws RowFault {
        String text = line.text(field);
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new RowFault(column, "number", text);
    }

    /** The country of an actor, else its code: of the United Nations and the like, or what it is (GOV, MIL …). */
    private String actor(int field) {
        if (!line.empty(field + COUNTRY)) {
            return line.text(field + COUNTRY);
        }
        if (line.begins(field, "IGOUNO") || line.begins(field, "UNO")) {
            return "UN";
        }
        if (line.begins(field, "IGOEUR") || line.begins(field, "EEC")) {
            return "EU";
        }
        String code = line.text(field);
        return code.length() <= 3 ? code : code.substring(0, 3);
    }

    /** Where the action was: the third of the places. */
    private @Nullable Place place() throws RowFault {
        int field = PLACES + 2 * width();
        int latitude = field + width() - 3;
        if (line.empty(field) || line.is(field, "0") || line.empty(latitude) || line.empty(latitude + 1)) {
            return null;
        }
        double lat = number("ActionGeo_Lat", latitude);
        double lon = number("ActionGeo_Long", latitude + 1);
        if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            throw new RowFault("ActionGeo_Lat", "place", lat + ", " + lon);
        }
        PlacePrecision precision = switch (line.text(field)) {
            case "1" -> PlacePrecision.COUNTRY;
            case "2", "5" -> PlacePrecision.PROVINCE;
            default -> PlacePrecision.EXACT;
        };
        return new Place(line.text(field + 1), null, null, new GeoPoint(lat, lon), precision);
    }
}
