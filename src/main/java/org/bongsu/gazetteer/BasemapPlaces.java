package org.bongsu.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.text.Normalizer;
import org.bongsu.model.GeoPoint;

/** Gathers what the map writes: the curated labels, contested names by usage, and towns of both Koreas from GeoNames. */
final class BasemapPlaces {
    private final Map<String, BasemapNames> contested = new HashMap<>();
    private final List<BasemapPlace> places = new ArrayList<>();

    BasemapPlaces(Path assets) throws IOException {
        for (String[] row : rows(assets.resolve("names.tsv"))) {
            contested.put(row[0], new BasemapNames(row[1], row[2], row[3], row[4]));
        }
        Map<String, String[]> cities = new HashMap<>();
        for (String[] row : rows(assets.resolve("map_labels.tsv"))) {
            if (row[0].equals("city")) {
                cities.put(row[1], row);
            } else {
                places.add(new BasemapPlace(BasemapPlace.Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), row[1],
                        names(row[1], row[5], row[6]), point(row[2], row[3]), Integer.parseInt(row[4])));
            }
        }
        for (String[] row : rows(assets.resolve("gazetteer_places.tsv"))) {
            String[] curated = cities.get(row[0]);
            BasemapPlace.Kind kind = row[12].equals("PPLC") ? BasemapPlace.Kind.CAPITAL : BasemapPlace.Kind.CITY;
            if (curated != null) {
                places.add(new BasemapPlace(kind, row[0], names(row[0], curated[5], curated[6]), point(row[9], row[10]),
                        Integer.parseInt(curated[4])));
            } else if (row[13].equals("KP") || row[13].equals("KR")) {
                String en = plain(row[1]);
                String ko = row[3].isEmpty() ? en : row[3].replaceFirst("(?<=..) ?[시군읍]$", "");
                places.add(new BasemapPlace(kind, row[0], BasemapNames.of(en, ko), point(row[9], row[10]),
                        Long.parseLong(row[17].isEmpty() ? "0" : row[17]) >= 30_000 ? 7 : 8));
            }
        }
    }

    /** All places, in the order of their files. */
    List<BasemapPlace> places() {
        return places;
    }

    /** The names of a contested place by both usages; else the given ones. */
    BasemapNames names(String id, String en, String ko) {
        return contested.getOrDefault(id, BasemapNames.of(en, ko));
    }

    /** A town's name as maps write it: no marks of transcription, no word for its kind. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}|[’'ʼ]", "")
                .replaceFirst("-(si|gun|eup|up|ri|ni|dong|tong|myeon)$", "");
    }

    private static GeoPoint point(String lat, String lon) {
        return new GeoPoint(Double.parseDouble(lat), Double.parseDouble(lon));
    }

    private static List<String[]> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).toList();
    }
}
