package org.bongsu.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bongsu.model.GeoPoint;

/** The ground of the map: outlines for each range of zooms, the provinces of Korea, its lines, and what is written. */
public record Basemap(List<BasemapLevel> levels, List<BasemapRegion> regions, List<BasemapFeature> features,
                      List<BasemapPlace> places) {
    private static final class Holder {
        private static final Basemap LOADED = read();
    }

    /** The basemap that Bongsu comes with, read once. */
    public static Basemap load() {
        return Holder.LOADED;
    }

    private static Basemap read() {
        try (InputStream in = Basemap.class.getResourceAsStream("basemap.bin")) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: basemap.bin");
            }
            return new BasemapReader(in.readAllBytes()).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The coarsest level whose lines lie within this distance, in kilometres, of their source. */
    public BasemapLevel level(double toleranceKm) {
        BasemapLevel best = levels.getFirst();
        for (BasemapLevel level : levels) {
            if (level.toleranceKm() <= toleranceKm) {
                best = level;
            }
        }
        return best;
    }

    /** A line of the division by its id: {@code mdl}, {@code dmz} or {@code nll}. */
    public BasemapFeature feature(String id) {
        return features.stream().filter(f -> f.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line " + id));
    }

    /** The province with one of these names (an ISO code, English or Korean), or else the one around the point. */
    public Optional<BasemapRegion> region(String name, GeoPoint point) {
        String wanted = fold(name);
        List<BasemapRegion> named = wanted.isEmpty() ? List.of()
                : regions.stream().filter(r -> r.names().stream().anyMatch(n -> fold(n).equals(wanted))).toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        return (named.isEmpty() ? regions : named).stream().filter(r -> r.contains(point)).findFirst()
                .or(() -> named.stream().findFirst());
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("(?<=[a-z])[- ](bukto|namdo|do)$|[-' ’]| province$", "");
    }
}
