package org.bongsu.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.bongsu.gazetteer.Gazetteer;

/** Finds the codes of actors by the names that tables give them; a name that is not known stands for itself. */
final class ActorNames {
    private static final Pattern FORCES = Pattern.compile("(?i)^(?:government|military forces|police forces|military|state forces|armed forces|rioters|protesters|civilians)(?: of)? (?:the )?(.+)$");
    private static final Pattern YEARS = Pattern.compile("\\s*\\(\\d{4}-(?:\\d{4})?\\).*$");

    private final Map<String, String> codes = new HashMap<>();

    ActorNames(Gazetteer gazetteer) {
        gazetteer.places().forEach(place -> {
            String code = place.country();
            if (place.kind().equals("country") && code != null) {
                put(place.names().en(), code);
                put(place.names().ko(), code);
                place.names().aliases().forEach(alias -> put(alias, code));
            }
        });
        try (InputStream in = ActorNames.class.getResourceAsStream("/assets/actors.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: actors.tsv");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1)).forEach(row -> {
                codes.put(fold(row[0]), row[0]);
                for (String name : row[1].split(";")) {
                    put(name, row[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of a name such as "Government of North Korea", "Military Forces of South Korea (2022-)", "DPRK" or PRK. */
    String code(String name) {
        String plain = YEARS.matcher(name.strip()).replaceFirst("");
        String known = codes.get(fold(plain));
        if (known != null) {
            return known;
        }
        var forces = FORCES.matcher(plain);
        String state = forces.matches() ? codes.get(fold(forces.group(1))) : null;
        return state != null ? state : plain;
    }

    private void put(String name, String code) {
        if (!name.isBlank()) {
            codes.putIfAbsent(fold(name), code);
        }
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(".", "");
    }
}
