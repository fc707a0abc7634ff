package org.bongsu.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Writes incidents as CSV (RFC 4180), one a row, with every cell that a spreadsheet would compute made plain text. */
public final class IncidentCsv {
    private static final List<String> HEADER = List.of("id", "parent", "type", "title", "start", "end", "date_precision", "time", "zone",
            "place", "admin1", "lat", "lon", "place_precision", "severity", "status", "attribution", "clarity", "actors", "quantities",
            "fields", "announced", "effective", "expires", "tags", "notes", "review", "sources");

    private IncidentCsv() { }

    /** The table with its header row. */
    public static String write(List<CodedIncident> incidents) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(HEADER);
            incidents.forEach(each -> csv.writeRecord(row(each)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<String> row(CodedIncident each) {
        Incident i = each.incident();
        DateSpan when = i.when();
        ClockTime clock = when == null ? null : when.clock();
        Place where = i.where();
        GeoPoint point = where == null ? null : where.point();
        var detail = i.detail();
        return List.of(plain(i.id()), plain(i.relations().parent()), plain(i.type()), plain(i.title()),
                text(when == null ? null : when.start()), text(when == null ? null : when.end()),
                text(when == null ? null : (Integer) when.precision().code()),
                text(clock == null ? null : clock.time()), text(clock == null ? null : clock.zone()),
                plain(where == null ? null : where.name()), plain(where == null ? null : where.admin1()),
                text(point == null ? null : (Double) point.lat()), text(point == null ? null : (Double) point.lon()),
                text(where == null ? null : (Integer) where.precision().code()), text(i.severity()), i.status().code(),
                i.judgement().attribution().code(), text(i.judgement().clarity()),
                plain(detail.actors().stream().map(a -> a.from() + (a.to() == null ? "" : ">" + a.to()) + ":" + a.role().code())
                        .collect(Collectors.joining("; "))),
                plain(detail.quantities().stream().map(IncidentCsv::quantity).collect(Collectors.joining("; "))),
                plain(detail.fields().entrySet().stream().map(f -> f.getKey() + "=" + f.getValue()).collect(Collectors.joining("; "))),
                text(detail.inForce().announced()), text(detail.inForce().effective()), text(detail.inForce().expires()),
                plain(String.join("; ", detail.tags())), plain(detail.notes()), i.judgement().review().code(),
                plain(each.claims().stream().map(c -> c.evidence().source()).distinct().collect(Collectors.joining("; "))));
    }

    private static String quantity(Quantity q) {
        String range = q.low() == null && q.high() == null ? "" : " [" + text(q.low()) + ".." + text(q.high()) + "]";
        return q.name() + "=" + text(q.best()) + range + (q.unit().isEmpty() ? "" : " " + q.unit());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Free text, with what spreadsheets take for a formula defused by an apostrophe, as OWASP advises. */
    private static String plain(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
