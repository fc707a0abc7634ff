package org.bongsu.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bongsu.model.Article;
import org.bongsu.model.Change;
import org.bongsu.model.Excerpt;
import org.bongsu.model.Hit;
import org.bongsu.model.Hit.Kind;
import org.bongsu.model.Incident;
import org.bongsu.model.Published;
import org.bongsu.model.Span;
import org.bongsu.search.Entry;
import org.bongsu.search.Excerpts;
import org.bongsu.search.FullText;
import org.bongsu.search.Scan;
import org.bongsu.search.Sought;
import org.bongsu.search.Stamp;
import org.bongsu.situation.Situation;
import org.bongsu.store.Store;
import org.bongsu.words.PlaceNaming;
import org.jspecify.annotations.Nullable;

/**
 * Full text over the articles and incidents of the open store. The index is opened, or made, when it is first asked or warmed; from then on it follows
 * every change on a thread of its own, so that no change waits for it, and a search waits for the changes before it. Where it cannot be written, the
 * texts themselves are read.
 */
public final class Search implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Search.class.getName());
    private static final Duration REST = Duration.ofMillis(150);
    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final int EXCERPTS = 3;
    private static final int AT_ONCE = 500;

    /** Whether the dictionary is read; before, nothing on the screen's thread may want it. */
    private static volatile boolean read;

    private final Store store;
    private final Ledger ledger;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("search").daemon().priority(Thread.MIN_PRIORITY + 1).factory());
    private final Pending pending = new Pending();
    private volatile List<PlaceNaming> places = List.of();
    /** Only of the thread of its own. */
    private @Nullable FullText index;
    private boolean broken;
    private volatile boolean following;
    private volatile boolean closing;

    Search(Store store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /** What else places are called, by which incidents are found; before anything is sought. */
    public void places(List<PlaceNaming> namings) {
        places = List.copyOf(namings);
    }

    /** Reads the dictionary and opens the index beside whatever else is done, once the window has come to rest. */
    public void warm() {
        later(() -> {
            following = true;
            return ready();
        }, SETTLED);
    }

    /** Where a text holds what was typed, in order; nothing before anything was sought. */
    public static List<Span> marks(String typed, String text) {
        return typed.isBlank() || !read ? List.of() : Sought.typed(typed).in(text);
    }

    /** The ids of all incidents that hold what was typed. */
    public Set<String> incidents(String typed) {
        return all(Sought.typed(typed), Kind.INCIDENT);
    }

    /** The ids of all articles that hold what was typed. */
    public Set<String> articles(String typed) {
        return all(Sought.typed(typed), Kind.ARTICLE);
    }

    /** What was found, the best first. */
    public record Found(List<Hit> hits, int all) { }

    /**
     * The articles or incidents that hold words, those that speak most of them first.
     *
     * @param most how many of them, at most
     */
    public Found find(String words, Kind kind, int most) {
        Sought sought = Sought.words(words);
        if (sought.nothing()) {
            return new Found(List.of(), 0);
        }
        FullText.Best best = asked(open -> open.best(sought, kind, most), () -> {
            Set<String> all = Scan.all(sought, kind, entries());
            return new FullText.Best(all.stream().sorted().limit(most).map(id -> new FullText.Found(id, 0)).toList(), all.size());
        });
        return new Found(best.found().stream().map(found -> hit(sought, kind, found.id())).flatMap(Optional::stream).toList(), best.all());
    }

    private Optional<Hit> hit(Sought sought, Kind kind, String id) {
        Situation situation = ledger.situation();
        if (kind == Kind.ARTICLE) {
            return situation.source(id).filter(Article.class::isInstance).map(Article.class::cast).map(article -> {
                Published published = article.published();
                return new Hit(kind, id, Excerpts.whole(sought, article.title()), published == null ? null : published.day(),
                        Excerpts.of(sought, article.text(), EXCERPTS));
            });
        }
        return situation.incident(id).map(incident -> {
            List<Excerpt> excerpts = new ArrayList<>(Excerpts.of(sought, incident.detail().notes(), 1));
            situation.claims(id).stream().map(claim -> claim.evidence().quote()).distinct()
                    .forEach(quote -> excerpts.addAll(Excerpts.of(sought, quote, 1)));
            var when = incident.when();
            return new Hit(kind, id, Excerpts.whole(sought, incident.title()), when == null ? null : when.start(),
                    excerpts.stream().limit(EXCERPTS).toList());
        });
    }

    private Set<String> all(Sought sought, Kind kind) {
        return asked(open -> open.all(sought, kind), () -> Scan.all(sought, kind, entries()));
    }

    private interface Question<T> {
        T of(FullText index) throws IOException;
    }

    private <T> T asked(Question<T> question, Callable<T> otherwise) {
        following = true;
        try {
            Optional<FullText> open = thread.submit(this::ready).get();
            if (open.isPresent()) {
                try {
                    return question.of(open.get());
                } catch (IOException | RuntimeException e) {
                    LOG.log(Level.WARNING, "the index cannot be read, and is made again", e);
                }
                Optional<FullText> again = thread.submit(this::again).get();
                if (again.isPresent()) {
                    return question.of(again.get());
                }
            }
            return otherwise.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (RejectedExecutionException e) {
            throw (CancellationException) new CancellationException("the store is closed").initCause(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes note of a change; costs the one who makes it nothing. */
    void changed(Change change) {
        if (following) {
            pending.add(change.edits(), change.number());
            later(this::ready, REST);
        }
    }

    /** The index with all changes that were made so far; empty when it cannot be had. */
    private Optional<FullText> ready() {
        FullText open = index;
        if (broken) {
            return Optional.empty();
        }
        try {
            if (open == null) {
                Sought.typed("북한 missile").in("북한 missile");
                read = true;
                open = open();
                index = open;
            }
            take(open, pending.take());
            return Optional.of(open);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "there is no index; texts are read one by one", e);
            broken = true;
            return Optional.empty();
        }
    }

    private FullText open() throws IOException {
        long last = store.last();
        FullText open = FullText.open(folder(), stamp(), last, this::fill);
        Pending missed = new Pending();
        try {
            for (long number = open.held() + 1; number <= last; number++) {
                store.change(number).ifPresent(change -> missed.add(change.edits(), change.number()));
            }
            take(open, missed.take());
            return open;
        } catch (IOException | RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private Optional<FullText> again() {
        FullText lost = index;
        index = null;
        try {
            if (lost != null) {
                lost.abandon();
            }
            index = FullText.anew(folder(), stamp(), this::fill);
            broken = false;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "there is no index; texts are read one by one", e);
            broken = true;
        }
        return Optional.ofNullable(index);
    }

    private Path folder() {
        return store.folder().resolve("index");
    }

    private Stamp stamp() {
        return new Stamp(store.identity().toString(), "1," + places.size());
    }

    private long fill(FullText into) throws IOException {
        long last = store.last();
        List<Entry> some = new ArrayList<>();
        for (Entry entry : entries()) {
            if (closing) {
                throw new IOException("the store is being closed");
            }
            some.add(entry);
            if (some.size() == AT_ONCE) {
                into.add(some);
                some.clear();
            }
        }
        into.add(some);
        return last;
    }

    private void take(FullText open, Pending.Changed changed) throws IOException {
        if (changed.number() == 0) {
            return;
        }
        Situation situation = ledger.situation();
        Findable findable = new Findable(ledger.codebook(), places);
        Collection<String> incidents = changed.allIncidents() ? situation.incidents().stream().map(Incident::id).toList() : changed.incidents();
        for (String id : incidents) {
            Optional<Incident> incident = situation.incident(id);
            if (incident.isPresent()) {
                open.put(List.of(findable.of(incident.get(), situation.claims(id))));
            } else {
                open.remove(Kind.INCIDENT, id);
            }
        }
        for (String id : changed.articles()) {
            if (situation.source(id).orElse(null) instanceof Article article) {
                open.put(List.of(Findable.of(article)));
            } else {
                open.remove(Kind.ARTICLE, id);
            }
        }
        open.show(changed.number());
        later(this::keep, IDLE);
    }

    private Optional<FullText> keep() {
        FullText open = index;
        if (open != null && !broken) {
            try {
                open.keep();
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "the index was not kept; it is caught up with when the store is opened", e);
            }
        }
        return Optional.empty();
    }

    private List<Entry> entries() {
        Situation situation = ledger.situation();
        Findable findable = new Findable(ledger.codebook(), places);
        List<Entry> entries = new ArrayList<>();
        situation.sources().forEach(source -> {
            if (source instanceof Article article) {
                entries.add(Findable.of(article));
            }
        });
        situation.incidents().forEach(incident -> entries.add(findable.of(incident, situation.claims(incident.id()))));
        return entries;
    }

    private void later(Callable<?> work, Duration after) {
        try {
            thread.schedule(work, after.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "closed", e);
        }
    }

    /** Writes the index to the disk and lets it go; waits for what is being written. */
    @Override
    public void close() {
        closing = true;
        try {
            thread.submit(() -> {
                FullText open = index;
                index = null;
                broken = true;
                if (open != null) {
                    open.close();
                }
                return null;
            }).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "the index was not kept; it is caught up with when the store is opened", e);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "closed before", e);
        } finally {
            thread.shutdownNow();
        }
    }
}
