package org.bongsu.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bongsu.codebook.Codebook;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.Article;
import org.bongsu.model.Attribution;
import org.bongsu.model.Claim;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Evidence;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Place;
import org.bongsu.model.Published;
import org.bongsu.model.Reading;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.time.DateReader;
import org.bongsu.suggest.Suggester;
import org.bongsu.words.PlaceNaming;
import org.bongsu.words.Words;

/** What words mean by themselves that an analyst types or selects: a date, a place, a draft. */
public final class Marking {
    private static final int TITLE = 120;

    private final Supplier<Suggester> suggester;
    private final Supplier<Gazetteer> gazetteer;
    private final Supplier<Codebook> codebook;
    private final Function<Supplier<NameUsage>, PlaceNaming> naming;

    public Marking(Supplier<Suggester> suggester, Supplier<Gazetteer> gazetteer, Supplier<Codebook> codebook) {
        this(suggester, gazetteer, codebook, usage -> new PlaceNames(() -> Optional.of(gazetteer.get()), usage));
    }

    private Marking(Supplier<Suggester> suggester, Supplier<Gazetteer> gazetteer, Supplier<Codebook> codebook, Function<Supplier<NameUsage>, PlaceNaming> naming) {
        this.naming = naming;
        this.suggester = suggester;
        this.gazetteer = gazetteer;
        this.codebook = codebook;
    }

    /** This with another way to name places, made for a usage of contested names that may change. */
    public Marking naming(Function<Supplier<NameUsage>, PlaceNaming> how) {
        return new Marking(suggester, gazetteer, codebook, how);
    }

    /** The words of a language, with places named in it by a usage that may change. */
    public Words words(Language language, Supplier<NameUsage> usage) {
        return Words.of(language.code(), naming.apply(usage));
    }

    /** What compares claims by the same names of places. */
    Accounts accounts(Session session) {
        return new Accounts(session, gazetteer);
    }

    /** A date as people type it, understood against the day of publication. */
    public Optional<DateSpan> date(String typed, LocalDate anchor) {
        return DateReader.parse(typed, anchor);
    }

    /** The places that a typed name may mean, best first, named in a language. */
    public List<Place> places(String typed, String language) {
        return gazetteer.get().find(typed).stream().map(place -> place.place(language)).toList();
    }

    /** A point of the map as a place, named in a language by what lies there. */
    public Place at(GeoPoint point, String language) {
        Gazetteer known = gazetteer.get();
        return known.place(known.nearest(point), language, NameUsage.KOREAN);
    }

    /** The places that are called exactly so, named in a language. */
    List<Place> named(String name, String language) {
        return gazetteer.get().named(name).stream().map(place -> place.place(language)).toList();
    }

    /** What words of an article say by themselves. */
    Reading alone(Article article, String words) {
        return words.isBlank() ? Reading.NOTHING : suggester.get().read(
                new Article(article.id(), article.about(), article.language(), words, article.original(), article.handling()));
    }

    /** The day against which an article's dates are understood: that of publication, else of import. */
    static LocalDate anchor(Article article) {
        Published published = article.published();
        return published == null ? article.original().retrieved().atZone(ZoneOffset.UTC).toLocalDate() : published.day();
    }

    /**
     * The zone of an article's publisher when an incident's day stands on a word of it, "Tuesday", that may mean another day where
     * it happened; empty when the day is sure.
     *
     * @param claims what is said of the incident
     */
    public Optional<ZoneId> dayToCheck(Article article, Incident incident, List<Claim> claims) {
        return ForeignDay.of(article, incident, claims);
    }

    /** The incident with another type and that type's severity. */
    Incident typed(Incident incident, String type) {
        return incident.withWhat(new Subject(type, incident.title(), codebook.get().type(type).weight().severity()));
    }

    /** A draft from selected words: what was read in them, else what their sentence says by itself, else no type and the words for a title. */
    Incident draft(String id, Article article, Reading reading, Evidence words) {
        return best(reading.suggestions(), words)
                .or(() -> alone(article, Saying.sentence(article.text(), words).quote()).suggestions().stream().findFirst())
                .map(s -> s.proposal().withId(id).withReview(Review.DRAFT))
                .orElseGet(() -> blank(id, words));
    }

    private static Optional<Suggestion> best(List<Suggestion> suggestions, Evidence words) {
        return suggestions.stream().filter(s -> s.lead().start() < words.end() && words.start() < s.lead().end())
                .max(Comparator.comparingDouble(Suggestion::score));
    }

    private Incident blank(String id, Evidence words) {
        Subject what = new Subject(Codebook.OTHER, title(words), codebook.get().type(Codebook.OTHER).weight().severity());
        Judgement judgement = new Judgement(Status.REPORTED, Attribution.UNKNOWN, 1, Review.DRAFT);
        return new Incident(id, what, null, null, new Incident.Facts(judgement, Detail.NONE), Relations.NONE);
    }

    private static String title(Evidence words) {
        String title = words.quote().strip().replaceAll("\\s+", " ");
        return title.length() > TITLE ? title.substring(0, TITLE - 1) + "…" : title;
    }
}
