package org.bongsu.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bongsu.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Reads the tables of places that Bongsu comes with: facilities, regions and GeoNames settlements, in this order. */
final class PlaceTables {
    private static final String PART = ";";
    private static final long CITY = 150_000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}|['’]");
    private static final long TOWN = 5_000;
    private static final Map<String, String> COUNTRIES = new ConcurrentHashMap<>();

    private PlaceTables() { }

    /** All places of the three tables. */
    static List<GazetteerPlace> read() {
        List<GazetteerPlace> places = new ArrayList<>();
        rows("gazetteer_facilities.tsv").forEach(row -> places.add(authored(row)));
        rows("gazetteer_regions.tsv").forEach(row -> places.add(authored(row)));
        rows("gazetteer_places.tsv").forEach(row -> places.add(settlement(row)));
        return places;
    }

    /** The rows of a table of the application, without its header. */
    static List<String[]> rows(String name) {
        try (InputStream in = PlaceTables.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GazetteerPlace authored(String[] row) {
        List<String> korean = list(row[3], PART);
        String ko = korean.isEmpty() ? row[1] : korean.getFirst();
        List<String> romanised = korean(row[5]) && !row[4].equals("country") ? korean.stream().flatMap(name -> Romanisation.of(name).stream()).toList() : List.of();
        List<String> aliases = Stream.of(list(row[2], PART), korean, romanised).flatMap(List::stream).distinct().toList();
        return new GazetteerPlace(row[0], new GazetteerPlace.Names(row[1], ko, aliases, List.of()), row[4], alpha3(row[5]), null,
                new GeoPoint(Double.parseDouble(row[6]), Double.parseDouble(row[7])));
    }

    private static GazetteerPlace settlement(String[] row) {
        String en = plain(row[2]).replaceFirst("-(?:up|si|gun|eup)$", "");
        String ko = row[3].isEmpty() ? en : row[3];
        List<String> aliases = new ArrayList<>(List.of(row[1], row[2]));
        aliases.addAll(list(row[3], "\\|"));
        aliases.addAll(list(row[4], "\\|"));
        aliases.addAll(korean(row[13]) ? Romanisation.of(ko) : List.of());
        List<String> foreign = new ArrayList<>();
        for (int column = 5; column <= 8; column++) {
            foreign.addAll(list(row[column], "\\|"));
        }
        String code = row[12];
        String population = row[17];
        long people = population.isEmpty() ? 0 : Long.parseLong(population);
        String kind = code.equals("PPLC") ? "capital" : people >= CITY ? "city" : people >= TOWN ? "town" : "village";
        // Rows of the second source have no GeoNames number.
        String id = row[0].isEmpty() ? "P:" + row[1] + "@" + row[9] : row[0];
        return new GazetteerPlace(id, new GazetteerPlace.Names(en, ko, aliases.stream().distinct().toList(), foreign), kind,
                alpha3(row[13]), row[15].isEmpty() ? null : plain(row[15]),
                new GeoPoint(Double.parseDouble(row[9]), Double.parseDouble(row[10])));
    }

    private static boolean korean(String alpha2) {
        return alpha2.equals("KP") || alpha2.equals("KR");
    }

    private static List<String> list(String cell, String separator) {
        return Arrays.stream(cell.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** Without breves and apostrophes, as the North writes its names today. */
    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    private static @Nullable String alpha3(String alpha2) {
        // Kosovo has no code of ISO 3166-1; XKX is the one in common use.
        return alpha2.isEmpty() ? null : alpha2.equals("XK") ? "XKX" : COUNTRIES.computeIfAbsent(alpha2, code -> new Locale.Builder().setRegion(code).build().getISO3Country());
    }
}
