package org.bongsu.suggest.event;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.suggest.actor.ActorWord;
import org.bongsu.suggest.text.Clause;
import org.bongsu.suggest.text.Lexicon;
import org.bongsu.suggest.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who reports, accuses and denies in a sentence. */
public final class VoiceFinder {
    private static final Pattern SAYS = Pattern.compile("\\b(?:said|says|say|reported|reports|report|announced|announces|confirmed|confirms|told|tells|stated|states|disclosed|reckons|added|noted|warned|put|detected|tracked|according)\\b");
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:according to|as|said|by|confirmed by|reported by)\\s+(?:the\\s+)?(?:[\\w'’]+\\s+){0,1}$");
    private static final Pattern AFTER = Pattern.compile("^(?:['’]s)?(?:\\s+\\([A-Z]{2,6}\\))?(?:(?:\\s+|,\\s+)(?!(?:but|and|that|which|from|into|over|fired|launched|of|to|on|for|hours|the|its)\\b|in\\s+[a-z])[\\w'’.-]+){0,5}?[\\s,]+(?:said|says|say|reported|reports|report|announced|announces|confirmed|confirms|told|tells|stated|states|disclosed|added|noted|put|detected|tracked)\\b");
    private static final Pattern KOREAN_SAYS = Pattern.compile("(?:밝혔|전했|말했|발표했|보도했|설명했|알렸|확인했|공지했|분석했|주장했|당부했|경고했|밝히|보도하|전하|파악|따르면|추정|보고했|평가했|지적했|비난했|규탄했|강조했)");
    /** Where what is said ends, so that who says it may follow. */
    private static final Pattern KOREAN_QUOTED = Pattern.compile("[다라냐자]고\\s");
    private static final Pattern KOREAN_TOPIC = Pattern.compile("^(?:은|는|이|가|에 따르면|\\s?당국은|\\s?당국자는|\\s?장관은|\\s?총리는|\\s?부장은|\\s?부부장은|\\s?대통령은|\\s?관계자는|\\s?대변인은|\\([^)]*\\)[은는이가]|도)");
    private static final Pattern CLAIM = Pattern.compile("^(?:['’]s?)?\\s+(?:\\w+\\s+)?(?:claims?|accusations?|allegations?|charges?|assertions?|complaints?)\\b|^의\\s(?:주장|의혹\\s제기)");
    private static final int REACH = 110;

    private VoiceFinder() { }

    /** The body or state that reports what a part of the text tells, a body before a state; null when the text itself does. */
    public static @Nullable String reporter(Page page, int start, int end) {
        String text = page.text();
        String state = null;
        if (page.korean()) {
            String behind = speaksBehind(page, start, end);
            if (behind != null) {
                return behind;
            }
        }
        for (ActorWord actor : page.actors(start, end)) {
            String after = text.substring(actor.end(), Math.min(end, actor.end() + REACH));
            String before = text.substring(Math.max(start, actor.start() - 30), actor.start());
            boolean speaks = page.korean()
                    ? KOREAN_TOPIC.matcher(after).find() && KOREAN_SAYS.matcher(text.substring(actor.end(), end)).find()
                    : AFTER.matcher(after).find() || BEFORE.matcher(before).find() && SAYS.matcher(text.substring(start, end)).find();
            if (speaks && actor.body()) {
                return actor.code();
            }
            if (speaks && state == null) {
                state = military(after) ? actor.state() + ".Military" : actor.code();
            }
        }
        if (state == null && !page.korean() && Pattern.compile("\\bthe military said\\b").matcher(text.substring(start, end)).find()) {
            return "KOR.Military";
        }
        return state;
    }

    /** Who says in Korean what was told before: 북한은 … 발사했다고 일본 정부가 밝혔다. */
    private static @Nullable String speaksBehind(Page page, int start, int end) {
        Matcher quoted = KOREAN_QUOTED.matcher(page.words(start, end));
        int from = -1;
        while (quoted.find()) {
            from = start + quoted.end();
        }
        if (from < 0) {
            return null;
        }
        String found = null;
        for (ActorWord actor : page.actors(from, end)) {
            String after = page.words(actor.end(), end);
            if (KOREAN_TOPIC.matcher(after).find() && KOREAN_SAYS.matcher(after).find() && (found == null || actor.body())) {
                found = actor.code();
            }
        }
        return found;
    }

    private static boolean military(String after) {
        return after.matches("(?s)^(?:['’]s)?\\s+military\\b.*");
    }

    /** Who is accused by whom of what a clause tells: the actor before the word of accusation, and the one after it. */
    static Telling.@Nullable Voices accusation(Page page, Clause clause, List<Lexicon.Hit<Integer>> accusing, String family) {
        if (accusing.isEmpty() || family.equals("statement") || family.equals("tariff") || family.equals("policy")) {
            return null;
        }
        Sentence sentence = clause.sentence();
        int verb = accusing.getFirst().start();
        List<ActorWord> actors = page.actors(sentence.start(), sentence.end());
        String accuser = null;
        String accused = null;
        if (page.korean()) {
            for (ActorWord actor : actors) {
                String state = actor.state();
                if (accuser == null) {
                    accuser = state;
                } else if (!state.equals(accuser) && accused == null) {
                    accused = state;
                }
            }
        } else {
            for (ActorWord actor : actors) {
                if (actor.end() <= verb) {
                    accuser = actor.state();
                } else if (accused == null && !actor.state().equals(accuser)) {
                    accused = actor.state();
                }
            }
            boolean passive = page.text().substring(Math.max(sentence.start(), verb - 12), verb).toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:was|were|been|is|are)\\s+$");
            if (passive) {
                String swap = accuser;
                accuser = accused;
                accused = swap;
            }
        }
        return accused == null || accuser == null ? null : new Telling.Voices(null, accuser, accused, null);
    }

    /** Whose claim it is that is denied: "denied Pyongyang's claim that …". */
    static @Nullable String claimant(Page page, Sentence sentence) {
        for (ActorWord actor : page.actors(sentence.start(), sentence.end())) {
            if (CLAIM.matcher(page.words(actor.end(), Math.min(sentence.end(), actor.end() + 30))).find()) {
                return actor.state();
            }
        }
        return null;
    }

    /** Who denies: the actor nearest before the word of denial, else the first after it. */
    static @Nullable String denier(Page page, Sentence sentence, Lexicon.Hit<Integer> denial) {
        ActorWord nearest = null;
        for (ActorWord actor : page.actors(sentence.start(), sentence.end())) {
            if (page.korean()) {
                boolean topic = KOREAN_TOPIC.matcher(page.text().substring(actor.end(), Math.min(sentence.end(), actor.end() + 12))).find();
                if (actor.end() <= denial.start() && (topic || nearest == null)) {
                    nearest = actor;
                }
            } else if (actor.end() <= denial.start() || nearest == null && actor.start() >= denial.end()) {
                nearest = actor;
            }
        }
        return nearest == null ? null : nearest.code();
    }

}
