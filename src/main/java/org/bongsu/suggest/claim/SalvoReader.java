package org.bongsu.suggest.claim;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.suggest.event.Event;
import org.bongsu.suggest.event.Page;
import org.bongsu.suggest.event.Telling;
import org.bongsu.suggest.place.PlaceWord;
import org.bongsu.suggest.text.EnglishWords;
import org.bongsu.suggest.text.Sentence;
import org.bongsu.suggest.time.TimeWord;
import org.jspecify.annotations.Nullable;

/** Finds the rounds of a launch that were fired at times or from places of their own: "two from Wonsan at 8:24 and one from Kaechon at 9:10". */
public final class SalvoReader {
    private static final Pattern RANGE = Pattern.compile("(?i)(?:\\b(?:to|until|till|through)|[-–~∼]|부터|에서)\\s*(?:about\\s+|around\\s+|약\\s*)?$");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\s+(?:about\\s+|around\\s+|approximately\\s+)?$");
    private static final Pattern OTHER_DEED = Pattern.compile("(?i)\\b(?:fell|landed|landing|splashed|came down|alerts?|alarm|siren|warning|warned|issued|lifted|convened|said|announced|reported|met|until|lasted)\\b[^,;]{0,40}$");
    private static final Pattern KOREAN_OTHER = Pattern.compile("^[^.]{0,24}?(?:떨어|낙하|탄착|경보|해제|소집|밝혔|발표했|전했|까지)");
    private static final Pattern FIRES = Pattern.compile("(?i)\\b(?:launch\\w*|fir(?:e[sd]?|ing)|lift\\w* off|shot|left|flew|took off|salvo|volley|round|first|second|third|another)\\b|발사|쐈|쏜|쏘|첫|두\\s?번째");
    private static final Pattern BREAK = Pattern.compile("(?i)[,;]\\s+(?:and\\s+)?|\\s+(?:and|then|followed\\s+by|before)\\s+|(?<=[을를고와과며,])\\s+");
    private static final Pattern COUNT = Pattern.compile("(?i)\\b(a|an|another|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s+(?:(?:more|other|additional|further)\\s+)?(?:(?:[\\w-]+\\s+){0,4}?(?:missiles?|projectiles?|rockets?|[SMI]RBMs?|ICBMs?|weapons?)\\b|(?=from\\b|at\\b|more\\b|of\\b))|(another)\\b(?=\\s+(?:at|from))");
    private static final Pattern KOREAN_COUNT = Pattern.compile("(한|두|세|네|다섯|여섯|\\d{1,2})\\s?발");
    private static final Pattern VOLLEYS = Pattern.compile("(?i)\\b(?:in|on)\\s+(two|three|four|five|six|\\d)\\s+(?:separate\\s+)?(?:salvos?|salvoes|volleys?|waves|batches|occasions|rounds)\\b|(한|두|세|네|다섯|여섯|\\d)\\s?(?:차례|번|회)에?\\s?(?:걸쳐|나눠)");
    private static final int MOST = 20;
    private static final int NOON = 12;
    private static final double APART_KM = 25;

    private final Page page;

    /** Reads a page. */
    public SalvoReader(Page page) {
        this.page = page;
    }

    /**
     * A round, or several fired together.
     *
     * @param start   offset of its words
     * @param clock   when, or null
     * @param site    where from, or null for the place of the whole
     * @param missiles how many, or 0 when the text does not say
     */
    public record Round(int start, int end, @Nullable TimeWord clock, @Nullable PlaceWord site, int missiles) { }

    /** The rounds of a launch, at least two, or none. */
    public List<Round> read(Event event) {
        if (!event.family().equals("launch") || event.expected() || event.type().equals("launch.engine")) {
            return List.of();
        }
        TreeMap<Integer, Sentence> sentences = new TreeMap<>();
        event.tellings().forEach(telling -> sentences.put(telling.sentence().start(), telling.sentence()));
        event.more().stream().filter(sentence -> FIRES.matcher(page.words(sentence.start(), sentence.end())).find()).forEach(sentence -> sentences.put(sentence.start(), sentence));
        List<int[]> parts = event.parts(page);
        List<Round> best = List.of();
        for (Sentence sentence : sentences.values()) {
            List<TimeWord> clocks = clocks(sentence, parts);
            List<Round> rounds = clocks.size() > 1 ? byClock(sentence, clocks) : bySite(sentence, parts);
            if (rounds.size() > best.size() && rounds.size() <= MOST) {
                best = rounds;
            }
        }
        return best;
    }

    /** In how many volleys a launch was fired, where a text only says so: "in three volleys", 세 차례에 걸쳐; 0 when it does not. */
    public int volleys(Event event) {
        for (Telling telling : event.family().equals("launch") ? event.tellings() : List.<Telling>of()) {
            Matcher volleys = VOLLEYS.matcher(page.words(telling.sentence().start(), telling.sentence().end()));
            if (volleys.find()) {
                return number(volleys.group(1) != null ? volleys.group(1) : volleys.group(2));
            }
        }
        return 0;
    }

    /** Clock times of firing, each once: not the end of a range, not what stands in brackets, not when something fell or was said. */
    private List<TimeWord> clocks(Sentence sentence, List<int[]> parts) {
        List<TimeWord> found = new ArrayList<>();
        for (TimeWord word : page.times(sentence.start(), sentence.end())) {
            TimeWord.Clock clock = word.clock();
            String before = page.words(Math.max(sentence.start(), found.isEmpty() ? word.start() - 60 : Math.max(found.getLast().end(), word.start() - 60)), word.start());
            String after = page.words(word.end(), sentence.end());
            boolean ends = !found.isEmpty() && (RANGE.matcher(page.words(found.getLast().end(), word.start())).find()
                    || BETWEEN.matcher(page.words(sentence.start(), found.getLast().start())).find());
            boolean within = parts.stream().anyMatch(part -> word.start() >= part[0] && word.end() <= part[1]);
            if (clock != null && within && !ends && before.lastIndexOf('(') <= before.lastIndexOf(')') && !OTHER_DEED.matcher(before).find()
                    && !(page.korean() && KOREAN_OTHER.matcher(after.replaceFirst("(?s)\\d+시.*", "")).find())
                    && found.stream().noneMatch(known -> clock.equals(known.clock()))) {
                found.add(afternoon(word, clock, found));
            }
        }
        return found;
    }

    /** "오후 4시 10분, 4시 32분": the second is in the afternoon too. */
    private TimeWord afternoon(TimeWord word, TimeWord.Clock clock, List<TimeWord> found) {
        TimeWord.Clock last = found.isEmpty() ? null : found.getLast().clock();
        boolean bare = last != null && page.korean() && page.words(word.start(), word.end()).matches("\\d.*") && clock.time().getHour() < NOON && last.time().getHour() >= NOON;
        return bare ? new TimeWord(word.start(), word.end(), "T" + clock.time().plusHours(NOON), null, word.kind(), new TimeWord.Clock(clock.time().plusHours(NOON), clock.zone())) : word;
    }

    private List<Round> byClock(Sentence sentence, List<TimeWord> clocks) {
        List<Round> rounds = new ArrayList<>();
        int start = sentence.start();
        for (int i = 0; i < clocks.size(); i++) {
            int end = i + 1 < clocks.size() ? cut(clocks.get(i).end(), clocks.get(i + 1).start()) : sentence.end();
            rounds.add(new Round(start, end, clocks.get(i), site(start, end), count(start, end)));
            start = end;
        }
        boolean ordered = rounds.stream().map(round -> time(round.clock())).sorted().toList().equals(rounds.stream().map(round -> time(round.clock())).toList());
        return ordered ? rounds : List.of();
    }

    private static LocalTime time(@Nullable TimeWord word) {
        TimeWord.Clock clock = word == null ? null : word.clock();
        return clock == null ? LocalTime.MIN : clock.time();
    }

    /** Rounds from places of their own, each with its number. */
    private List<Round> bySite(Sentence sentence, List<int[]> parts) {
        List<PlaceWord> sites = new ArrayList<>();
        for (PlaceWord word : page.places(sentence.start(), sentence.end())) {
            boolean within = parts.stream().anyMatch(part -> word.start() >= part[0] && word.end() <= part[1]);
            if (within && from(word) && sites.stream().noneMatch(known -> known.point().kmTo(word.point()) < APART_KM)) {
                sites.add(word);
            }
        }
        List<Round> rounds = new ArrayList<>();
        int start = sentence.start();
        for (int i = 0; i < sites.size(); i++) {
            int end = i + 1 < sites.size() ? cut(sites.get(i).end(), sites.get(i + 1).start()) : sentence.end();
            rounds.add(new Round(start, end, null, sites.get(i), count(start, end)));
            start = end;
        }
        return rounds.size() > 1 && rounds.stream().allMatch(round -> round.missiles() > 0) ? rounds : List.of();
    }

    /** Where between two times or places the words of the second begin. */
    private int cut(int from, int to) {
        Matcher breaks = BREAK.matcher(page.text()).region(from, to);
        breaks.useTransparentBounds(true);
        int cut = to;
        while (breaks.find()) {
            cut = breaks.end();
        }
        Matcher counts = (page.korean() ? KOREAN_COUNT : COUNT).matcher(page.text()).region(from, to);
        // "at 8:24 North Korea fired two from Wonsan, and at 9:10 one": the number before the comma is the first round's.
        return breaks.reset().region(from, to).find() && !counts.find() ? Math.min(cut, breaks.end()) : cut;
    }

    private @Nullable PlaceWord site(int start, int end) {
        return page.places(start, end).stream().filter(SalvoReader::from).findFirst().orElse(null);
    }

    private static boolean from(PlaceWord word) {
        return word.way() == PlaceWord.Way.FROM && "PRK".equals(word.from().country()) && !word.sea() && word.vagueness() <= 2;
    }

    private int count(int start, int end) {
        Matcher counts = (page.korean() ? KOREAN_COUNT : COUNT).matcher(page.words(start, end));
        return counts.find() ? number(counts.group(1) != null ? counts.group(1) : counts.group(2)) : 0;
    }

    private static int number(String word) {
        return switch (word) {
            case "한", "another", "a", "an" -> 1;
            case "두" -> 2;
            case "세" -> 3;
            case "네" -> 4;
            case "다섯" -> 5;
            case "여섯" -> 6;
            default -> (int) EnglishWords.number(word.toLowerCase(java.util.Locale.ROOT));
        };
    }
}
