package org.bongsu.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.bongsu.model.Hit.Kind;

/**
 * The words of a store, to be searched: derived, and made again from the store whenever it is missing, damaged or of another shape. Writing belongs to
 * one thread; what was written is found once {@link #show} was called. Searching may be done on any thread, also while something is written.
 */
public final class FullText implements AutoCloseable {
    private static final double MEMORY_MB = 48;
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.setTokenized(true);
        WORDS.freeze();
    }

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Stamp stamp;
    private long held;
    private long kept;

    /** Something that was found, the best first. */
    public record Found(String id, double score) { }

    /** The best of what was found, and how much there is. */
    public record Best(List<Found> found, int all) { }

    /** Gives all that is to be found. */
    public interface Filling {
        /** Puts everything, and says the number of the last change that it holds. */
        long into(FullText index) throws IOException;
    }

    private FullText(Path folder, Stamp stamp, long held) throws IOException {
        this.stamp = stamp;
        this.held = held;
        this.kept = held;
        directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(MEMORY_MB);
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, null);
    }

    /**
     * Opens the index in a folder. One that cannot be used is made anew beside it and put in its place.
     *
     * @param last the number of the last change of the store; an index that knows of later ones is of no use
     * @throws IOException when the disk is full, read-only or broken
     */
    public static FullText open(Path folder, Stamp stamp, long last, Filling all) throws IOException {
        IndexFolder place = new IndexFolder(folder);
        place.clearBeside();
        long held = place.held(stamp);
        if (held < 0 || held > last) {
            make(place, stamp, all);
            held = place.held(stamp);
        }
        return new FullText(folder, stamp, held);
    }

    /** Makes the index anew, whatever stands there. */
    public static FullText anew(Path folder, Stamp stamp, Filling all) throws IOException {
        IndexFolder place = new IndexFolder(folder);
        place.clearBeside();
        make(place, stamp, all);
        return new FullText(folder, stamp, place.held(stamp));
    }

    private static void make(IndexFolder place, Stamp stamp, Filling all) throws IOException {
        Files.createDirectories(place.beside());
        try (FullText made = new FullText(place.beside(), stamp, 0)) {
            made.held = all.into(made);
            made.keep();
        }
        place.swap();
    }

    /** The number of the last change that it holds. */
    public long held() {
        return held;
    }

    /** Puts entries in, each in place of what was there before. */
    public void put(Collection<Entry> entries) throws IOException {
        for (Entry entry : entries) {
            writer.updateDocument(new Term(Asking.KEY, entry.key()), document(entry));
        }
    }

    /** Adds entries that are known not to be there, which is faster. */
    public void add(Collection<Entry> entries) throws IOException {
        for (Entry entry : entries) {
            writer.addDocument(document(entry));
        }
    }

    /** Takes an entry out. */
    public void remove(Kind kind, String id) throws IOException {
        writer.deleteDocuments(new Term(Asking.KEY, Entry.key(kind, id)));
    }

    /** Lets searches see what was written, which holds all up to the change of a number. */
    public void show(long number) throws IOException {
        held = number;
        searchers.maybeRefreshBlocking();
    }

    /** Writes it to the disk; what is not there after a crash is taken in again from the store. */
    public void keep() throws IOException {
        if (kept != held || writer.hasUncommittedChanges()) {
            writer.setLiveCommitData(stamp.with(held).entrySet());
            writer.commit();
            kept = held;
        }
    }

    /** The ids of all entries of a kind that hold what is sought. */
    public Set<String> all(Sought sought, Kind kind) throws IOException {
        return with(searcher -> ids(searcher, asking(searcher).of(sought, kind)));
    }

    /** The entries that speak most of what is sought, at most so many. */
    public Best best(Sought sought, Kind kind, int most) throws IOException {
        return with(searcher -> {
            Query query = asking(searcher).of(sought, kind);
            ScoreDoc[] top = searcher.search(query, most).scoreDocs;
            List<Found> found = new ArrayList<>();
            for (ScoreDoc doc : top) {
                found.add(new Found(id(searcher, doc.doc), doc.score));
            }
            return new Best(found, top.length < most ? top.length : searcher.count(query));
        });
    }

    private Asking asking(IndexSearcher searcher) {
        return new Asking(query -> ids(searcher, query));
    }

    private static Set<String> ids(IndexSearcher searcher, Query query) throws IOException {
        Set<String> ids = new HashSet<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                BinaryDocValues names = DocValues.getBinary(leaf.reader(), Asking.ID);
                var live = leaf.reader().getLiveDocs();
                DocIdSetIterator docs = scorer.iterator();
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    if ((live == null || live.get(doc)) && names.advanceExact(doc)) {
                        ids.add(names.binaryValue().utf8ToString());
                    }
                }
            }
        }
        return ids;
    }

    private static String id(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues names = DocValues.getBinary(leaf.reader(), Asking.ID);
        return names.advanceExact(doc - leaf.docBase) ? names.binaryValue().utf8ToString() : "";
    }

    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        document.add(new StringField(Asking.KEY, entry.key(), Store.NO));
        document.add(new StringField(Asking.KIND, entry.kind().name(), Store.NO));
        document.add(new BinaryDocValuesField(Asking.ID, new BytesRef(entry.id())));
        entry.sources().stream().distinct().forEach(source -> document.add(new StringField(Asking.SOURCE, source, Store.NO)));
        List<String> all = new ArrayList<>();
        for (Field field : Field.values()) {
            List<String> texts = entry.words().getOrDefault(field, List.of());
            all.addAll(texts);
            if (field != Field.ANY && field != Field.ARTICLE && !texts.isEmpty()) {
                document.add(new org.apache.lucene.document.Field(field.index(), new EntryWords(texts), WORDS));
            }
        }
        document.add(new org.apache.lucene.document.Field(Field.ANY.index(), new EntryWords(all), WORDS));
        return document;
    }

    /** Lets it go without writing, as when it is broken. */
    public void abandon() throws IOException {
        try (directory; searchers) {
            writer.rollback();
        }
    }

    /** Writes it to the disk and lets it go. */
    @Override
    public void close() throws IOException {
        try (directory; writer; searchers) {
            keep();
        }
    }
}
