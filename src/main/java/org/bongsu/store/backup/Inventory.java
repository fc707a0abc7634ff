package org.bongsu.store.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.store.disk.StoreException;

/**
 * What a backup holds: the store's files with the hashes of their bytes. It is written as a line of JSON and a line with the
 * SHA-256 of the first, so that an altered list is seen before anything is done with it.
 */
record Inventory(Instant made, List<Kept> files) {
    static final String ALTERED = "backup-altered";
    private static final String FORMAT = "bongsu-backup-1";
    /** A backup brings no other file than these, whatever its list says. */
    private static final Pattern PATH = Pattern.compile("journal/\\d{8}\\.journal|originals/([0-9a-f]{2})/\\1[0-9a-f]{62}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    Inventory {
        files = List.copyOf(files);
    }

    long size() {
        return files.stream().mapToLong(Kept::size).sum();
    }

    Set<String> hashes() {
        Set<String> hashes = new HashSet<>();
        files.forEach(file -> file.pieces().forEach(piece -> hashes.add(piece.sha256())));
        return hashes;
    }

    byte[] bytes() {
        ObjectNode root = MAPPER.createObjectNode().put("format", FORMAT).put("made", made.toString());
        ArrayNode all = root.putArray("files");
        for (Kept file : files) {
            ArrayNode pieces = all.addObject().put("path", file.path()).putArray("pieces");
            file.pieces().forEach(piece -> pieces.addObject().put("sha256", piece.sha256()).put("size", piece.size()));
        }
        try {
            String line = MAPPER.writeValueAsString(root);
            return (line + '\n' + Vault.hash(line.getBytes(StandardCharsets.UTF_8)) + '\n').getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /**
     * Reads one.
     *
     * @param name what messages call it
     * @throws StoreException {@code backup-altered} when it is not as it was written; {@code newer}
     */
    static Inventory read(byte[] bytes, String name) throws StoreException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        if (end < 0 || !text.substring(end + 1).equals(Vault.hash(text.substring(0, end).getBytes(StandardCharsets.UTF_8)) + '\n')) {
            throw altered(name, name);
        }
        try {
            JsonNode root = MAPPER.readTree(text.substring(0, end));
            if (!root.path("format").asText().equals(FORMAT)) {
                throw StoreException.of("newer", List.of(name, root.path("format").asText()), null);
            }
            List<Kept> files = new ArrayList<>();
            for (JsonNode file : root.path("files")) {
                files.add(new Kept(checked(PATH, file.path("path").asText(), name), pieces(file.path("pieces"), name)));
            }
            return new Inventory(Instant.parse(root.path("made").asText()), files);
        } catch (JsonProcessingException | DateTimeException e) {
            throw altered(name, name);
        }
    }

    private static List<Kept.Piece> pieces(JsonNode nodes, String name) throws StoreException {
        List<Kept.Piece> pieces = new ArrayList<>();
        for (JsonNode piece : nodes) {
            pieces.add(new Kept.Piece(checked(HASH, piece.path("sha256").asText(), name), piece.path("size").asLong()));
        }
        return pieces;
    }

    private static String checked(Pattern pattern, String text, String name) throws StoreException {
        if (!pattern.matcher(text).matches()) {
            throw altered(name, text);
        }
        return text;
    }

    static StoreException altered(String backup, String what) {
        return StoreException.of(ALTERED, List.of(backup, what), null);
    }
}
