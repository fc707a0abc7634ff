package org.bongsu.exchange.machine;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.MachineEvent;
import org.bongsu.model.Place;
import org.bongsu.situation.machine.GeneratedEvents;

/** Events as rows of GDELT 2.0, of which the columns that Bongsu reads are filled. */
public final class GdeltRows {
    static final int FIELDS = 61;

    private GdeltRows() { }

    /** Writes a table of generated events: how many, and where to. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[1]), Integer.parseInt(args[0]), 1);
    }

    /** Writes a table of so many generated events. */
    public static void write(Path file, int rows, long seed) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            GeneratedEvents.make(rows, seed, event -> out.print(row(event) + "\n"));
        }
    }

    static String row(MachineEvent event) {
        String[] f = new String[FIELDS];
        Arrays.fill(f, "");
        String day = LocalDate.ofEpochDay(event.days().first()).toString().replace("-", "");
        f[0] = Long.toString(event.number());
        f[1] = day;
        f[2] = day.substring(0, 6);
        f[3] = day.substring(0, 4);
        actor(f, 5, event.who().from());
        actor(f, 15, event.who().to());
        f[25] = "1";
        f[26] = event.code().cameo();
        f[30] = Double.isNaN(event.code().goldstein()) ? "" : Double.toString(event.code().goldstein());
        for (int at : new int[] {35, 43, 51}) {
            f[at] = "0";
        }
        // The first actor stands in Korea, so that every row touches the peninsula.
        f[37] = "KS";
        Place where = event.where();
        GeoPoint point = where == null ? null : where.point();
        if (where != null && point != null) {
            f[51] = switch (where.precision()) {
                case COUNTRY -> "1";
                case PROVINCE -> "5";
                default -> "4";
            };
            f[52] = where.name();
            f[53] = "KS";
            f[56] = Double.toString(point.lat());
            f[57] = Double.toString(point.lon());
        }
        f[59] = LocalDate.ofEpochDay(event.days().known()).toString().replace("-", "") + "123000";
        f[60] = event.address();
        return String.join("\t", f);
    }

    private static void actor(String[] f, int at, String code) {
        if (!code.isEmpty()) {
            f[at] = code + "GOV";
            f[at + 1] = "SOMEBODY";
            f[at + 2] = code;
        }
    }
}
