package org.bongsu.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.codebook.Codebook;
import org.bongsu.figure.Caption;
import org.bongsu.figure.PlateChoice;
import org.bongsu.figure.PlateText;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Period;
import org.bongsu.model.Source;
import org.bongsu.situation.IndexSeries;
import org.bongsu.situation.Origins;
import org.bongsu.situation.Situation;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** What is written about a figure: its title, what was filtered, what was counted, and where it comes from. */
final class PlateWords {
    private static final int NAMED_SOURCES = 4;

    private final Codebook codebook;
    private final Situation situation;
    private final Words words;

    /**
     * What the figure was computed from, with a line of the index for each that it draws.
     *
     * @param outside how many incidents do not stand in what is seen of a map or timeline
     */
    record Basis(Period span, List<Indexed> lines, Machine machine, int outside) { }

    /** The machine-coded rows that are switched on: how many, and of which datasets. */
    record Machine(int rows, String names) { }

    /**
     * A line of the index.
     *
     * @param series  any part of it
     * @param leftOut how many incidents are too vague for it
     */
    record Indexed(IndexSeries series, int leftOut) { }

    PlateWords(Codebook codebook, Situation situation, Words words) {
        this.codebook = codebook;
        this.situation = situation;
        this.words = words;
    }

    /** The words of a figure of some incidents, those that it draws. */
    PlateText of(FigureKind kind, List<Incident> shown, Filter filter, Basis basis, PlateChoice choice) {
        PlateChoice.Own own = choice.own();
        String note = !choice.parts().note() ? "" : own.caption() == null ? note(kind, shown, basis) : Objects.requireNonNull(own.caption());
        return new PlateText(own.title() == null ? title(kind) : Objects.requireNonNull(own.title()), own.subtitle() == null ? new FilterWords(words, codebook).say(filter) : Objects.requireNonNull(own.subtitle()),
                note, choice.parts().source() ? named(shown) : "", shown.stream().anyMatch(Incident::draft), key(choice.numbered(), shown));
    }

    /** The title that a kind of figure has unless the analyst gives it another. */
    String title(FigureKind kind) {
        return words.say("figure.title." + kind.code());
    }

    /** What each number stands for; one that is not drawn is said to be. */
    private List<String> key(List<String> numbered, List<Incident> shown) {
        Map<String, Incident> drawn = shown.stream().filter(i -> numbered.contains(i.id())).collect(Collectors.toMap(Incident::id, i -> i));
        Days days = new Days(words);
        return numbered.stream().map(id -> Optional.ofNullable(drawn.get(id)).map(incident -> incident.when() == null ? incident.title()
                : words.say("figure.key", days.span(incident.when().start(), incident.when().end()), incident.title())).orElse(words.say("figure.key.gone"))).toList();
    }

    private String note(FigureKind kind, List<Incident> shown, Basis basis) {
        List<Source> sources = sources(shown);
        long publishers = sources.stream().map(Publishers::of).distinct().count();
        int vague = (int) shown.stream().filter(i -> kind == FigureKind.MONTHLY && i.when() != null
                && i.when().precision() == DatePrecision.YEAR).count();
        int drafts = (int) shown.stream().filter(Incident::draft).count();
        var from = Objects.requireNonNull(basis.span().from());
        var to = Objects.requireNonNull(basis.span().to());
        StringBuilder note = new StringBuilder(new Caption(words.say("figure.subject." + kind.code()), from, to,
                new Caption.Counts(shown.size(), sources.size(), (int) publishers, vague, drafts), codebook.version()).in(words));
        if (basis.outside() > 0) {
            note.append(' ').append(words.say("figure.outside." + kind.code(), basis.outside()));
        }
        if (basis.machine().rows() > 0) {
            note.append(' ').append(kind.countsMachineRows() ? words.say("figure.machine", basis.machine().rows(), basis.machine().names())
                    : words.say("figure.machine.not", basis.machine().names()));
        }
        if (kind == FigureKind.GOLDSTEIN) {
            note.append(' ').append(words.say("figure.goldstein.warning"));
        }
        if (!basis.lines().isEmpty()) {
            indexed(basis.lines()).forEach(sentence -> note.append(' ').append(sentence));
            if (situation.sample()) {
                note.append(' ').append(words.say("figure.sample"));
            }
        }
        return note.toString();
    }

    /** How the index was made, in sentences. */
    private List<String> indexed(List<Indexed> lines) {
        List<String> sentences = new ArrayList<>();
        IndexSettings settings = lines.getFirst().series().basis().settings();
        double h = settings.halfLife();
        sentences.add(words.say("figure.half-life", words.number(h / 2, 1), words.number(h * 2, 1)));
        Period asked = settings.reference();
        if (asked != null) {
            IndexWords said = new IndexWords(words);
            List<Indexed> points = lines.stream().filter(line -> !line.series().relative()).toList();
            if (points.size() < lines.size()) {
                sentences.add(words.say("figure.reference", said.reference(asked)));
            }
            points.forEach(line -> sentences.add(words.say("figure.reference.not", words.say("chart.line."
                    + line.series().line().name().toLowerCase(Locale.ROOT)), said.reference(asked), IndexSettings.SHORTEST_REFERENCE)));
        }
        String unusual = new IndexWords(words).unusual(settings);
        if (!unusual.isEmpty()) {
            sentences.add(unusual);
        }
        int leftOut = lines.stream().mapToInt(Indexed::leftOut).sum();
        if (leftOut > 0) {
            sentences.add(words.say("figure.left-out", leftOut));
        }
        return sentences;
    }

    private String named(List<Incident> shown) {
        List<String> names = sources(shown).stream().map(Publishers::of).filter(name -> !name.isBlank())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting())).entrySet().stream()
                .sorted((a, b) -> a.getValue().equals(b.getValue()) ? a.getKey().compareTo(b.getKey()) : Long.compare(b.getValue(), a.getValue()))
                .map(entry -> entry.getKey()).toList();
        if (names.size() <= NAMED_SOURCES) {
            return String.join("; ", names);
        }
        return words.say("figure.more-sources", String.join("; ", names.subList(0, NAMED_SOURCES)), names.size() - NAMED_SOURCES);
    }

    /** Reprints of one text count once. */
    private List<Source> sources(List<Incident> shown) {
        Set<Source> sources = new LinkedHashSet<>();
        shown.forEach(i -> situation.claims(i.id()).forEach(c ->
                situation.source(c.evidence().source()).filter(s -> !s.restricted()).ifPresent(sources::add)));
        return Origins.of(sources);
    }
}
