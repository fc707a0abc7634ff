package org.bongsu.view.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.Coding;
import org.bongsu.job.Jobs;
import org.bongsu.model.Article;
import org.bongsu.model.Reading;
import org.jspecify.annotations.Nullable;

/** What was understood of articles before they are opened: of the next ones first, one at a time, in the background. */
final class ReadAhead {
    private static final int MOST = 300;
    /** How many are understood before what is told of the inbox is renewed. */
    private static final int AT_ONCE = 8;

    private record Known(String text, Reading reading) { }

    private final Coding coding;
    private final Jobs jobs;
    private final Runnable onMore;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };
    private final Deque<Article> queue = new ArrayDeque<>();
    private @Nullable Codebook codebook;
    private boolean busy;
    private int told;

    /**
     * Reads nothing until it is told what.
     *
     * @param onMore called when more articles are understood
     */
    ReadAhead(Coding coding, Jobs jobs, Runnable onMore) {
        this.coding = coding;
        this.jobs = jobs;
        this.onMore = onMore;
    }

    /** What was understood of an article, if it was read already. */
    Optional<Reading> of(Article article) {
        return Optional.ofNullable(known.get(article.id())).filter(each -> each.text().equals(article.text())).map(Known::reading);
    }

    /** Keeps what was understood of an article. */
    void keep(Article article, Reading reading) {
        known.put(article.id(), new Known(article.text(), reading));
    }

    /** Reads these from now on, in this order, and forgets the others that were waiting; all anew under another codebook. */
    void want(List<Article> next, Codebook by) {
        if (!Objects.equals(codebook, by)) {
            known.clear();
            codebook = by;
        }
        queue.clear();
        next.stream().filter(article -> of(article).isEmpty()).limit(MOST / 2).forEach(queue::add);
        goOn();
    }

    private void goOn() {
        Article next = busy ? null : queue.poll();
        if (next == null) {
            if (!busy && told > 0) {
                told = 0;
                onMore.run();
            }
            return;
        }
        busy = true;
        jobs.run("Reading ahead", progress -> coding.understand(next)).then(reading -> {
            keep(next, reading);
            told++;
        }).failed(thrown -> keep(next, Reading.NOTHING)).atLast(() -> {
            busy = false;
            if (told >= AT_ONCE) {
                told = 0;
                onMore.run();
            }
            goOn();
        }).start();
    }
}
