package org.bongsu.exchange.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Claim;
import org.bongsu.model.Evidence;
import org.bongsu.model.Note;
import org.bongsu.model.Original;
import org.bongsu.model.Source;
import org.bongsu.model.TableRow;

/**
 * Writes a bundle. Texts of articles are left out unless the head says that they go; originals never go; of a restricted source goes only
 * what tells that it is the same one, and no word of it.
 */
public final class BundleWriter {
    private static final BundleJson JSON = new BundleJson(BundleLimits.USUAL);

    private BundleWriter() { }

    /** The bytes of a bundle's file; the same bundle gives the same bytes. */
    public static byte[] write(Bundle bundle) {
        Set<String> restricted = new HashSet<>();
        bundle.sources().stream().filter(Source::restricted).map(Source::id).forEach(restricted::add);
        List<Source> sources = bundle.sources().stream().map(source -> bare(source, bundle.head().texts())).toList();
        List<Bundle.Coded> coded = bundle.incidents().stream().map(each -> new Bundle.Coded(each.incident(), each.changed(),
                each.claims().stream().map(claim -> restricted.contains(claim.evidence().source()) ? mute(claim) : claim).toList())).toList();
        Map<String, byte[]> entries = entries(new Bundle(bundle.head(), sources, coded, bundle.dates()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, BundleFormat.MANIFEST, entries.getOrDefault(BundleFormat.MANIFEST, new byte[0]));
            for (String name : BundleFormat.entries(version(bundle))) {
                put(zip, name, entries.getOrDefault(name, new byte[0]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The entries of a bundle as it is, with the manifest of them. */
    static Map<String, byte[]> entries(Bundle bundle) {
        List<Source> sources = bundle.sources();
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put(BundleFormat.ARTICLES, lines(sources.stream().filter(Article.class::isInstance).toList()));
        entries.put(BundleFormat.ROWS, lines(sources.stream().filter(TableRow.class::isInstance).toList()));
        entries.put(BundleFormat.NOTES, lines(sources.stream().filter(Note.class::isInstance).toList()));
        entries.put(BundleFormat.INCIDENTS, lines(bundle.incidents()));
        if (version(bundle) > 1) {
            entries.put(BundleFormat.DATES, lines(bundle.dates()));
        }
        Map<String, String> hashes = entries.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> BundleFormat.sha256(e.getValue()), (a, b) -> a, TreeMap::new));
        entries.put(BundleFormat.MANIFEST, JSON.bytes(new BundleFormat.Manifest(BundleFormat.NAME, version(bundle), bundle.head(), hashes)));
        return entries;
    }

    private static int version(Bundle bundle) {
        return bundle.dates().isEmpty() ? 1 : BundleFormat.VERSION;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(315_532_800_000L);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] lines(List<?> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object record : records) {
            out.writeBytes(JSON.bytes(record));
            out.write('\n');
        }
        return out.toByteArray();
    }

    private static Source bare(Source source, boolean texts) {
        return switch (source) {
            case Article a when a.restricted() -> new Article(a.id(), new Bibliography("", null, null, null, null), a.language(), "",
                    new Original(a.original().sha256(), "", a.original().mediaType(), a.original().size(), a.original().retrieved()), a.handling());
            case Article a -> texts ? a : new Article(a.id(), a.about(), a.language(), "", a.original(), a.handling());
            case TableRow r -> r.restricted() ? new TableRow(r.id(), r.table(), r.row(), "", null, true) : r;
            case Note n -> n.restricted() ? new Note(n.id(), "", "", null, true) : n;
        };
    }

    private static Claim mute(Claim claim) {
        Evidence words = claim.evidence();
        return new Claim(claim.id(), claim.incident(), claim.what(), new Evidence(words.source(), words.start(), words.end(), "", "", ""));
    }
}
