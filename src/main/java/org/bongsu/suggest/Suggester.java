package org.bongsu.suggest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bongsu.codebook.Codebook;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.Article;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Evidence;
import org.bongsu.model.Mention;
import org.bongsu.model.MentionKind;
import org.bongsu.model.Published;
import org.bongsu.model.Reading;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.actor.ActorFinder;
import org.bongsu.suggest.actor.ActorWord;
import org.bongsu.suggest.event.Cues;
import org.bongsu.suggest.event.Event;
import org.bongsu.suggest.event.EventReader;
import org.bongsu.suggest.event.Page;
import org.bongsu.suggest.event.Telling;
import org.bongsu.suggest.number.KoreanQuantities;
import org.bongsu.suggest.number.QuantityFinder;
import org.bongsu.suggest.number.QuantityWord;
import org.bongsu.suggest.place.PlaceFinder;
import org.bongsu.suggest.place.PlaceWord;
import org.bongsu.suggest.text.Sentence;
import org.bongsu.suggest.time.TimeFinder;
import org.bongsu.suggest.time.TimeWord;
import org.bongsu.suggest.time.Timex;

/** Turns an article into suggested incidents, each with the words that say so; safe to use from several threads. */
public final class Suggester {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final double KOREAN_SHARE = 0.3;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private final Codebook codebook;
    private final Cues cues;
    private final PlaceFinder places;
    private final ActorFinder actors = new ActorFinder();
    private final QuantityFinder quantities = new QuantityFinder();

    public Suggester(Codebook codebook, Gazetteer gazetteer) {
        this(codebook, new Cues(type -> codebook.find(type).isPresent()), new PlaceFinder(gazetteer));
    }

    private Suggester(Codebook codebook, Cues cues, PlaceFinder places) {
        this.codebook = codebook;
        this.cues = cues;
        this.places = places;
    }

    /** The same by another codebook, which may have made other types of those that the cues are for. */
    public Suggester by(Codebook other) {
        return other == codebook ? this : new Suggester(other, cues, places);
    }

    /**
     * What an article seems to report, in the order of the text, and every expression that was understood. Times are read
     * against the day of publication by the source's own calendar; where that is not known, against the last day that the text names with
     * its year if that is long past, else the day of import.
     */
    public Reading read(Article article) {
        String text = article.text();
        if (text.isBlank()) {
            return Reading.NOTHING;
        }
        Page page = page(article);
        List<ActorWord> titled = actors.find(article.title());
        List<Event> events = new EventReader(cues, page, titled.stream().map(ActorWord::state).collect(Collectors.toSet())).read();
        Set<String> headline = cues.types(cues.words(article.title())).stream()
                .filter(type -> type.weight() >= Cues.ENOUGH).map(Cues.Found::family).collect(Collectors.toSet());
        Event first = events.stream().filter(event -> headline.contains(event.family())).findFirst().orElse(events.isEmpty() ? null : events.getFirst());
        events.stream().filter(event -> event.family().equals("launch")).findFirst().ifPresent(launch -> launch.loose(page.sentences().stream()
                .filter(sentence -> events.stream().noneMatch(other -> other != launch && other.tellings().stream().anyMatch(telling -> telling.sentence().equals(sentence)))).toList()));
        List<Suggestion> suggestions = new ArrayList<>();
        String titleActor = titled.stream().map(ActorWord::state).findFirst().orElse(null);
        Composer composer = new Composer(codebook, cues, article, page, titleActor);
        for (Event event : events) {
            suggestions.add(composer.compose(event, suggestions.size() + 1, event == first));
        }
        suggestions.sort(Comparator.comparingInt(suggestion -> suggestion.lead().start()));
        return new Reading(suggestions.stream().map(new GivenTypes(codebook)::of).toList(), mentions(page));
    }

    private Page page(Article article) {
        String text = article.text();
        boolean korean = article.language().equals("ko") || !article.language().equals("en") && hangulShare(text) > KOREAN_SHARE;
        Published published = article.published();
        ZoneId zone = published != null ? published.zone() : SEOUL;
        LocalDate day = published != null ? published.day() : written(text, korean, article.original().retrieved().atZone(SEOUL).toLocalDate());
        List<QuantityWord> counted = korean ? KoreanQuantities.find(text) : quantities.find(text);
        Page.Layout layout = Page.Layout.of(text, korean);
        List<ActorWord> acting = actors.find(text).stream().filter(word -> !layout.dateline(word.start(), word.end())).toList();
        List<TimeWord> times = new TimeFinder(day).find(text, korean).stream().filter(word -> !layout.dateline(word.start(), word.end())).toList();
        return new Page(text, korean, new Page.Anchor(day, zone), layout, new Page.Expressions(
                times, sorted(places.find(text, korean, korean ? "ko" : "en"), PlaceWord::start), sorted(acting, ActorWord::start), sorted(counted, QuantityWord::start), cues.find(text)));
    }

    /** The day from which a text without a day of publication speaks: the last that it names with its year where that is long past, else that of import. */
    private static LocalDate written(String text, boolean korean, LocalDate imported) {
        LocalDate last = new TimeFinder(imported).find(text, korean).stream().filter(word -> word.dates() && YEAR.matcher(text).region(word.start(), word.end()).find())
                .map(word -> Objects.requireNonNull(word.span())).filter(span -> span.precision() == DatePrecision.DAY && !span.start().isAfter(imported)).map(DateSpan::start)
                .max(Comparator.naturalOrder()).orElse(imported);
        return last.isBefore(imported.minusDays(Telling.RECENT_DAYS)) ? last : imported;
    }

    private static <T> List<T> sorted(List<T> words, ToIntFunction<T> start) {
        return words.stream().sorted(Comparator.comparingInt(start)).toList();
    }

    private static double hangulShare(String text) {
        return text.chars().filter(c -> c >= '가' && c <= '힣').count() / (double) text.length();
    }

    private static List<Mention> mentions(Page page) {
        List<Mention> mentions = new ArrayList<>();
        for (TimeWord word : Timex.dated(page.text(), page.words().times(), page.anchor().day(), page.anchor().zone())) {
            mentions.add(new Mention(MentionKind.TIME, word.start(), word.end(), page.words(word.start(), word.end()), word.value(), null));
        }
        for (PlaceWord word : page.words().places()) {
            mentions.add(new Mention(MentionKind.PLACE, word.start(), word.end(), page.words(word.start(), word.end()), word.as().name(), word.point()));
        }
        for (ActorWord word : page.words().actors()) {
            mentions.add(new Mention(MentionKind.ACTOR, word.start(), word.end(), page.words(word.start(), word.end()), word.code(), null));
        }
        for (QuantityWord word : page.words().quantities()) {
            mentions.add(new Mention(MentionKind.QUANTITY, word.start(), word.end(), page.words(word.start(), word.end()), word.value(), null));
        }
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::end));
        return mentions;
    }

    /** The sentences of an article, in order. */
    public static List<Evidence> sentences(Article article) {
        String text = article.text();
        return Sentence.of(text).stream().map(s -> Evidence.of(article.id(), text, s.start(), s.end())).toList();
    }
}
