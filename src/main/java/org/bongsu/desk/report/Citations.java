package org.bongsu.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.desk.Publishers;
import org.bongsu.model.Article;
import org.bongsu.model.Published;
import org.bongsu.model.Source;
import org.bongsu.model.TableRow;
import org.bongsu.situation.Origins;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The sources of a report, numbered by day, the rows of a table as one. Restricted ones are none of them. */
final class Citations {
    private final Words words;
    private final Days days;
    private final List<Source> sources;
    private final Map<String, List<Source>> works = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Citations(Basis basis) {
        words = basis.words();
        days = new Days(words);
        Set<String> quoted = basis.incidents().stream().flatMap(i -> basis.claims(i).stream()).map(c -> c.evidence().source()).collect(Collectors.toSet());
        sources = basis.situation().sources().stream().filter(s -> quoted.contains(s.id()))
                .sorted(Comparator.comparing((Source s) -> s.published() == null ? "" : s.published().iso()).thenComparing(Citations::work).thenComparing(Source::id)).toList();
        sources.forEach(source -> works.computeIfAbsent(work(source), work -> new ArrayList<>()).add(source));
        works.keySet().forEach(work -> numbers.put(work, numbers.size() + 1));
    }

    /** All rows of a table are one work; anything else is one by itself. */
    private static String work(Source source) {
        return source instanceof TableRow row ? "table " + row.table() : source.id();
    }

    /** All sources that are quoted. */
    List<Source> all() {
        return sources;
    }

    /** The works that they are, under their numbers. */
    List<String> works() {
        return works.entrySet().stream().map(work -> {
            Source first = work.getValue().getFirst();
            return words.say("sitrep.numbered-source", Integer.toString(numbers.getOrDefault(work.getKey(), 0)),
                    first instanceof TableRow row ? words.say("sitrep.table", row.table(), work.getValue().size()) : cited(first));
        }).toList();
    }

    /** How many sources they are, reprints of one text counted once. */
    int origins() {
        return Origins.of(sources).size();
    }

    /** How many publishers they have, of a text that several print the first. */
    int publishers() {
        return (int) Origins.of(sources).stream().map(Publishers::of).distinct().count();
    }

    /** By what the text refers to a source: its number, and the row of a table. */
    String mark(Source source) {
        String number = Integer.toString(numbers.getOrDefault(work(source), 0));
        return source instanceof TableRow row ? words.say("sitrep.mark.row", number, Integer.toString(row.row())) : words.say("sitrep.mark", number);
    }

    /** The day of a source, empty where it is not known. */
    String day(Source source) {
        Published published = source.published();
        return published == null ? "" : days.full(published.day());
    }

    /** A source as a bibliography has it. */
    private String cited(Source source) {
        StringBuilder cited = new StringBuilder();
        if (source instanceof Article article) {
            String author = article.about().author();
            if (author != null && !author.isBlank()) {
                cited.append(author).append(words.korean() ? ", " : ". ");
            }
            cited.append(words.say("sitrep.cited", article.title()));
            join(cited, article.about().publisher());
            join(cited, day(source));
            join(cited, article.about().url());
        } else {
            cited.append(source.title());
            join(cited, day(source));
        }
        return cited.append('.').toString();
    }

    private static void join(StringBuilder cited, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            cited.append(", ").append(part);
        }
    }
}
