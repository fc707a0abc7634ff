package org.bongsu.exchange.cite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.bongsu.model.Article;
import org.bongsu.model.Note;
import org.bongsu.model.Published;
import org.bongsu.model.Source;
import org.bongsu.model.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is cited: an article, a table of which rows were used, or the analyst's note.
 *
 * @param key  short, and no other reference's
 * @param note what else must be said, such as the rows
 */
record Reference(String key, Kind kind, String title, People people, @Nullable String url, @Nullable Published published, String note) {
    /** What is cited. */
    enum Kind {
        /** An article of a newspaper or an agency. */
        ARTICLE,
        /** A page of which no publisher is known. */
        PAGE,
        /** A table of incidents. */
        TABLE,
        /** A note of the analyst's own. */
        NOTE
    }

    /** Who wrote it, and who published it. */
    record People(List<Author> authors, @Nullable String publisher) { }

    /** The references of sources, in their order, restricted ones left out; the rows of one table are one reference. */
    static List<Reference> of(List<Source> sources) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        List<Reference> references = new ArrayList<>();
        Map<String, TreeSet<Integer>> tables = new LinkedHashMap<>();
        for (Source source : sources) {
            if (source.restricted()) {
                continue;
            }
            switch (source) {
                case Article article -> references.add(article(article, keys));
                case TableRow row -> tables.computeIfAbsent(row.table(), table -> new TreeSet<>()).add(row.row());
                case Note note -> references.add(new Reference(key("note", note.published(), note.title(), keys), Kind.NOTE, note.title(), new People(List.of(), null), null, note.published(), ""));
            }
        }
        tables.forEach((table, rows) -> references.add(new Reference(key("table", null, table, keys), Kind.TABLE, table, new People(List.of(), null), null, null,
                "Rows " + spans(rows))));
        return references;
    }

    private static Reference article(Article article, Map<String, Integer> keys) {
        String byline = article.about().author();
        String publisher = article.about().publisher();
        List<Author> authors = byline == null ? List.of() : Author.of(byline);
        String who = authors.isEmpty() ? publisher == null ? "anon" : publisher : authors.getFirst().family();
        return new Reference(key(who, article.published(), article.title(), keys), publisher == null ? Kind.PAGE : Kind.ARTICLE, article.title(),
                new People(authors, publisher), article.about().url(), article.published(), "");
    }

    private static String key(String who, @Nullable Published published, String title, Map<String, Integer> keys) {
        String first = title.strip().split("[\\s\\p{Punct}]+", 2)[0];
        String plain = Normalizer.normalize(who + (published == null ? "" : published.day().getYear()) + first, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        String key = Normalizer.normalize(plain, Normalizer.Form.NFC);
        int times = keys.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "-" + times;
    }

    /** Numbers as {@code 1-4, 7}. */
    private static String spans(TreeSet<Integer> numbers) {
        StringBuilder out = new StringBuilder();
        Integer from = null;
        int last = 0;
        for (int number : numbers) {
            if (from != null && number == last + 1) {
                last = number;
                continue;
            }
            if (from != null) {
                out.append(from == last ? from + ", " : from + "-" + last + ", ");
            }
            from = number;
            last = number;
        }
        return from == null ? "" : out.append(from == last ? from + "" : from + "-" + last).toString();
    }
}
