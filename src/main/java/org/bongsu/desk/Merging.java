package org.bongsu.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.exchange.bundle.Bundle;
import org.bongsu.exchange.bundle.Bundles;
import org.bongsu.exchange.bundle.BundleWriter;
import org.bongsu.exchange.bundle.UnreadableBundle;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Source;
import org.bongsu.publish.SafeFile;
import org.bongsu.situation.Situation;

/** Coded work goes out to a colleague as a bundle, and a colleague's comes in. */
public final class Merging {
    /** How the names of bundles end. */
    public static final String EXTENSION = ".bongsu";

    private final Session session;
    private final Bundles bundles;

    /**
     * Of a session.
     *
     * @param bundles reads those that come in, in a worker
     */
    public Merging(Session session, Bundles bundles) {
        this.session = session;
        this.bundles = bundles;
    }

    /** What a bundle would hold: incidents, claims, articles, restricted sources of which no word goes, and the analyst's own key dates. */
    public record Contents(int incidents, int claims, int articles, int restricted, int dates) { }

    /** Counts what a bundle of the filter's incidents would hold. */
    public Contents contents(Filter filter) {
        Situation now = session.now();
        List<Source> sources = sources(filter, now);
        List<Incident> shown = now.shown(filter).own();
        return new Contents(shown.size(), shown.stream().mapToInt(i -> now.claims(i.id()).size()).sum(),
                (int) sources.stream().filter(Article.class::isInstance).count(), (int) sources.stream().filter(Source::restricted).count(), session.ledger().dates().size());
    }

    /**
     * Writes the incidents of a filter, drafts included, with claims and sources into a file, whole or not at all. With all incidents go all
     * articles, coded or not; the own key dates always go.
     *
     * @param coder whose work it is
     * @param texts whether the texts of articles go too; of restricted ones none ever does
     */
    public Contents write(Filter filter, String coder, boolean texts, Path out) throws IOException {
        Situation now = session.now();
        Map<String, Instant> changed = session.store().lastChanged();
        List<Bundle.Coded> coded = now.shown(filter).own().stream().map(i -> new Bundle.Coded(i, changed.get(i.id()), now.claims(i.id()))).toList();
        Bundle.Head head = new Bundle.Head(Sharing.APPLICATION, coder, session.clock().instant(), session.codebook().version(), session.codebook().hash(), texts);
        SafeFile.write(out, BundleWriter.write(new Bundle(head, sources(filter, now), coded, session.ledger().dates())));
        return contents(filter);
    }

    /**
     * Reads a colleague's bundle and takes its new articles and key dates in, as one action; nothing else is changed until differences are settled.
     *
     * @throws RefusedBundle when the file is not taken, with the reason
     */
    public Merge open(Path file) throws RefusedBundle, StoreFault {
        try {
            return new Merge(session, bundles.read(file)).begin();
        } catch (UnreadableBundle e) {
            throw new RefusedBundle(e);
        }
    }

    private static List<Source> sources(Filter filter, Situation now) {
        Set<String> quoted = now.shown(filter).own().stream().flatMap(i -> now.claims(i.id()).stream()).map((Claim c) -> c.evidence().source()).collect(Collectors.toSet());
        List<Source> sources = new ArrayList<>();
        now.sources().stream().filter(s -> quoted.contains(s.id()) || filter.equals(Filter.ALL) && s instanceof Article)
                .sorted(Comparator.comparing(Source::id)).forEach(sources::add);
        return sources;
    }
}
