package org.bongsu.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bongsu.codebook.Codebook;
import org.bongsu.exchange.IncidentJson;
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
public record Manifest(String application, Drawn drawn, Filter filter, Basis codebook, @Nullable IndexSettings index, Rows rows) {
    /**
     * What was drawn and how.
     *
     * @param figure  its name on the command line, such as {@code timeline}
     * @param options how it counts, by name, where that can be chosen
     */
    public record Drawn(String figure, Map<String, String> options, Theme theme, Language language, NameUsage names) {
        public Drawn {
            options = Collections.unmodifiableMap(new TreeMap<>(options));
        }
    }

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
     * The incidents drawn.
     *
     * @param ids  sorted
     * @param hash SHA-256 over all that is coded of them, 64 hexadecimal digits
     */
    public record Rows(List<String> ids, String hash) {
        public Rows {
            ids = List.copyOf(ids);
        }

        /** Those of some incidents, in whatever order they come. */
        public static Rows of(List<Incident> incidents) {
            List<Incident> sorted = incidents.stream().sorted(Comparator.comparing(Incident::id)).toList();
            MessageDigest digest = digest();
            sorted.forEach(i -> digest.update((IncidentJson.line(IncidentJson.node(i, List.of())) + "\n").getBytes(StandardCharsets.UTF_8)));
            return new Rows(sorted.stream().map(Incident::id).toList(), HexFormat.of().formatHex(digest.digest()));
        }
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
