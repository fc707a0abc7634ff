package org.bongsu.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bongsu.codebook.Codebook;
import org.bongsu.exchange.IncidentJson;
import org.bongsu.figure.PlateChoice;
import org.bongsu.model.Dataset;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from, so that it can be drawn again and its data compared; it names no coder, no path and no clock
 * time, and holds no text of a source.
 *
 * @param application the version of Bongsu
 * @param index       the settings of the index, or null for a figure without one
 */
public record Manifest(String application, Drawn drawn, Filter filter, Basis codebook, @Nullable IndexSettings index, Data data) {
    /**
     * What was drawn and how.
     *
     * @param figure  its name on the command line, such as {@code timeline}
     * @param options how it counts, what is laid over it and how much of it is seen, by name, where that can be chosen
     * @param sheet   the page that it stands on, or null where an older file does not tell
     */
    public record Drawn(String figure, Map<String, String> options, Theme theme, Language language, NameUsage names, @Nullable Sheet sheet) {
        public Drawn {
            options = Collections.unmodifiableMap(new TreeMap<>(options));
        }
    }

    /** The page that a figure stands on, and what stands around it. */
    public record Sheet(Page page, PlateChoice plate) { }

    /**
     * A size.
     *
     * @param width  in points
     * @param height in points
     * @param scale  pixels to a point, as a PNG
     */
    public record Page(double width, double height, double scale) { }

    /**
     * The codebook that gave the types their meaning.
     *
     * @param hash SHA-256, 64 hexadecimal digits
     */
    public record Basis(String version, String hash) {
        public static Basis of(Codebook codebook) {
            return new Basis(codebook.version(), codebook.hash());
        }
    }

    /**
     * What it was drawn from.
     *
     * @param beside hashes of what else it depends on, by name: {@code sources} that are told of, {@code coverage} of the days, own key {@code dates}
     * @param tables the machine-coded datasets that were switched on
     */
    public record Data(Rows rows, Map<String, String> beside, List<Table> tables) {
        public Data {
            beside = Collections.unmodifiableMap(new TreeMap<>(beside));
            tables = List.copyOf(tables);
        }

        /** Incidents alone. */
        public static Data of(Rows rows) {
            return new Data(rows, Map.of(), List.of());
        }
    }

    /**
     * A machine-coded dataset.
     *
     * @param hash SHA-256 of its rows, 64 hexadecimal digits
     * @param rows how many
     */
    public record Table(String id, String name, String hash, int rows) {
        public static Table of(Dataset dataset) {
            return new Table(dataset.id(), dataset.name(), dataset.file(), dataset.extent().rows());
        }
    }

    /**
     * The incidents drawn.
     *
     * @param each twelve hexadecimal digits of the SHA-256 of all that is coded of each, by id; empty texts where an older file does not tell
     * @param hash SHA-256 over all of them, 64 hexadecimal digits
     */
    public record Rows(SortedMap<String, String> each, String hash) {
        private static final int SHORT = 12;

        public Rows {
            each = Collections.unmodifiableSortedMap(new TreeMap<>(each));
        }

        /** Their ids, sorted. */
        public List<String> ids() {
            return List.copyOf(each.keySet());
        }

        /** Those of some incidents, in whatever order they come. */
        public static Rows of(List<Incident> incidents) {
            MessageDigest all = digest();
            MessageDigest one = digest();
            SortedMap<String, String> each = new TreeMap<>();
            incidents.stream().sorted(Comparator.comparing(Incident::id)).forEach(incident -> {
                byte[] line = (IncidentJson.line(IncidentJson.node(incident, List.of())) + "\n").getBytes(StandardCharsets.UTF_8);
                all.update(line);
                each.put(incident.id(), HexFormat.of().formatHex(one.digest(line)).substring(0, SHORT));
            });
            return new Rows(each, HexFormat.of().formatHex(all.digest()));
        }
    }

    /** SHA-256 of lines, as 64 hexadecimal digits. */
    public static String hash(Iterable<String> lines) {
        MessageDigest digest = digest();
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of its JSON: the identity of what was drawn. */
    byte[] identity() {
        return digest().digest(ManifestJson.write(this).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
