package org.bongsu.suggest.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bongsu.codebook.Type;
import org.bongsu.model.DateSpan;
import org.bongsu.suggest.text.Clause;
import org.bongsu.suggest.text.Sentence;
import org.bongsu.suggest.time.TimeWord;
import org.jspecify.annotations.Nullable;

/** An event that a text tells of, while its sentences are gathered. */
public final class Event {
    private final List<Telling> tellings = new ArrayList<>();
    private final List<Denial> denials = new ArrayList<>();
    private final List<Sentence> more = new ArrayList<>();
    private final List<Clause> others = new ArrayList<>();
    private final Predicate<TimeWord> said;
    private List<Sentence> loose = List.of();
    private @Nullable TimeWord gone;
    private Telling main;

    /** That somebody denies it. */
    public record Denial(Sentence sentence, String by) { }

    /** Begins with its first telling; some times are only those of a saying. */
    Event(Telling first, Predicate<TimeWord> said) {
        this.said = said;
        main = first;
        tellings.add(first);
    }

    void add(Telling telling) {
        tellings.add(telling);
        boolean sameKind = main.type().equals(telling.type());
        if (!sameKind && Specific.than(telling.type(), main.type(), telling.found().weight() - main.found().weight())) {
            main = new Telling(new Cues.Found(telling.type(), telling.found().weight(), telling.words()), main.clause(), main.reality(), main.when(), main.voices());
        }
    }

    void deny(Denial denial) {
        denials.add(denial);
    }

    /** A sentence that goes on about it without naming it. */
    void goesOn(Sentence sentence) {
        more.add(sentence);
    }

    /** The sentences that tell of no event, which may say more of this one. */
    public void loose(List<Sentence> sentences) {
        loose = List.copyOf(sentences);
    }

    /** The sentences that tell of no event, where this one may take them; otherwise none. */
    public List<Sentence> loose() {
        return loose;
    }

    /** The time that a sentence gives that goes on about it. */
    void dated(TimeWord word) {
        gone = word;
    }

    /** The most exact type that its tellings speak for. */
    public String type() {
        return main.type();
    }

    /** The family of its type. */
    public String family() {
        return Type.familyOf(main.type());
    }

    /** The first telling, with the type of the event. */
    public Telling main() {
        return main;
    }

    /** The clauses that tell of it, in order. */
    public List<Telling> tellings() {
        return tellings;
    }

    /** Who denies it, in order. */
    public List<Denial> denials() {
        return denials;
    }

    /** The sentences that go on about it without naming it. */
    public List<Sentence> more() {
        return more;
    }

    /** The sentence that tells of it first. */
    public Sentence lead() {
        return tellings.getFirst().sentence();
    }

    /** Whether all tell of it as something to come. */
    public boolean expected() {
        return tellings.stream().allMatch(telling -> telling.reality() == Telling.Reality.EXPECTED);
    }

    /** The time that tells when it was: the most exact, the first of them; a day on which it was only said when there is no other. */
    public @Nullable TimeWord when() {
        TimeWord told = best(false);
        TimeWord other = told != null ? told : gone;
        return other != null ? other : best(true);
    }

    private @Nullable TimeWord best(boolean anyway) {
        TimeWord best = null;
        for (Telling telling : tellings) {
            TimeWord word = telling.when();
            DateSpan span = word == null ? null : word.span();
            DateSpan known = best == null ? null : best.span();
            if (word != null && span != null && (anyway || !said.test(word)) && (known == null || span.precision().code() < known.precision().code())) {
                best = word;
            }
        }
        return best;
    }

    /** That clauses of one of its sentences tell of other events. */
    void others(List<Clause> clauses) {
        others.addAll(clauses);
    }

    /** The clauses that tell of it. */
    public List<int[]> own() {
        return tellings.stream().map(telling -> new int[] {telling.clause().start(), telling.clause().end()}).toList();
    }

    /** The parts of the text that speak of it: the clauses that tell of it, the rest of its sentences, the sentences that go on about it. */
    public List<int[]> parts(Page page) {
        List<int[]> parts = new ArrayList<>(own());
        for (Telling telling : tellings) {
            boolean leads = others.stream().noneMatch(other -> other.sentence().equals(telling.sentence()) && other.start() < telling.clause().start());
            for (Clause clause : leads ? page.clauses(telling.sentence()) : List.<Clause>of()) {
                if (!others.contains(clause) && parts.stream().noneMatch(part -> part[0] == clause.start())) {
                    parts.add(new int[] {clause.start(), clause.end()});
                }
            }
        }
        more.forEach(sentence -> parts.add(new int[] {sentence.start(), sentence.end()}));
        return parts;
    }

    /** Who first accuses another of it; null when nobody does. */
    public @Nullable String accuser() {
        return tellings.stream().map(telling -> telling.voices().accuser()).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    /** Who is first accused of it; null when nobody is. */
    public @Nullable String accused() {
        return tellings.stream().map(telling -> telling.voices().accused()).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether somebody is accused of it. */
    public boolean alleged() {
        return accused() != null;
    }
}
