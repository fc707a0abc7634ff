package org.bongsu.suggest.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bongsu.codebook.Type;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.suggest.text.Lexicon;
import org.bongsu.suggest.text.Sentence;
import org.bongsu.suggest.time.TimeWord;
import org.jspecify.annotations.Nullable;

/** Gathers the sentences of a text into events: one for each thing that happened, whoever tells of it and how often. */
public final class EventReader {
    private static final Set<String> WORDS_ONLY = Set.of("statement", "policy", "tariff", "sanction", "diplomacy", "cyber", "other");
    /** Words that set an earlier event beside the one that is told. */
    private static final Pattern BEFORE = Pattern.compile("(?i)\\b(?:had|began|begun|earlier|previous(?:ly)?|follow(?:s|ed)|after|weeks)\\b|앞서|이은|이어|지난|올해");
    private static final Pattern ANAPHORA = Pattern.compile("^(?:They|It|Both|All|Each|(?:Several|One|Two|Three|Some|Most) of them|The (?:missiles?|drones?|weapons?|projectiles?|rockets?|balloons?|shells))\\b|^(?:이들|이는|이\\s)");
    /** "국방부는 10일 … 부인했다": the day of the denial. */
    private static final Pattern TOPIC = Pattern.compile("[은는]\\s*$");
    private final Cues cues;
    private final Page page;
    private final TellingFinder finder;
    private final Relevance relevance;
    private final List<Event> events = new ArrayList<>();
    private @Nullable Event last;
    private @Nullable Sentence silent;

    /** Reads a page whose headline names some states. */
    public EventReader(Cues cues, Page page, Set<String> headline) {
        this.relevance = new Relevance(page, headline);
        this.cues = cues;
        this.page = page;
        this.finder = new TellingFinder(cues, page);
    }

    /** The events in the order of the sentences that lead them. */
    public List<Event> read() {
        if (!relevance.ofKorea()) {
            return List.of();
        }
        boolean first = true;
        int paragraph = 0;
        for (Sentence sentence : page.sentences()) {
            List<Telling> tellings = finder.find(sentence, first).stream().filter(relevance::holds).toList();
            if (last != null && sentence.paragraph() > paragraph) {
                last = head(last);
            }
            silent = sentence.paragraph() > paragraph ? null : silent;
            paragraph = sentence.paragraph();
            boolean denied = denial(sentence, tellings);
            for (Telling telling : tellings) {
                if (telling.reality() == Telling.Reality.NEWS || telling.reality() == Telling.Reality.EXPECTED) {
                    if (!(denied && inDenial(telling))) {
                        place(telling);
                    }
                }
            }
            if (tellings.isEmpty() && !denied && last != null && !WORDS_ONLY.contains(last.family()) && sentence.paragraph() - last.lead().paragraph() <= 2) {
                last.goesOn(sentence);
                date(last, sentence);
            } else if (tellings.isEmpty() && !denied && last != null && sentence.paragraph() - last.lead().paragraph() <= 1) {
                last.goesOn(sentence);
            }
            silent = tellings.isEmpty() && !denied ? sentence : null;
            first = false;
        }
        Map<Sentence, List<Event>> told = new HashMap<>();
        for (Event event : events) {
            event.tellings().stream().map(Telling::sentence).distinct().forEach(sentence -> told.computeIfAbsent(sentence, each -> new ArrayList<>()).add(event));
        }
        for (Event event : events) {
            event.tellings().stream().map(Telling::sentence).distinct().forEach(sentence -> event.others(told.getOrDefault(sentence, List.of()).stream().filter(other -> other != event)
                    .flatMap(other -> other.tellings().stream()).map(Telling::clause).filter(clause -> clause.sentence().equals(sentence)).toList()));
        }
        return events;
    }

    /** Dates an event without a day by the next sentence of its paragraph, where that goes on with it by a pronoun. */
    private void date(Event event, Sentence sentence) {
        if (event.when() == null && sentence.paragraph() == event.lead().paragraph() && ANAPHORA.matcher(page.words(sentence.start(), sentence.end())).find()) {
            told(sentence).findFirst().ifPresent(event::dated);
        }
    }

    /** The days of a sentence on which something may have happened. */
    private Stream<TimeWord> told(Sentence sentence) {
        return page.times(sentence.start(), sentence.end()).stream().filter(TimeWord::dates).filter(word -> !page.said(word))
                .filter(word -> !java.util.Objects.requireNonNull(word.span()).start().isAfter(page.anchor().day()));
    }

    /** The event that a new paragraph goes on about: what the one before told first, not an earlier one of its kind that it set beside. */
    private Event head(Event event) {
        return events.stream().filter(other -> other.family().equals(event.family()) && other.lead().paragraph() == event.lead().paragraph()).findFirst().orElse(event);
    }

    private boolean inDenial(Telling telling) {
        List<Lexicon.Hit<Integer>> words = cues.words(page, telling.clause().start(), telling.clause().end());
        return !denials(words).isEmpty() && telling.voices().accused() == null;
    }

    private List<Lexicon.Hit<Integer>> denials(List<Lexicon.Hit<Integer>> words) {
        List<Lexicon.Hit<Integer>> denials = cues.of("@deny", words);
        return denials.isEmpty() && cues.has("@charge", words) ? cues.of("@reject", words) : denials;
    }

    /** Adds a denial to the event that it speaks of; returns whether the sentence denies something. */
    private boolean denial(Sentence sentence, List<Telling> tellings) {
        List<Lexicon.Hit<Integer>> words = cues.words(page, sentence.start(), sentence.end());
        List<Lexicon.Hit<Integer>> denials = denials(words);
        if (denials.isEmpty()) {
            return false;
        }
        String by = VoiceFinder.denier(page, sentence, denials.getFirst());
        if (by == null) {
            return false;
        }
        Event denied = null;
        for (Telling telling : tellings) {
            if (telling.family().equals("statement")) {
                continue;
            }
            Event match = latest(telling.family());
            if (match == null && telling.reality() != Telling.Reality.PAST) {
                TimeWord day = telling.when();
                TimeWord when = day != null && page.korean() && TOPIC.matcher(page.words(sentence.start(), day.start())).find() ? null : day;
                match = new Event(new Telling(telling.found(), telling.clause(), Telling.Reality.NEWS, when, contested(telling, by, VoiceFinder.claimant(page, sentence))), said(telling));
                events.add(match);
            }
            denied = denied == null ? match : denied;
        }
        if (denied == null && tellings.stream().allMatch(telling -> telling.family().equals("statement"))) {
            denied = events.reversed().stream().filter(Event::alleged).findFirst().orElse(last);
        }
        if (denied == null || sentence.paragraph() - denied.lead().paragraph() > 4) {
            return false;
        }
        denied.deny(new Event.Denial(sentence, by));
        last = denied;
        return true;
    }

    private static Telling.Voices contested(Telling telling, String by, @Nullable String claimant) {
        Telling.Voices voices = telling.voices();
        String state = by.contains(".") ? by.substring(0, by.indexOf('.')) : by;
        return new Telling.Voices(voices.reporter(), voices.accuser() != null || state.equals(claimant) ? voices.accuser() : claimant, voices.accused() != null ? voices.accused() : state, by);
    }

    private @Nullable Event latest(String family) {
        return events.reversed().stream().filter(event -> event.family().equals(family)).findFirst().orElse(null);
    }

    /** Which times are only days on which something was said; what is itself said has no other. */
    private Predicate<TimeWord> said(Telling telling) {
        return word -> !TellingFinder.spoken(telling.found()) && page.said(word);
    }

    private void place(Telling told) {
        // "The law was adopted on Thursday": the law that was just told of.
        Telling telling = last != null && last.type().equals("nuclear.doctrine") && told.type().equals("policy.law") && told.sentence().paragraph() - last.lead().paragraph() <= 1
                ? told.as("nuclear.doctrine") : told;
        for (Event event : events.reversed()) {
            if (same(event, telling)) {
                event.add(telling);
                last = event;
                return;
            }
        }
        last = new Event(telling, said(telling));
        events.add(last);
        if (telling.when() == null && silent != null) {
            told(silent).filter(word -> !java.util.Objects.requireNonNull(word.span()).end().isBefore(page.anchor().day().minusDays(Telling.RECENT_DAYS))).findFirst().ifPresent(last::dated);
        }
    }

    private boolean same(Event event, Telling telling) {
        if (!event.family().equals(Type.familyOf(telling.type()))) {
            return false;
        }
        boolean hyper = hypersonic(telling);
        boolean compatible = Specific.compatible(event.type(), telling.type());
        TimeWord known = event.when();
        TimeWord when = telling.when();
        boolean alike = event.type().equals(telling.type()) && telling.sentence().paragraph() - event.lead().paragraph() <= 1;
        TimeWord told = when != null && alike && said(telling).test(when) ? null : when;
        known = known != null && alike && said(telling).test(known) ? null : known;
        DateSpan a = known == null ? null : known.span();
        DateSpan b = told == null ? null : told.span();
        boolean expected = telling.reality() == Telling.Reality.EXPECTED;
        if (expected != event.expected()) {
            return expected ? a == null && compatible && b == null : compatible && b == null && !event.family().equals("launch");
        }
        if (a != null && b != null) {
            boolean overlap = !a.end().isBefore(b.start()) && !b.end().isBefore(a.start());
            return overlap && compatible && (hyper == hypersonic(event.main()) || b.precision() == DatePrecision.DAY || a.start().equals(b.start()) && a.end().equals(b.end()));
        }
        if (hyper && !hypersonic(event.main()) && (b != null || BEFORE.matcher(page.words(telling.clause().start(), telling.clause().end())).find())) {
            return false;
        }
        if (a == null && b != null && event.tellings().getFirst().sentence().equals(telling.sentence()) && !compatible) {
            return false;
        }
        boolean next = event == last && hypersonic(event.main()) && telling.sentence().paragraph() == event.lead().paragraph();
        if (a == null && b != null && !next && event.denials().isEmpty() && !telling.sentence().equals(event.lead()) && b.end().isBefore(page.anchor().day().minusDays(4))) {
            return false;
        }
        return compatible || event.family().equals("border") && b == null && telling.found().weight() < event.main().found().weight();
    }

    private boolean hypersonic(Telling telling) {
        return cues.has("@hypersonic", cues.words(page, telling.clause().start(), telling.clause().end()));
    }
}
