package org.bongsu.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** Finds the clauses that tell of events, and tells news from plans, the past and what did not happen. */
final class TellingFinder {
    private static final Pattern IDLE = Pattern.compile("^\\s+(?:yet\\s+|immediately\\s+|entirely\\s+|totally\\s+|fully\\s+)?(?:clear|known|only|just|specif|disclos|identif|confirm|say|said|name|reveal)");
    private static final Pattern RELATES = Pattern.compile("^(?:\\S+\\s+){0,3}(?:after|before|following|since)\\s");
    private static final Pattern PREMISE = Pattern.compile("(?i)^(?:in\\s+(?:response|retaliation|reaction|protest|return)\\s+(?:to|for|at|against|over)|over\\s+(?:its|their|the\\s+North['’]s))\\b");
    private static final Pattern OF_LAUNCH = Pattern.compile("^['’]s\\s+(?:[\\w-]+\\s+){0,2}(?:launch|launches|firing|firings|tests?|missiles?|salvo|barrage)\\b");
    private static final int STRONG = 8;
    private static final long RECENT_DAYS = 45;
    private static final int REACH = 45;
    private static final int NEGATION = 26;
    private static final Set<String> SPEECH = Set.of("statement.threat", "statement.nuclearthreat", "statement.demand", "statement.condemnation", "diplomacy.rejection", "statement.offer");
    private static final Set<String> PLANNED = Set.of("policy.congress", "exercise.field", "exercise.command", "exercise.asset", "diplomacy.talks", "diplomacy.visit",
            "diplomacy.summit", "display.parade", "tariff.imposed", "tariff.suspended", "display.unveiling", "other", "policy.strategy", "policy.law", "diplomacy.agreement", "sanction.un");

    private final Cues cues;
    private final Page page;

    TellingFinder(Cues cues, Page page) {
        this.cues = cues;
        this.page = page;
    }

    /** The tellings of a sentence, in order. */
    List<Telling> find(Sentence sentence, boolean first) {
        List<Telling> tellings = new ArrayList<>();
        List<Clause> clauses = page.clauses(sentence);
        for (Clause clause : clauses) {
            for (Cues.Found found : chosen(clause, cues.types(cues.words(page, clause.start(), clause.end())))) {
                tellings.add(telling(found, clause, clauses, first));
            }
        }
        boolean weak = tellings.isEmpty();
        if (weak && clauses.size() > 1) {
            Clause whole = new Clause(sentence, sentence.start(), sentence.end());
            for (Cues.Found found : chosen(whole, cues.types(cues.words(page, whole.start(), whole.end())))) {
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
            boolean besides = statement && types.stream().anyMatch(other -> !other.family().equals("statement") && other.weight() >= type.weight() - 1)
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
        if (type.family().equals("tariff") || type.family().equals("policy")) {
            return false;
        }
        return page.korean() ? type.end() <= speech.end() && type != speech : type.words().stream().mapToInt(Lexicon.Hit::start).max().orElse(0) > speech.start();
    }

    private Telling telling(Cues.Found found, Clause clause, List<Clause> clauses, boolean first) {
        List<Lexicon.Hit<Integer>> words = cues.words(page, clause.start(), clause.end());
        TimeWord when = when(found, clause, clauses);
        Telling.Reality reality = reality(found, clause, words, when, first);
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

    private Telling.Reality reality(Cues.Found found, Clause clause, List<Lexicon.Hit<Integer>> words, @Nullable TimeWord when, boolean first) {
        if (negated(found, words)) {
            return Telling.Reality.NOT;
        }
        DateSpan span = when == null ? null : when.span();
        boolean ahead = span != null && span.start().isAfter(page.anchor().day());
        boolean happened = span != null && !ahead && !span.contains(page.anchor().day());
        if (PLANNED.contains(found.type())) {
            if (ahead || !happened && cues.has("@future", words)) {
                return Telling.Reality.EXPECTED;
            }
        } else if (!found.family().equals("statement") && !found.family().equals("tariff") && !found.type().equals("diplomacy.rejection") && !found.family().equals("policy")) {
            if (near(cues.of("@hypothetical", words), found) && !happened) {
                return Telling.Reality.NOT;
            }
            if (ahead || !happened && near(cues.of("@prepare", words), found)) {
                return Telling.Reality.EXPECTED;
            }
        }
        if (span == null && PREMISE.matcher(page.words(clause.start(), clause.end())).find()) {
            return Telling.Reality.PAST;
        }
        if (span != null) {
            boolean old = span.end().isBefore(page.anchor().day().minusDays(RECENT_DAYS));
            return old ? Telling.Reality.PAST : Telling.Reality.NEWS;
        }
        boolean framed = page.times(clause.start(), clause.end()).stream().anyMatch(word -> word.kind() == TimeWord.Kind.FRAME && before(word));
        boolean told = cues.has("@past", words) || framed;
        return told && !first ? Telling.Reality.PAST : Telling.Reality.NEWS;
    }

    private boolean before(TimeWord word) {
        DateSpan span = word.span();
        return span != null && span.end().isBefore(page.anchor().day().minusDays(RECENT_DAYS));
    }

    /** Whether one of some words stands a little before the words of a type (in Korean, behind them). */
    private boolean near(List<Lexicon.Hit<Integer>> some, Cues.Found found) {
        for (Lexicon.Hit<Integer> each : some) {
            for (Lexicon.Hit<Integer> word : found.words()) {
                int gap = page.korean() ? each.start() - word.end() : word.start() - each.end();
                if (gap >= 0 && gap < REACH) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean negated(Cues.Found found, List<Lexicon.Hit<Integer>> words) {
        if (found.type().equals("diplomacy.rupture") || found.type().equals("diplomacy.rejection") || found.family().equals("statement")) {
            return false;
        }
        for (Lexicon.Hit<Integer> not : cues.of("@not", words)) {
            if (IDLE.matcher(page.words(not.end(), Math.min(page.text().length(), not.end() + 24))).find()) {
                continue;
            }
            for (Lexicon.Hit<Integer> word : found.words()) {
                int gap = page.korean() ? not.start() - word.end() : word.start() - not.end();
                if (gap >= 0 && gap < (page.korean() ? 6 : NEGATION) && !page.words(Math.min(not.start(), word.start()), Math.max(not.end(), word.end())).contains(",")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The time that tells when: in the clause, else in a clause of the sentence that tells of nothing itself. */
    private @Nullable TimeWord when(Cues.Found found, Clause clause, List<Clause> clauses) {
        TimeWord here = best(page.times(clause.start(), clause.end()), found);
        boolean premise = PREMISE.matcher(page.words(clause.start(), clause.end())).find();
        if (premise || here != null && (!Saying.dated(page, here) || clauses.size() == 1)) {
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
        return here == null || there != null && !Saying.dated(page, there) ? there : here;
    }

    /** Whether a time belongs to a launch that is named beside: "Tuesday's launch". */
    private boolean ofLaunch(TimeWord word) {
        return OF_LAUNCH.matcher(page.words(word.end(), Math.min(page.text().length(), word.end() + 50))).find();
    }

    private @Nullable TimeWord best(List<TimeWord> words, Cues.Found found) {
        LocalDate day = page.anchor().day();
        int middle = (found.start() + found.end()) / 2;
        boolean planned = PLANNED.contains(found.type()) && !found.type().startsWith("tariff");
        return words.stream().filter(TimeWord::dates).filter(word -> Set.of("launch", "nuclear").contains(found.family()) || !ofLaunch(word))
                .filter(word -> planned || !java.util.Objects.requireNonNull(word.span()).start().isAfter(day) || words.stream().filter(TimeWord::dates).count() == 1 && !found.family().equals("tariff") && !found.family().equals("statement"))
                .min(Comparator.comparingInt((TimeWord word) -> {
                    DateSpan span = java.util.Objects.requireNonNull(word.span());
                    boolean old = span.end().isBefore(day.minusDays(RECENT_DAYS));
                    int distance = Math.min(Math.abs(word.start() - middle), Math.abs(word.end() - middle));
                    return distance + (old ? 200 : 0) + (Saying.dated(page, word) ? 300 : 0) + (span.precision().code() - 1) * 25;
                })).orElse(null);
    }
}
