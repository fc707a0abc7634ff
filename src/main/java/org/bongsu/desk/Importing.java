package org.bongsu.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bongsu.exchange.IncidentFile;
import org.bongsu.exchange.IncidentJsonReader;
import org.bongsu.exchange.UnreadableTable;
import org.bongsu.intake.Intake;
import org.bongsu.intake.Outcome;
import org.bongsu.job.Progress;
import org.bongsu.model.Article;
import org.bongsu.model.Coverage;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Edit;
import org.bongsu.model.Refusal;
import org.jspecify.annotations.Nullable;

/** Files, folders and pasted text become articles of the store, each durable before it is reported. */
public final class Importing {
    private static final String ACTION = "action.import";
    private static final long LARGEST = 256L << 20;

    private final Session session;
    private final Intake intake;

    public Importing(Session session, Intake intake) {
        this.session = session;
        this.intake = intake;
    }

    /**
     * Imports files, and all files below folders in the order of their names; links and hidden files are passed over.
     *
     * @param each told of every file, or of every entry of a feed, as soon as it is durable
     * @return all that was told
     */
    public List<Imported> files(List<Path> paths, Progress progress, Consumer<Imported> each) throws IOException, StoreFault {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(below(path));
        }
        List<Imported> all = new ArrayList<>();
        Together action = new Together();
        for (Path file : files) {
            if (progress.cancelled()) {
                break;
            }
            progress.at(all.size(), files.size(), String.valueOf(file.getFileName()));
            for (Imported one : file(file, action)) {
                all.add(one);
                each.accept(one);
            }
        }
        return all;
    }

    /** Imports what was pasted. */
    public List<Imported> pasted(String text, @Nullable String html) throws StoreFault {
        byte[] bytes = (html == null ? text : html).getBytes(StandardCharsets.UTF_8);
        return take("clipboard", bytes, intake.readPasted(text, html, session.clock().instant()), new Together());
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
        return take(name, bytes, intake.read(name, bytes, session.clock().instant()), new Together());
    }

    private static List<Path> below(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS))
                    .filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Imported> file(Path file, Together action) throws StoreFault {
        String name = String.valueOf(file.getFileName());
        byte[] bytes;
        try {
            if (Files.size(file) > LARGEST) {
                return List.of(Imported.refused(file.toString(), new Refusal(name, "too-large", List.of(name))));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            String reason = Files.exists(file) ? "unreadable" : "no-such-file";
            return List.of(Imported.refused(file.toString(), new Refusal(name, reason, List.of(name))));
        }
        return take(file.toString(), bytes, intake.read(name, bytes, session.clock().instant()), action);
    }

    private List<Imported> take(String file, byte[] bytes, Outcome outcome, Together action) throws StoreFault {
        return switch (outcome) {
            case Outcome.Refused refused -> List.of(Imported.refused(file, refused.refusal()));
            case Outcome.Taken taken -> {
                List<Imported> all = new ArrayList<>();
                for (Article article : taken.articles()) {
                    all.add(add(file, bytes, article, action));
                }
                yield all;
            }
        };
    }

    private Imported add(String file, byte[] bytes, Article article, Together action) throws StoreFault {
        Optional<Article> known = known(article);
        if (known.isPresent() && !known.get().text().isEmpty()) {
            return Imported.duplicate(file, known.get());
        }
        session.keep(bytes);
        if (known.isPresent() && known.get().id().equals(article.id())) {
            // A colleague's bundle named it without its text.
            Article full = article.withState(known.get().state());
            action.commit(Edit.replace(known.get(), full));
            return Imported.added(file, full);
        }
        action.commit(Edit.add(article));
        return Imported.added(file, article);
    }

    /** One import: each article is durable at once, and undo takes them all back as one. */
    private final class Together {
        private long first;

        void commit(Edit edit) throws StoreFault {
            List<Edit> edits = List.of(edit);
            if (first == 0) {
                first = session.commit(ACTION, edits).number();
            } else {
                session.commit(ACTION, edits, first);
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
