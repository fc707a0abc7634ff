package org.bongsu.suggest.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;

/** Finds the time expressions of a text and reads them against its day of publication and its own story. */
public final class TimeFinder {
    private static final String REST = "(?:(?!,|\\b(?:said|announced|signed|published|fired|launched|reported|told|agreed|reached|made|was|were)\\b)(?:[^.!?\\n]|\\.(?=\\d)|(?<=\\b[A-Z])\\.)){0,95}$";
    private static final Pattern AHEAD = Pattern.compile("\\b(?:will|shall|due|scheduled|slated|upcoming|forthcoming|going to|set (?:to|for)|plan(?:s|ned)? (?:to|an?|for)|"
            + "planning (?:to|for)|expects?|expected|(?:to|may|might|could) (?:be held|take place|begin|start|open|go|visit|meet|convene|take effect|come|resume|redeem)|from next|starting|effective|coming|would)\\b" + REST
            + "|\\b(?:extended|postponed|delayed|moved|put off|adjourned)(?: (?:it|them))?\\s+(?:to|until|till)\\s+$|\\bpayable\\s+(?:on\\s+)?$|\\bto be \\w+(?:ed|en|ld)\\s+(?:(?:on|in|around|by|early|late|mid)\\s+){0,2}$|\\bas (?:soon|early|late) as $|(?<!\\b(?:not|up) )\\buntil $");
    private static final Pattern BY = Pattern.compile("\\bby\\s+(?:the\\s+)?(?:(?:end|start|middle|close|beginning)\\s+of\\s+)?(?:early\\s+|late\\s+|mid-?)?$");
    private static final Pattern PAST = Pattern.compile("\\b(?!need|speed|indeed|seed|feed|exceed|red\\b|united|supposed|expected|scheduled|planned|slated|based)(?:\\w+ed|was|were|had|did|since|ago|came|went|took|held|met|shot|flew|sank|sent|began|fell|rose|hit|won|lost|left|became)\\b(?:[^.!?,\\n]|\\.(?=\\d)){0,45}$|\\b(?:said|told|reported|announced)\\s+(?:on\\s+|late\\s+|early\\s+)?$");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)(?:on\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day.*");
    private static final int QUARTER_HOLDS = 1200;
    private static final Pattern KOREAN_AHEAD = Pattern.compile("^[^.!?\\n]{0,40}(?:예정|계획|할 것|될 것|전망|열린다|시작한다|발효|시행된다|개최한다|앞두고|까지)");
    private static final Pattern CORE = Pattern.compile("\\d+|(?<![A-Za-z])(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*"
            + "|(?i:today|tonight|tomorrow|yesterday|overnight|day|night|morning|afternoon|evening|week|weekend|fortnight|month|quarter|half|year|decade|centur|hour|minute|second|spring|summer|autumn|fall|winter|noon"
            + "|midnight|christmas|thanksgiving|now|soon|currently|right|at|recent|lately|past|future|formerly|previously|near|daily|annual|yearly|monthly|every|each|juche))|[일월년주달날]|오늘|금일|어제|어젯|그제|그저께|엊그제|내일|모레|전날|다음|이튿|당일|올해|금년|작년|지난|내년|오는|조만간|머지|곧|앞으로|향후|이르면|최근|정오|자정|절|크리스마스|신정|주말|봄|여름|가을|겨울|분기|매|하루|이틀|사흘|나흘|닷새|엿새|열흘|며칠|수|몇");
    private static final Pattern RELATED = Pattern.compile("(?i)ago|earlier|last\\s+year|fourth|next");
    private static final int LEAD = 34;
    private static final int BEFORE = 110;
    private static final List<TimeRule> ENGLISH = Stream.of(EnglishQuarters.RULES, EnglishDates.RULES, EnglishRelative.RULES, ClockTimes.ENGLISH).flatMap(List::stream).toList();
    private static final List<TimeRule> KOREAN = Stream.of(KoreanDates.RULES, ClockTimes.KOREAN, EnglishDates.RULES.subList(0, 2)).flatMap(List::stream).toList();

    private final LocalDate anchor;

    /** Reads times against the day of publication. */
    public TimeFinder(LocalDate anchor) {
        this.anchor = anchor;
    }

    /** The time expressions in order, none overlapping another. */
    public List<TimeWord> find(String text, boolean korean) {
        return find(text, korean ? KOREAN : ENGLISH, korean, false);
    }

    /** The same by the rules of both languages, as an analyst may type either. */
    List<TimeWord> findTyped(String text) {
        return find(text, Stream.concat(ENGLISH.stream(), KOREAN.stream()).toList(), false, true);
    }

    private record Hit(MatchResult match, TimeRule rule) { }

    /** Where an expression can begin: at a word or number that stands a little before, or at, a word of time. */
    private static int[] starts(String text) {
        java.util.stream.IntStream.Builder starts = java.util.stream.IntStream.builder();
        Matcher core = CORE.matcher(text);
        int next = 0;
        while (core.find()) {
            for (int i = Math.max(next, core.start() - LEAD); i <= core.start(); i++) {
                char c = text.charAt(i);
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                boolean word = Character.isLetterOrDigit(c) && (!Character.isLetterOrDigit(before) || Character.isDigit(c) != Character.isDigit(before));
                if (word || i == core.start()) {
                    starts.add(i);
                }
            }
            next = Math.max(next, core.start() + 1);
        }
        return starts.build().toArray();
    }

    private List<TimeWord> find(String text, List<TimeRule> rules, boolean korean, boolean typed) {
        List<Hit> hits = new ArrayList<>();
        int[] starts = starts(text);
        for (TimeRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            for (int start : starts) {
                if (matcher.region(start, text.length()).lookingAt() && matcher.end() > start) {
                    hits.add(new Hit(matcher.toMatchResult(), rule));
                }
            }
        }
        hits.sort(Comparator.comparingInt((Hit hit) -> hit.match.start()).thenComparing(hit -> -hit.match.end()));
        List<TimeWord> found = new ArrayList<>();
        LocalDate reference = anchor;
        int year = anchor.getYear();
        LocalDate quarter = null;
        int quarterAt = 0;
        int end = 0;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.match.start() < end || beaten(hits, i)) {
                continue;
            }
            TimeWord word = hit.rule.reader().read(hit.match, narrative(text, hit.match, reference, korean,
                    new Narrative.Spoken(year, quarter != null && hit.match.start() - quarterAt < QUARTER_HOLDS ? quarter : null, typed)));
            if (word == null) {
                continue;
            }
            found.add(word);
            end = word.end();
            DateSpan span = word.span();
            if (span != null && !span.start().isAfter(anchor)) {
                year = span.start().getYear();
                if (word.value().matches("\\d{4}-Q\\d") && !RELATED.matcher(hit.match.group()).find()) {
                    quarter = span.start();
                    quarterAt = word.end();
                }
            }
            if (word.dates() && word.span() != null && word.span().precision() == DatePrecision.DAY && !word.span().start().isAfter(anchor)
                    && !Saying.dated(text, word.start(), word.end(), korean)) {
                reference = word.span().start();
            }
        }
        return found;
    }

    /** Whether a longer match begins a little later and overlaps: "late on 28 May" must not lose to "late". */
    private static boolean beaten(List<Hit> hits, int index) {
        MatchResult match = hits.get(index).match;
        for (int i = index + 1; i < hits.size() && hits.get(i).match.start() < match.end(); i++) {
            MatchResult later = hits.get(i).match;
            if (later.end() > match.end() && later.end() - later.start() > match.end() - match.start()) {
                return true;
            }
        }
        return false;
    }

    private Narrative narrative(String text, MatchResult match, LocalDate reference, boolean korean, Narrative.Spoken spoken) {
        String before = text.substring(Math.max(0, match.start() - BEFORE), match.start());
        if (korean) {
            String after = text.substring(match.end(), Math.min(text.length(), match.end() + BEFORE));
            return new Narrative(anchor, reference, KOREAN_AHEAD.matcher(after).find(), false, false, spoken);
        }
        int clause = Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf('\n'), before.lastIndexOf("; ")));
        String near = clause < 0 ? before : before.substring(clause + 1);
        boolean weekday = WEEKDAY.matcher(match.group()).matches();
        boolean possessive = weekday && text.startsWith("'s", match.end());
        boolean ahead = !possessive && (AHEAD.matcher(near).find() || !weekday && BY.matcher(near).find());
        return new Narrative(anchor, reference, ahead, !ahead && PAST.matcher(near).find(), near.isBlank(), spoken);
    }
}
