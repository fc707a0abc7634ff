package org.bongsu.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.KeptCodebook;
import org.bongsu.model.Stored;
import org.jspecify.annotations.Nullable;

/** What changes have touched since the index last took them in; for several threads. */
final class Pending {
    /**
     * What was touched.
     *
     * @param number       of the last change; 0 when there was none
     * @param allIncidents whether every incident may be called otherwise now
     */
    record Changed(long number, Set<String> articles, Set<String> incidents, boolean allIncidents) { }

    private Set<String> articles = new LinkedHashSet<>();
    private Set<String> incidents = new LinkedHashSet<>();
    private boolean all;
    private long last;

    synchronized void add(List<Edit> edits, long number) {
        for (Edit edit : edits) {
            touch(edit.before());
            touch(edit.after());
        }
        last = Math.max(last, number);
    }

    /** All that was touched; after it there is nothing. */
    synchronized Changed take() {
        Changed changed = new Changed(last, articles, incidents, all);
        articles = new LinkedHashSet<>();
        incidents = new LinkedHashSet<>();
        all = false;
        last = 0;
        return changed;
    }

    private void touch(@Nullable Stored record) {
        switch (record) {
            case Article article -> articles.add(article.id());
            case Incident incident -> incidents.add(incident.id());
            case Claim claim -> incidents.add(claim.incident());
            case KeptCodebook codebook -> all = true;
            case null, default -> { }
        }
    }
}
