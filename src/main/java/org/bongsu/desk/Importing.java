package org.bongsu.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bongsu.codebook.CameoTable;
import org.bongsu.exchange.IncidentFile;
import org.bongsu.exchange.IncidentJsonReader;
import org.bongsu.exchange.UnreadableTable;
import org.bongsu.exchange.machine.MachineTables;
import org.bongsu.intake.Gate;
import org.bongsu.intake.Opening;
import org.bongsu.intake.Opening.Leaf;
import org.bongsu.intake.Outcome;
import org.bongsu.job.Progress;
import org.bongsu.model.Article;
import org.bongsu.model.Coverage;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Edit;
import org.bongsu.model.Refusal;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Files, folders and pasted text become articles of the store, each durable before it is reported. */
public final class Importing {
    private static final String ACTION = "action.import";
    private static final String CLIPBOARD = "clipboard";

    private final Session session;
    private final Gate gate;
    private final Copies copies;
    private final @Nullable TableImporting tables;

    public Importing(Session session, Gate gate) {
        this(session, gate, null);
    }

    /** Importing that knows tables of incidents, too. */
    public Importing(Session session, Gate gate, @Nullable TableImporting tables) {
        this.session = session;
        this.gate = gate;
        this.copies = new Copies(session);
        this.tables = tables;
    }

    /** What takes in tables; nothing where only articles are taken. */
    public Optional<TableImporting> tables() {
        return Optional.ofNullable(tables);
    }

    /**
     * Imports files, and all files below folders in the order of their names, with all that archives and mails among them enclose.
     *
     * @param each told of every file, or of every entry of a feed or an archive, as soon as it is durable
     * @return all that was told; when cancelled, what was done until then, and each file that was not read to its end as left
     */
    public List<Imported> files(List<Path> paths, Progress progress, Consumer<Imported> each) throws IOException, StoreFault {
        return files(paths, false, progress, each);
    }

    /**
     * The same.
     *
     * @param everywhere whether rows of machine-coded tables are wanted, too, that do not touch the Korean peninsula
     */
    public List<Imported> files(List<Path> paths, boolean everywhere, Progress progress, Consumer<Imported> each) throws IOException, StoreFault {
        List<Path> files = new ArrayList<>(Folders.files(paths));
        MachineImport machine = new MachineImport(session, new MachineTables(CameoTable.readDefault(), everywhere));
        List<Path> coded = files.stream().filter(machine::takes).toList();
        files.removeAll(coded);
        List<Path> tabular = tables == null ? List.of() : files.stream().filter(tables::may).toList();
        List<Path> others = files.stream().filter(file -> !tabular.contains(file)).toList();
        List<Imported> all = new ArrayList<>(machine.files(coded, progress));
        all.forEach(each);
        Consumer<Imported> told = one -> {
            all.add(one);
            each.accept(one);
        };
        Together action = new Together();
        int done = 0;
        try (ReadAhead ahead = new ReadAhead(gate, session.clock(), progress::cancelled, others)) {
            while (done < others.size() && !progress.cancelled()) {
                progress.at(done, files.size(), String.valueOf(others.get(done).getFileName()));
                Leaf leaf = ahead.next();
                while (leaf != null && !progress.cancelled()) {
                    take(leaf, action).forEach(told);
                    leaf = ahead.next();
                }
                done += leaf == null && (ahead.whole() || !progress.cancelled()) ? 1 : 0;
            }
        } finally {
            session.showAll();
        }
        for (Path table : done < others.size() ? List.<Path>of() : tabular) {
            if (tables != null && !progress.cancelled()) {
                progress.at(done, files.size(), String.valueOf(table.getFileName()));
                told.accept(tables.file(table, progress));
                done++;
            }
        }
        List<String> read = all.stream().map(Imported::file).toList();
        Stream<Path> unread = coded.stream().filter(file -> progress.cancelled() && !read.contains(file.toString()));
        Stream.concat(unread, Stream.concat(others.stream(), tabular.stream()).skip(done)).forEach(file -> told.accept(Imported.left(file.toString())));
        return all;
    }

    /** Imports what was pasted. */
    public List<Imported> pasted(String text, @Nullable String html) throws StoreFault {
        byte[] bytes = (html == null ? text : html).getBytes(StandardCharsets.UTF_8);
        return switch (gate.readPasted(text, html, session.clock().instant())) {
            case Outcome.Refused refused -> List.of(Imported.refused(CLIPBOARD, refused.refusal()));
            case Outcome.Taken taken -> take(new Leaf(CLIPBOARD, bytes, taken.articles(), null), new Together());
        };
    }

    /**
     * Keeps the bytes of what was refused, as one action that can be taken back.
     *
     * @return the same in the same order: kept, known already, or refused still where the bytes are gone
     */
    public List<Imported> keep(List<Imported> refused, Words words, Progress progress) throws StoreFault {
        Attachments attachments = new Attachments(session, gate, words);
        List<Imported> kept = new ArrayList<>();
        for (Imported each : refused) {
            progress.at(kept.size(), refused.size(), each.file());
            kept.add(progress.cancelled() ? each : attachments.keep(each));
        }
        return kept;
    }

    /** Imports incidents with the rows that they were coded from, and counts the days that they span as covered. */
    public void incidents(String json, String reason) throws UnreadableTable, StoreFault {
        IncidentFile file = IncidentJsonReader.read(json);
        List<Edit> edits = new ArrayList<>();
        file.sources().forEach(source -> edits.add(Edit.add(source)));
        file.incidents().forEach(coded -> {
            edits.add(Edit.add(coded.incident()));
            coded.claims().forEach(claim -> edits.add(Edit.add(claim)));
        });
        file.incidents().stream().map(c -> c.incident().when()).filter(w -> w != null)
                .reduce((a, b) -> DateSpan.of(a.start().isBefore(b.start()) ? a.start() : b.start(),
                        a.end().isAfter(b.end()) ? a.end() : b.end()))
                .ifPresent(span -> edits.add(Edit.add(new Coverage(session.ids().next('v'), span, reason))));
        session.commit(ACTION, edits);
    }

    /** Imports one file's bytes under its name. */
    List<Imported> bytes(String name, byte[] bytes) throws StoreFault {
        List<Leaf> leaves = new ArrayList<>();
        new Opening(gate, session.clock().instant(), () -> false, leaves::add).open(name, name, bytes);
        List<Imported> all = new ArrayList<>();
        Together action = new Together();
        for (Leaf leaf : leaves) {
            all.addAll(take(leaf, action));
        }
        return all;
    }

    private List<Imported> take(Leaf leaf, Together action) throws StoreFault {
        Refusal refusal = leaf.refusal();
        if (refusal != null) {
            return List.of(Imported.refused(leaf.file(), refusal));
        }
        List<Imported> all = new ArrayList<>();
        for (Article article : leaf.articles()) {
            all.add(add(leaf.file(), leaf.bytes(), article, action));
        }
        return all;
    }

    private Imported add(String file, byte[] bytes, Article article, Together action) throws StoreFault {
        Optional<Article> known = known(article);
        if (known.isPresent() && !known.get().text().isEmpty()) {
            return Imported.duplicate(file, known.get());
        }
        session.keep(bytes);
        if (known.isPresent() && known.get().id().equals(article.id())) {
            // A colleague's bundle named it without its text.
            Article full = article.with(known.get().handling());
            action.commit(List.of(Edit.replace(known.get(), full)));
            return Imported.added(file, full);
        }
        Copies.Placed placed = copies.place(article);
        List<Edit> edits = new ArrayList<>(placed.edits());
        edits.add(Edit.add(placed.article()));
        action.commit(edits);
        return Imported.added(file, placed.article());
    }

    /** One import: each article is durable at once, and undo takes them all back as one. */
    private final class Together {
        private long first;

        Together() {
            copies.renew();
        }

        void commit(List<Edit> edits) throws StoreFault {
            if (first == 0) {
                first = session.commit(ACTION, edits).number();
            } else {
                session.commitMany(ACTION, edits, first);
            }
        }
    }

    /** The same bytes, or the same text from the same address. */
    private Optional<Article> known(Article article) {
        Optional<Article> same = session.store().article(article.id())
                .or(() -> session.store().articleBySha256(article.original().sha256()));
        String url = article.about().url();
        return same.isPresent() || url == null ? same
                : session.store().articleByUrl(url).filter(other -> other.text().equals(article.text()));
    }
}
