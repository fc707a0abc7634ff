package org.bongsu.exchange.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Evidence;
import org.bongsu.model.Note;
import org.bongsu.model.OwnDate;
import org.bongsu.model.Refusal;
import org.bongsu.model.Source;
import org.bongsu.model.TableRow;

/**
 * Reads a bundle that a stranger may have made: bounded in size, depth, growth and number, only with the entries of the format (so that
 * no name leads anywhere), each with the hash that the manifest gives, and whole in itself. Nothing is unpacked to disk.
 */
final class BundleReader {
    private static final int ID = 200;
    private static final int GROWTH_FROM = 1 << 20;

    private final String file;
    private final BundleLimits limits;
    private final BundleJson json;

    BundleReader(String file, BundleLimits limits) {
        this.file = file;
        this.limits = limits;
        json = new BundleJson(limits);
    }

    /**
     * The bundle in a file.
     *
     * @throws UnreadableBundle {@code no-such-file, unreadable, bundle-too-large, not-a-bundle, bundle-newer, bundle-strange, bundle-altered,
     *                          bundle-damaged, bundle-torn, bundle-inconsistent}
     */
    static Bundle read(Path path) throws UnreadableBundle {
        BundleReader reader = new BundleReader(String.valueOf(path.getFileName()), BundleLimits.USUAL);
        return reader.read(reader.bytes(path));
    }

    /** The bytes of a file, when they are not too many. */
    byte[] bytes(Path path) throws UnreadableBundle {
        try {
            if (Files.size(path) > limits.file()) {
                throw refused("bundle-too-large");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw refused(Files.exists(path) ? "unreadable" : "no-such-file");
        }
    }

    Bundle read(byte[] bytes) throws UnreadableBundle {
        if (bytes.length > limits.file()) {
            throw refused("bundle-too-large");
        }
        return bundle(unpack(bytes));
    }

    /** The bundle that entries are, checked whole. */
    Bundle bundle(Map<String, byte[]> entries) throws UnreadableBundle {
        BundleFormat.Manifest manifest = manifest(entries);
        for (String name : BundleFormat.entries(manifest.version())) {
            if (!BundleFormat.sha256(entries.getOrDefault(name, new byte[0])).equals(manifest.sha256().get(name))) {
                throw refused("bundle-altered", name);
            }
        }
        List<Source> sources = new ArrayList<>();
        sources.addAll(lines(entries, BundleFormat.ARTICLES, Article.class));
        sources.addAll(lines(entries, BundleFormat.ROWS, TableRow.class));
        sources.addAll(lines(entries, BundleFormat.NOTES, Note.class));
        List<OwnDate> dates = manifest.version() < 2 ? List.of() : lines(entries, BundleFormat.DATES, OwnDate.class);
        Bundle bundle = new Bundle(manifest.head(), sources, lines(entries, BundleFormat.INCIDENTS, Bundle.Coded.class), dates);
        check(bundle);
        check(dates);
        return bundle;
    }

    Map<String, byte[]> unpack(byte[] bytes) throws UnreadableBundle {
        Map<String, byte[]> entries = new HashMap<>();
        long left = limits.unpacked();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!name.equals(BundleFormat.MANIFEST) && !BundleFormat.entries(BundleFormat.VERSION).contains(name) || entries.containsKey(name)) {
                    throw entries.isEmpty() ? refused("not-a-bundle") : refused("bundle-strange", name.length() > ID ? name.substring(0, ID) : name);
                }
                byte[] unpacked = unpack(zip, left, bytes.length);
                left -= unpacked.length;
                entries.put(name, unpacked);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused(entries.isEmpty() ? "not-a-bundle" : "bundle-torn");
        }
        if (!entries.containsKey(BundleFormat.MANIFEST)) {
            throw refused("not-a-bundle");
        }
        return entries;
    }

    private byte[] unpack(InputStream zip, long left, long packed) throws IOException, UnreadableBundle {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        for (int n = zip.read(part); n >= 0; n = zip.read(part)) {
            out.write(part, 0, n);
            if (out.size() > left || out.size() > GROWTH_FROM && out.size() > packed * limits.ratio()) {
                throw refused("bundle-too-large");
            }
        }
        return out.toByteArray();
    }

    private BundleFormat.Manifest manifest(Map<String, byte[]> entries) throws UnreadableBundle {
        BundleFormat.Manifest manifest = line(entries.getOrDefault(BundleFormat.MANIFEST, new byte[0]), BundleFormat.Manifest.class, BundleFormat.MANIFEST, 1);
        if (!manifest.format().equals(BundleFormat.NAME)) {
            throw refused("not-a-bundle");
        }
        if (manifest.version() > BundleFormat.VERSION) {
            throw refused("bundle-newer", manifest.head().application());
        }
        return manifest;
    }

    private <T extends Record> List<T> lines(Map<String, byte[]> entries, String name, Class<T> type) throws UnreadableBundle {
        byte[] bytes = entries.getOrDefault(name, new byte[0]);
        List<T> records = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                if (records.size() >= limits.records()) {
                    throw refused("bundle-too-large");
                }
                records.add(line(Arrays.copyOfRange(bytes, from, at), type, name, records.size() + 1));
                from = at + 1;
            }
        }
        if (from != bytes.length) {
            throw refused("bundle-damaged", name, records.size() + 1);
        }
        return records;
    }

    private <T extends Record> T line(byte[] bytes, Class<T> type, String name, int number) throws UnreadableBundle {
        try {
            return json.read(bytes, type);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw refused("bundle-damaged", name, number);
        }
    }

    /** Ids are used once, claims belong to their incident and quote a source that is there, as it stands there. */
    private void check(Bundle bundle) throws UnreadableBundle {
        Map<String, Source> sources = new HashMap<>();
        for (Source source : bundle.sources()) {
            once(source.id(), sources.put(source.id(), source) == null);
        }
        Set<String> ids = new HashSet<>();
        for (Bundle.Coded coded : bundle.incidents()) {
            once(coded.incident().id(), ids.add("i" + coded.incident().id()));
            for (Claim claim : coded.claims()) {
                once(claim.id(), ids.add("c" + claim.id()));
                Source source = sources.get(claim.evidence().source());
                if (!claim.incident().equals(coded.incident().id()) || source == null || !quotes(claim.evidence(), source.text())) {
                    throw refused("bundle-inconsistent", claim.id());
                }
            }
        }
    }

    /** Dates have a name that stands behind a timeline, and take less than a year. */
    private void check(List<OwnDate> dates) throws UnreadableBundle {
        Set<String> ids = new HashSet<>();
        for (OwnDate date : dates) {
            once(date.id(), ids.add(date.id()));
            if (date.name().isBlank() || date.name().length() > ID || date.yearly() && !date.end().isBefore(date.start().plusYears(1))) {
                throw refused("bundle-inconsistent", date.id());
            }
        }
    }

    private void once(String id, boolean first) throws UnreadableBundle {
        if (!first || id.isBlank() || id.length() > ID) {
            throw refused("bundle-inconsistent", id.length() > ID ? id.substring(0, ID) : id);
        }
    }

    private static boolean quotes(Evidence words, String text) {
        return text.isEmpty() || words.end() <= text.length() && text.startsWith(words.quote(), words.start());
    }

    private UnreadableBundle refused(String reason, Object... args) {
        List<String> all = new ArrayList<>(List.of(file));
        for (Object arg : args) {
            all.add(String.valueOf(arg));
        }
        return new UnreadableBundle(new Refusal(file, reason, all));
    }
}
