package org.bongsu.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bongsu.compare.coders.Account;
import org.bongsu.exchange.bundle.Bundle;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Claim;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.OwnDate;
import org.bongsu.model.Source;
import org.bongsu.store.Store;

/** A bundle as this store sees it: its sources are the store's where their bytes are the same, and its claims quote those. */
final class Incoming {
    private final Store store;
    private final Bundle bundle;
    private final Map<String, String> held = new HashMap<>();

    Incoming(Store store, Bundle bundle) {
        this.store = store;
        this.bundle = bundle;
        for (Source source : bundle.sources()) {
            known(source).ifPresent(own -> held.put(source.id(), own.id()));
        }
    }

    private Optional<Source> known(Source source) {
        Optional<Source> same = store.source(source.id());
        return same.isPresent() || !(source instanceof Article article) ? same : store.articleBySha256(article.original().sha256()).map(Source.class::cast);
    }

    /** The edits that take in the sources that are new here, and the texts that were lacking. */
    List<Edit> sources() {
        List<Edit> edits = new ArrayList<>();
        for (Source source : bundle.sources()) {
            Optional<Source> own = known(source);
            if (own.isEmpty()) {
                edits.add(Edit.add(source));
            } else if (own.get() instanceof Article bare && bare.text().isEmpty() && source instanceof Article full && !full.text().isEmpty()
                    && bare.id().equals(full.id())) {
                edits.add(Edit.replace(bare, full.withState(bare.state())));
            }
        }
        return edits;
    }

    /**
     * The edits that take in the key dates that are new here; one of the same name and days is the same.
     *
     * @param ids gives an id to a date whose own is taken here
     */
    List<Edit> dates(List<OwnDate> own, Supplier<String> ids) {
        Set<OwnDate> held = own.stream().map(date -> with(date, "")).collect(Collectors.toSet());
        Set<String> taken = own.stream().map(OwnDate::id).collect(Collectors.toSet());
        List<Edit> edits = new ArrayList<>();
        for (OwnDate date : bundle.dates()) {
            if (held.add(with(date, ""))) {
                edits.add(Edit.add(taken.contains(date.id()) ? with(date, ids.get()) : date));
            }
        }
        return edits;
    }

    private static OwnDate with(OwnDate date, String id) {
        return new OwnDate(id, date.name(), date.start(), date.end(), date.yearly());
    }

    /** What the colleague coded, in the store's ids of sources. */
    Account account() {
        List<Incident> incidents = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Bundle.Coded coded : bundle.incidents()) {
            incidents.add(coded.incident());
            coded.claims().forEach(claim -> claims.add(here(claim)));
        }
        Set<String> read = new HashSet<>();
        for (Source source : bundle.sources()) {
            if (!(source instanceof Article article) || article.state() == ArticleState.TAGGED || article.state() == ArticleState.EMPTY) {
                read.add(held.getOrDefault(source.id(), source.id()));
            }
        }
        return Account.of(incidents, claims, read);
    }

    private Claim here(Claim claim) {
        Evidence words = claim.evidence();
        String id = held.getOrDefault(words.source(), words.source());
        String text = store.source(id).map(Source::text).orElse("");
        return new Claim(claim.id(), claim.incident(), claim.what(), anchored(words, id, text));
    }

    /** The words where they stand in the text at hand; words that a restricted source kept back are read there. */
    private static Evidence anchored(Evidence words, String id, String text) {
        boolean within = words.end() <= text.length();
        if (within && (words.quote().isEmpty() || text.startsWith(words.quote(), words.start()))) {
            return Evidence.of(id, text, words.start(), words.end());
        }
        int at = words.quote().isEmpty() ? -1 : text.indexOf(words.quote());
        return at >= 0 ? Evidence.of(id, text, at, at + words.quote().length())
                : new Evidence(id, words.start(), words.end(), words.quote(), words.before(), words.after());
    }
}
