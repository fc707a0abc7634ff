package org.bongsu.suggest.claim;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Stance;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.event.Event;
import org.bongsu.suggest.event.Page;
import org.bongsu.suggest.time.TimeWord;
import org.jspecify.annotations.Nullable;

/** Says on which day an event was, at what time by whose clock, and whether the publisher's day may be another than that of the place. */
public final class Dating {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Set<String> BOUND_TO_KOREA = Set.of("launch", "nuclear", "drone", "balloon", "border", "maritime", "air", "display");
    private static final Map<String, ZoneId> CAPITALS = Map.of("PRK", SEOUL, "KOR", SEOUL, "JPN", ZoneId.of("Asia/Tokyo"), "CHN", ZoneId.of("Asia/Shanghai"), "RUS", ZoneId.of("Europe/Moscow"), "USA", ZoneId.of("America/New_York"));
    private static final Pattern LOCAL = Pattern.compile("(?i)^.{0,30}?(?:\\blocal\\s+time|\\bKST\\b|\\b(?:korean?|seoul|pyongyang|washington|eastern)\\s+(?:standard\\s+)?time|현지\\s?시[간각]|한국\\s?시[간각])");
    private static final Pattern OPENING = Pattern.compile("\\(\\s*$");
    private static final Pattern BESIDE = Pattern.compile("(?:\\s+on)?[\\s,]+");
    private static final int APART = 4 * 3600;

    private final Page page;
    private final Event event;
    private final ZoneId there;
    private boolean zoned;

    /** @param doer who did it, as far as the text says */
    public Dating(Page page, Event event, @Nullable String doer) {
        this.page = page;
        this.event = event;
        this.there = BOUND_TO_KOREA.contains(event.family()) ? SEOUL : CAPITALS.getOrDefault(doer == null ? "" : doer, page.anchor().zone());
    }

    /** The days of the event; without a word of time, the day of publication for the event of the headline, and the two days up to it for others. */
    public @Nullable DateSpan read(Claims claims, boolean headline, List<Suggestion.Reason> reasons) {
        TimeWord word = event.when();
        LocalDate day = page.anchor().day();
        DateSpan span = word == null ? null : word.span();
        if (word == null || span == null) {
            if (event.expected()) {
                return null;
            }
            reasons.add(new Suggestion.Reason("reason.no-day", List.of()));
            return headline ? clocked(DateSpan.day(day), claims) : new DateSpan(day.minusDays(1), day, DatePrecision.DAYS, null);
        }
        claims.add("when", word.value(), stance(), event.main().voices().reporter(), word.start(), word.end());
        DateSpan read = clocked(span, claims);
        if (span.precision() == DatePrecision.DAY && relative(word) && apart(day) && !told(word) && !sure(read)) {
            reasons.add(new Suggestion.Reason("reason.check-the-day", List.of(page.anchor().zone().getId())));
        }
        return read;
    }

    /** Whether the words name a day without its date: a weekday, "yesterday", 27일. */
    private boolean relative(TimeWord word) {
        String words = page.words(word.start(), word.end());
        return !words.matches("(?s).*\\d.*") || page.korean() && words.length() < 4;
    }

    /** Whether clocks differ so much between the publisher and the place that one's evening is the other's next day. */
    private boolean apart(LocalDate day) {
        int here = page.anchor().zone().getRules().getOffset(day.atTime(LocalTime.NOON)).getTotalSeconds();
        return Math.abs(here - there.getRules().getOffset(day.atTime(LocalTime.NOON)).getTotalSeconds()) > APART;
    }

    /** Whether the text says that it speaks by the calendar of the place. */
    private boolean told(TimeWord word) {
        return LOCAL.matcher(page.words(word.end(), Math.min(page.text().length(), word.end() + 60)).split("[.\\n]", 2)[0]).find();
    }

    /** Whether a clock time with its zone settles the day. */
    private boolean sure(DateSpan span) {
        return span.clock() != null && zoned;
    }

    private DateSpan clocked(DateSpan span, Claims claims) {
        if (span.precision() != DatePrecision.DAY || event.expected()) {
            return span;
        }
        for (int[] part : event.parts(page)) {
            List<TimeWord> times = page.times(part[0], part[1]);
            for (TimeWord time : times) {
                TimeWord.Clock clock = time.clock();
                if (clock != null) {
                    claims.add("time", time.value(), stance(), event.main().voices().reporter(), time.start(), time.end());
                    return at(span, time, clock, times);
                }
            }
        }
        return span;
    }

    /**
     * The day with its clock time. A clock time in another zone is of the day beside it; in brackets, "early Wednesday (2130 GMT)",
     * it only turns the time of the place into that zone, and the day stays that of the place.
     */
    private DateSpan at(DateSpan span, TimeWord word, TimeWord.Clock clock, List<TimeWord> times) {
        ZoneId named = clock.zone();
        zoned = named != null;
        if (named == null) {
            return span.at(new ClockTime(clock.time(), zone(page, event.family())));
        }
        LocalDate beside = null;
        for (TimeWord next : times) {
            DateSpan day = next.span();
            if (beside == null && next.start() >= word.end() && day != null && day.precision() == DatePrecision.DAY && BESIDE.matcher(page.words(word.end(), next.start())).matches()) {
                beside = day.start();
            }
        }
        if (OPENING.matcher(page.words(Math.max(0, word.start() - 3), word.start())).find()) {
            var here = (beside != null ? beside : span.start()).atTime(clock.time()).atZone(named).withZoneSameInstant(there);
            return (beside != null ? DateSpan.day(here.toLocalDate()) : span).at(new ClockTime(here.toLocalTime(), there));
        }
        return (beside != null ? DateSpan.day(beside) : span).at(new ClockTime(clock.time(), named));
    }

    /** The zone of a clock time that names none: that of Korea for what happens there, whoever reports it; else the source's own. */
    public static ZoneId zone(Page page, String family) {
        ZoneId own = page.anchor().zone();
        return !BOUND_TO_KOREA.contains(family) || own.getId().equals("Asia/Pyongyang") ? own : SEOUL;
    }

    private Stance stance() {
        return event.main().voices().reporter() == null ? Stance.ASSERTS : Stance.ATTRIBUTES;
    }
}
