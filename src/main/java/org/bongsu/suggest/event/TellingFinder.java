package org.bongsu.suggest.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.model.DateSpan;
import org.bongsu.suggest.text.Clause;
import org.bongsu.suggest.text.Lexicon;
import org.bongsu.suggest.text.Sentence;
import org.bongsu.suggest.time.TimeWord;
import org.jspecify.annotations.Nullable;

/** Finds the clauses that tell of events, with the time and the voices of each. */
final class TellingFinder {
    private static final Pattern RELATES = Pattern.compile("^(?:\\S+\\s+){0,3}(?:after|before|following|since)\\s");
    private static final Pattern OF_LAUNCH = Pattern.compile("^['’]s\\s+(?:[\\w-]+\\s+){0,2}(?:launch|launches|firing|firings|tests?|missiles?|salvo|barrage)\\b");
    private static final int STRONG = 8;
    /** A leader speaks while he visits: both are told. */
    private static final String VISIT = "display.inspection";
    private static final Set<String> SPEECH = Set.of("statement.threat", "statement.nuclearthreat", "statement.demand", "statement.condemnation", "diplomacy.rejection", "statement.offer");

    private final Cues cues;
    private final Page page;
    private final RealityReader realities;

    TellingFinder(Cues cues, Page page) {
        this.cues = cues;
        this.page = page;
        this.realities = new RealityReader(cues, page);
    }

    /** The tellings of a sentence, in order. */
    List<Telling> find(Sentence sentence, boolean first) {
        List<Telling> tellings = new ArrayList<>();
        List<Clause> clauses = page.clauses(sentence);
        for (Clause clause : clauses) {
            for (Cues.Found found : chosen(clause, RiseOrCut.directed(page, clause, cues.types(cues.words(page, clause.start(), clause.end()))))) {
                tellings.add(telling(found, clause, clauses, first));
            }
        }
        boolean weak = tellings.isEmpty();
        if (weak && clauses.size() > 1) {
            Clause whole = new Clause(sentence, sentence.start(), sentence.end());
            for (Cues.Found found : chosen(whole, RiseOrCut.directed(page, whole, cues.types(cues.words(page, whole.start(), whole.end()))))) {
                tellings.add(telling(found, whole, List.of(whole), first));
            }
        }
        return tellings;
    }

    /** The types that a clause tells of: the strongest, and others whose words are their own; what a statement speaks about is not told as fact. */
    private List<Cues.Found> chosen(Clause clause, List<Cues.Found> types) {
        List<Cues.Found> kept = new ArrayList<>();
        boolean accusing = cues.has("@accuse", cues.words(page, clause.start(), clause.end()));
        Cues.Found speech = types.stream().filter(type -> SPEECH.contains(type.type()) && type.weight() >= 6).findFirst().orElse(null);
        for (Cues.Found type : types) {
            boolean enough = type.weight() >= Cues.ENOUGH && (kept.isEmpty() || type.weight() >= STRONG);
            boolean own = kept.stream().noneMatch(type::shares);
            boolean statement = type.family().equals("statement");
            boolean besides = statement && types.stream().anyMatch(other -> !other.family().equals("statement") && !other.type().equals(VISIT) && other.weight() >= type.weight() - 1)
                    && (accusing || !spokenAbout(type, types));
            if (enough && own && !besides && (speech == null || type == speech || !about(speech, type) || accusing)) {
                kept.add(type);
            }
        }
        return kept;
    }

    private boolean spokenAbout(Cues.Found statement, List<Cues.Found> types) {
        return SPEECH.contains(statement.type()) && types.stream().filter(other -> !other.family().equals("statement")).allMatch(other -> about(statement, other));
    }

    /** Whether a type's words only say what a statement is about. */
    private boolean about(Cues.Found speech, Cues.Found type) {
        if (type.family().equals("tariff") || type.family().equals("policy") || type.type().equals(VISIT)) {
            return false;
        }
        return page.korean() ? type.end() <= speech.end() && type != speech : type.words().stream().mapToInt(Lexicon.Hit::start).max().orElse(0) > speech.start();
    }

    private Telling telling(Cues.Found found, Clause clause, List<Clause> clauses, boolean first) {
        List<Lexicon.Hit<Integer>> words = cues.words(page, clause.start(), clause.end());
        TimeWord when = when(found, clause, clauses);
        Telling.Reality reality = realities.read(found, clause, words, when, first);
        Telling.Voices accusation = VoiceFinder.accusation(page, clause, cues.of("@accuse", words), found.family());
        String here = VoiceFinder.reporter(page, clause.start(), clause.end());
        String reporter = here != null ? here : VoiceFinder.reporter(page, clause.sentence().start(), clause.sentence().end());
        Telling.Voices voices = accusation == null ? new Telling.Voices(reporter, null, null, null)
                : new Telling.Voices(reporter, accusation.accuser(), accusation.accused(), null);
        Telling telling = new Telling(found, clause, reality, when, voices);
        if (found.type().equals("tariff.imposed") && reality == Telling.Reality.EXPECTED) {
            return new Telling(new Cues.Found("tariff.threat", found.weight(), found.words()), clause, Telling.Reality.NEWS,
                    when != null && when.span() != null && when.span().start().isAfter(page.anchor().day()) ? null : when, voices);
        }
        return telling;
    }

    /** The time that tells when: in the clause, else in a clause of the sentence that tells of nothing itself. */
    private @Nullable TimeWord when(Cues.Found found, Clause clause, List<Clause> clauses) {
        TimeWord here = best(page.times(clause.start(), clause.end()), found);
        boolean premise = realities.premise(clause);
        if (premise || here != null && (!page.said(here) || clauses.size() == 1 || spoken(found))) {
            return here;
        }
        List<TimeWord> elsewhere = new ArrayList<>();
        for (Clause other : clauses) {
            boolean silent = other != clause && !RELATES.matcher(page.words(other.start(), other.end())).find() && cues.types(cues.words(page, other.start(), other.end())).stream().noneMatch(type -> type.weight() >= Cues.ENOUGH && !type.family().equals(found.family()));
            if (silent) {
                elsewhere.addAll(page.times(other.start(), other.end()));
            }
        }
        TimeWord there = best(elsewhere, found);
        return here == null || there != null && !page.said(there) ? there : here;
    }

    /** Whether it is itself something said, so that the day of the saying is its day. */
    static boolean spoken(Cues.Found found) {
        return found.family().equals("statement") || Set.of("diplomacy.rejection", "diplomacy.rupture").contains(found.type()) || found.family().equals("tariff");
    }

    /** Whether a time only relates what follows to what was told before, and was read the wrong way: "a day after it had …". */
    private boolean relatesAhead(TimeWord word) {
        DateSpan span = word.span();
        return span != null && span.start().isAfter(page.anchor().day()) && page.words(word.start(), word.end()).endsWith("after");
    }

    /** Whether a time belongs to a launch that is named beside: "Tuesday's launch". */
    private boolean ofLaunch(TimeWord word) {
        return OF_LAUNCH.matcher(page.words(word.end(), Math.min(page.text().length(), word.end() + 50))).find();
    }

    private @Nullable TimeWord best(List<TimeWord> words, Cues.Found found) {
        LocalDate day = page.anchor().day();
        int middle = (found.start() + found.end()) / 2;
        boolean planned = RealityReader.PLANNED.contains(found.type()) && !found.type().startsWith("tariff");
        return words.stream().filter(TimeWord::dates).filter(word -> !relatesAhead(word)).filter(word -> Set.of("launch", "nuclear").contains(found.family()) || !ofLaunch(word))
                .filter(word -> planned || !java.util.Objects.requireNonNull(word.span()).start().isAfter(day) || words.stream().filter(TimeWord::dates).count() == 1 && !found.family().equals("tariff") && !found.family().equals("statement"))
                .min(Comparator.comparingInt((TimeWord word) -> {
                    DateSpan span = java.util.Objects.requireNonNull(word.span());
                    boolean old = span.end().isBefore(day.minusDays(Telling.RECENT_DAYS));
                    int distance = Math.min(Math.abs(word.start() - middle), Math.abs(word.end() - middle));
                    return distance + (old ? 200 : 0) + (page.said(word) && !spoken(found) ? 300 : 0) + (span.precision().code() - 1) * 25;
                })).orElse(null);
    }
}
