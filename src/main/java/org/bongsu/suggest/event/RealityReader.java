package org.bongsu.suggest.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.suggest.text.Clause;
import org.bongsu.suggest.text.Lexicon;
import org.bongsu.suggest.text.Sentence;
import org.bongsu.suggest.time.TimeWord;
import org.jspecify.annotations.Nullable;

/** Tells news from plans, the past, what did not happen and what is only imagined. */
final class RealityReader {
    /** Types that are often announced before they happen, and are then coded as expected. */
    static final Set<String> PLANNED = Set.of("policy.congress", "exercise.field", "exercise.command", "exercise.asset", "diplomacy.talks", "diplomacy.visit",
            "diplomacy.summit", "display.parade", "tariff.imposed", "tariff.suspended", "display.unveiling", "other", "policy.strategy", "policy.law", "diplomacy.agreement", "sanction.un");
    private static final Set<String> PHYSICAL = Set.of("launch", "nuclear", "drone", "balloon", "border", "maritime", "air", "attack");
    /** Days after which even the first sentence of an article tells of the past: findings on an old event come late. */
    private static final long LATE_DAYS = 120;
    private static final Pattern IDLE = Pattern.compile("^\\s+(?:yet\\s+|immediately\\s+|entirely\\s+|totally\\s+|fully\\s+)?(?:clear|known|only|just|specif|disclos|identif|confirm|say|said|name|reveal)");
    private static final Pattern PREMISE = Pattern.compile("(?i)^(?:in\\s+(?:response|retaliation|reaction|protest|return)\\s+(?:to|for|at|against|over)|over\\s+(?:its|their|the\\s+North['’]s))\\b");
    private static final Pattern REMEMBERS = Pattern.compile("(?i)\\b(?:anniversar(?:y|ies)|(?:years?|decades?)\\s+(?:since|after)|memory|memorial|commemorat\\w+|remember(?:s|ed|ing)?|victims|survivors|veterans)\\s+(?:(?:of|for|to)\\s+)?(?:the\\s+)?(?:[\\w'’-]+\\s+){0,2}$");
    private static final Pattern KOREAN_REMEMBERS = Pattern.compile("^[가-힣]{0,4}\\s?(?:[^.\\s]+\\s){0,2}(?:\\d+주년|\\d+주기|추모|추념|기념식|기리|희생자)");
    private static final Pattern TALLY = Pattern.compile("(?i)\\b(?:so far|this year|in \\d{4}|last year|since)\\b.*\\b(?:times|dozens|occasions|more than \\d+|at least \\d+|\\d+ (?:ballistic|missile|nuclear|launch))|\\b(?:times|dozens|occasions|\\d+ (?:ballistic |cruise )?(?:missiles?|launches|tests))\\b.*\\b(?:so far|this year|last year|in \\d{4})\\b"
            + "|(?:올해|올 들어|지난해|작년|\\d{4}년)(?!\\s?\\d+월).*(?:\\d+|[한두세네열])\\s?(?:차례|번|회)");
    private static final Pattern SINCE = Pattern.compile("(?i)\\b(?:since|after|from|than|like|than in)\\s+(?:\\w+\\s+){0,2}$");
    private static final Pattern KOREAN_SINCE = Pattern.compile("^\\s?(?:이후|이래|부터|만에|에 이어|보다)");
    private static final Pattern READIES = Pattern.compile("(?i)\\b(?:preparing|prepares?|preparations?|poised|ready|about|plans?|planning|intends?|threaten(?:s|ed|ing))\\s+(?:to|for|a|an|another)\\s+(?:\\w+\\s+)?$");
    private static final Pattern WISHES = Pattern.compile("(?i)\\b(?:love|hopes?|hoping|wants?|wish(?:es)?|willing|eager|tempted)\\s+to\\s+(?:\\w+\\s+)?$");
    private static final Pattern SUPPOSES = Pattern.compile("만약|만일|가상의|한다면|할 경우");
    private static final Pattern LONG_AGO = Pattern.compile("(?i)\\b(?:century|decades?|(?:two|three|four|five|six|seven|eight|nine|ten|\\w+ty(?:-\\w+)?|\\w+teen|\\d+) years) ago\\b|\\d+년 전");
    private static final Pattern PERFECT = Pattern.compile("^\\s+(?:not\\s+)?have\\b");
    private static final int REACH = 45;
    private static final int BEHIND = 20;
    private static final int NEGATION = 26;

    private final Cues cues;
    private final Page page;

    RealityReader(Cues cues, Page page) {
        this.cues = cues;
        this.page = page;
    }

    /** Whether a clause only gives the reason for what another tells: "in response to …". */
    boolean premise(Clause clause) {
        return PREMISE.matcher(page.words(clause.start(), clause.end())).find();
    }

    /** How real it is what a clause tells by some words. */
    Telling.Reality read(Cues.Found found, Clause clause, List<Lexicon.Hit<Integer>> words, @Nullable TimeWord when, boolean first) {
        if (negated(found, words) || wished(found, clause)) {
            return Telling.Reality.NOT;
        }
        DateSpan span = when == null ? null : when.span();
        boolean ahead = span != null && span.start().isAfter(page.anchor().day());
        boolean happened = span != null && !ahead && !span.contains(page.anchor().day()) && !readied(found, clause);
        if (PLANNED.contains(found.type())) {
            if (ahead || !happened && future(found, words)) {
                return Telling.Reality.EXPECTED;
            }
        } else if (!found.family().equals("statement") && !found.family().equals("tariff") && !Set.of("diplomacy.rejection", "diplomacy.rupture").contains(found.type()) && !found.family().equals("policy")) {
            if (!happened && (near(cues.of("@hypothetical", words), found) || near(cues.of("@speculate", words), found))) {
                return Telling.Reality.NOT;
            }
            if (ahead || !happened && near(cues.of("@prepare", words), found)) {
                return Telling.Reality.EXPECTED;
            }
        }
        if (PHYSICAL.contains(found.family()) && (remembered(found, clause) || tallied(clause, span) || LONG_AGO.matcher(page.words(clause.start(), clause.end())).find())) {
            return Telling.Reality.PAST;
        }
        if (span == null && premise(clause)) {
            return Telling.Reality.PAST;
        }
        if (span != null) {
            return before(span, first ? LATE_DAYS : Telling.RECENT_DAYS) ? Telling.Reality.PAST : Telling.Reality.NEWS;
        }
        boolean framed = page.times(clause.start(), clause.end()).stream().anyMatch(word -> word.kind() == TimeWord.Kind.FRAME && word.span() != null && before(word.span(), Telling.RECENT_DAYS));
        boolean old = PHYSICAL.contains(found.family()) && old(clause.sentence());
        return old || (cues.has("@past", words) || framed) && !first ? Telling.Reality.PAST : Telling.Reality.NEWS;
    }

    /** Whether a sentence gives only times long past: "the 2010 attacks, in which …". */
    private boolean old(Sentence sentence) {
        List<TimeWord> times = page.times(sentence.start(), sentence.end()).stream().filter(word -> word.span() != null && word.kind() != TimeWord.Kind.CLOCK && word.kind() != TimeWord.Kind.DURATION && !since(sentence, word)).toList();
        return !times.isEmpty() && times.stream().allMatch(word -> word.span() != null && before(word.span(), Telling.RECENT_DAYS));
    }

    /** Whether a time is only what something is compared with: "the first since 2009". */
    private boolean since(Sentence sentence, TimeWord word) {
        return SINCE.matcher(page.words(Math.max(sentence.start(), word.start() - BEHIND), word.start())).find() || page.words(word.start(), word.end()).startsWith("since")
                || page.korean() && KOREAN_SINCE.matcher(page.words(word.end(), Math.min(sentence.end(), word.end() + BEHIND))).find();
    }

    private boolean before(DateSpan span, long days) {
        return span.end().isBefore(page.anchor().day().minusDays(days));
    }

    /** Whether it is only remembered: the anniversary of it, its victims. */
    private boolean remembered(Cues.Found found, Clause clause) {
        if (page.korean()) {
            return KOREAN_REMEMBERS.matcher(page.words(found.end(), Math.min(clause.sentence().end(), found.end() + REACH))).find();
        }
        return REMEMBERS.matcher(page.words(Math.max(clause.sentence().start(), found.start() - REACH), found.start())).find();
    }

    /** Whether a clause counts what happened in a year rather than telling of one event. */
    private boolean tallied(Clause clause, @Nullable DateSpan span) {
        return (span == null || span.precision().code() >= DatePrecision.YEAR.code()) && TALLY.matcher(page.words(clause.start(), clause.end())).find();
    }

    /** Whether it is only wished for or supposed: "would love to meet", 만약. */
    private boolean wished(Cues.Found found, Clause clause) {
        if (page.korean()) {
            return PHYSICAL.contains(found.family()) && SUPPOSES.matcher(page.words(clause.start(), clause.end())).find();
        }
        return !TellingFinder.spoken(found) && found.words().stream().anyMatch(word -> WISHES.matcher(page.words(Math.max(clause.start(), word.start() - REACH), word.start())).find());
    }

    /** Whether it is only got ready, whatever day stands beside: "preparing to launch". */
    private boolean readied(Cues.Found found, Clause clause) {
        return found.words().stream().anyMatch(word -> READIES.matcher(page.words(Math.max(clause.start(), word.start() - REACH), word.start())).find());
    }

    /** Whether words of the future stand before what they speak of, or close behind it; in Korean behind. */
    private boolean future(Cues.Found found, List<Lexicon.Hit<Integer>> words) {
        return cues.of("@future", words).stream().anyMatch(each -> page.korean() ? each.end() > found.start() : each.start() < found.end() + BEHIND);
    }

    /** Whether one of some words stands a little before the words of a type (in Korean, behind them). */
    private boolean near(List<Lexicon.Hit<Integer>> some, Cues.Found found) {
        for (Lexicon.Hit<Integer> each : some) {
            boolean perfect = PERFECT.matcher(page.words(each.end(), Math.min(page.text().length(), each.end() + BEHIND))).find();
            for (Lexicon.Hit<Integer> word : perfect ? List.<Lexicon.Hit<Integer>>of() : found.words()) {
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
}
