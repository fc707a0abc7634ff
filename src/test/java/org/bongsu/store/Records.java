package org.bongsu.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Area;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Attribution;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Box;
import org.bongsu.model.Circle;
import org.bongsu.model.Claim;
import org.bongsu.model.ClockTime;
import org.bongsu.model.ColumnMeaning;
import org.bongsu.model.Coverage;
import org.bongsu.model.Dataset;
import org.bongsu.model.DateOrder;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Evidence;
import org.bongsu.model.Filter;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.IndexWeights;
import org.bongsu.model.Judgement;
import org.bongsu.model.KeptCodebook;
import org.bongsu.model.KeptIndex;
import org.bongsu.model.Link;
import org.bongsu.model.LinkKind;
import org.bongsu.model.MachineCoder;
import org.bongsu.model.Note;
import org.bongsu.model.Original;
import org.bongsu.model.OwnDate;
import org.bongsu.model.Period;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Polygon;
import org.bongsu.model.Published;
import org.bongsu.model.Quantity;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.SavedView;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.model.Stored;
import org.bongsu.model.Subject;
import org.bongsu.model.TableColumn;
import org.bongsu.model.TableMapping;
import org.bongsu.model.TableRow;
import org.bongsu.model.Unplaced;

/** Records with anything in them that their types allow, broken characters and far years included. */
final class Records {
    private static final Arbitrary<String> TEXT = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(40),
            Arbitraries.of("", "로동신문", "\ud83d\ude80 launch", "half \ud83d pair", "\n\r\t\0\u2028\"\\", "a,b;c\u0000d", "'; drop table incident; --"));
    /** Names of fields are whole characters. */
    private static final Arbitrary<String> NAME = TEXT.filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    private static final Arbitrary<String> ID = Arbitraries.oneOf(Arbitraries.of("a", "A", "a ", "한", "1"), TEXT);
    private static final Arbitrary<LocalDate> DAY = Arbitraries.longs().between(-800_000, 800_000).map(LocalDate::ofEpochDay);
    private static final Arbitrary<ZoneId> ZONE = Arbitraries.of("Asia/Seoul", "Asia/Pyongyang", "Z", "UTC", "+09:00", "+08:30", "America/New_York")
            .map(ZoneId::of);
    private static final Arbitrary<Instant> INSTANT = Combinators.combine(Arbitraries.longs().between(-60_000_000_000L, 200_000_000_000L),
            Arbitraries.integers().between(0, 999_999_999)).as(Instant::ofEpochSecond);
    private static final Arbitrary<Published> PUBLISHED = Combinators.combine(INSTANT, ZONE, Arbitraries.of(true, false)).as(Published::new);
    private static final Arbitrary<ClockTime> CLOCK = Combinators.combine(
            Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay), ZONE).as(ClockTime::new);
    private static final Arbitrary<DateSpan> SPAN = Combinators.combine(DAY, Arbitraries.integers().between(0, 400),
            Arbitraries.of(DatePrecision.class), CLOCK.injectNull(0.5)).as((day, days, p, clock) -> new DateSpan(day, day.plusDays(days), p, clock));
    private static final Arbitrary<Double> NUMBER = Arbitraries.oneOf(Arbitraries.doubles(),
            Arbitraries.of(0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, 0.1));

    private Records() { }

    static Arbitrary<Stored> any() {
        return Arbitraries.oneOf(articles(), rows(), notes(), incidents(), claims(), coverage(), dismissals(), codebooks(), views(), datasets(), indexes(), dates(), mappings());
    }

    private static Arbitrary<Stored> views() {
        Arbitrary<GeoPoint> point = Combinators.combine(Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180)).as(GeoPoint::new);
        Arbitrary<Area> box = Combinators.combine(Arbitraries.doubles().between(-180, 0), Arbitraries.doubles().between(-90, 0),
                Arbitraries.doubles().between(0.1, 180), Arbitraries.doubles().between(0.1, 90)).as(Box::new);
        Arbitrary<Area> circle = Combinators.combine(point, Arbitraries.doubles().between(0.1, 10_000), TEXT).as(Circle::new);
        Arbitrary<Area> polygon = Combinators.combine(point.list().ofMinSize(1).ofMaxSize(9), TEXT).as((points, name) -> {
            List<GeoPoint> ring = new ArrayList<>(List.of(new GeoPoint(1, 2), new GeoPoint(3, 5)));
            ring.addAll(points);
            return new Polygon(List.of(ring, ring.reversed()), name);
        });
        Arbitrary<Period> period = Combinators.combine(DAY.injectNull(0.5), Arbitraries.integers().between(0, 400)).as((from, days) ->
                new Period(from, from == null ? null : from.plusDays(days)));
        Arbitrary<Filter> filter = Combinators.combine(TEXT.set().ofMaxSize(3), period, Arbitraries.oneOf(box, circle, polygon, Arbitraries.just(Unplaced.AREA)).injectNull(0.2), TEXT,
                DAY.injectNull(0.5)).as((types, span, area, text, known) ->
                new Filter(new Filter.Facets(types, Set.of("PRK"), Set.of(3), Set.of(Status.REPORTED)), span, area, text, known, Set.of("t1")));
        return Combinators.combine(ID, TEXT, filter).as(SavedView::new);
    }

    private static Arbitrary<Stored> articles() {
        Arbitrary<Bibliography> about = Combinators.combine(TEXT, TEXT.injectNull(0.3), TEXT.injectNull(0.3), TEXT.injectNull(0.3),
                PUBLISHED.injectNull(0.3)).as(Bibliography::new);
        Arbitrary<Original> original = Combinators.combine(TEXT, TEXT, TEXT, Arbitraries.longs(), INSTANT).as(Original::new);
        Arbitrary<Article.Handling> handling = Combinators.combine(Arbitraries.of(ArticleState.class), TEXT.injectNull(0.5),
                Arbitraries.of(true, false)).as(Article.Handling::new);
        return Combinators.combine(ID, about, TEXT, TEXT, original, handling).as(Article::new);
    }

    private static Arbitrary<Stored> rows() {
        return Combinators.combine(ID, TEXT, Arbitraries.integers(), TEXT, PUBLISHED.injectNull(0.5), Arbitraries.of(true, false))
                .as(TableRow::new);
    }

    private static Arbitrary<Stored> notes() {
        return Combinators.combine(ID, TEXT, TEXT, PUBLISHED.injectNull(0.5), Arbitraries.of(true, false)).as(Note::new);
    }

    private static Arbitrary<Stored> coverage() {
        return Combinators.combine(ID, SPAN, TEXT).as(Coverage::new);
    }

    private static Arbitrary<Stored> dismissals() {
        return Combinators.combine(ID, TEXT, TEXT, Arbitraries.integers(), Arbitraries.integers(), ID.injectNull(0.5)).as(Dismissal::new);
    }

    private static Arbitrary<Stored> datasets() {
        Arbitrary<Original> original = Combinators.combine(TEXT, TEXT, TEXT, Arbitraries.longs(), INSTANT).as(Original::new);
        Arbitrary<Dataset.Extent> extent = Combinators.combine(Arbitraries.integers().between(0, 99_999_999), DAY.injectNull(0.2), DAY.injectNull(0.2))
                .as(Dataset.Extent::new);
        return Combinators.combine(ID, TEXT, Arbitraries.of(MachineCoder.class), TEXT, extent, original.list().ofMaxSize(3)).as(Dataset::new);
    }

    private static Arbitrary<Stored> dates() {
        return Combinators.combine(ID, TEXT, DAY, Arbitraries.integers().between(0, 300), Arbitraries.of(true, false))
                .as((id, name, day, days, yearly) -> new OwnDate(id, name, day, day.plusDays(days), yearly));
    }

    private static Arbitrary<Stored> indexes() {
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        Arbitrary<IndexWeights> weights = Combinators.combine(share, share, share, Arbitraries.doubles().between(1, 8)).as((a, b, c, step) ->
                new IndexWeights(new IndexWeights.Modes(a, b, c, 0), step, new IndexWeights.Credence(1, a, b, c, 0)));
        Arbitrary<Period> year = DAY.map(day -> new Period(day, day.plusDays(400)));
        return Combinators.combine(ID, Arbitraries.doubles().between(0.01, 3660), year.injectNull(0.3), weights, TEXT.set().ofMaxSize(3))
                .as((id, h, reference, w, codes) -> new KeptIndex(id, new IndexSettings(h, reference, w, codes)));
    }

    private static Arbitrary<Stored> mappings() {
        Arbitrary<TableColumn> column = Combinators.combine(TEXT, Arbitraries.of(ColumnMeaning.class), TEXT, TEXT).as(TableColumn::new);
        Arbitrary<TableMapping.Rules> rules = Combinators.combine(Arbitraries.of(DateOrder.class), TEXT, TEXT.injectNull(0.5), Arbitraries.of(true, false))
                .as((order, type, actor, salvos) -> new TableMapping.Rules(order, ZoneId.of("Asia/Seoul"), type, actor, salvos));
        return Combinators.combine(TEXT, column.list().ofMaxSize(4), rules, Arbitraries.maps(TEXT, TEXT).ofMaxSize(3)).as((name, columns, r, words) ->
                new TableMapping(name, columns, r, Map.of(ColumnMeaning.TYPE, words)));
    }

    private static Arbitrary<Stored> codebooks() {
        return Combinators.combine(ID, TEXT, TEXT).as(KeptCodebook::new);
    }

    private static Arbitrary<Stored> claims() {
        Arbitrary<Claim.Assertion> what = Combinators.combine(TEXT, TEXT, Arbitraries.of(Stance.class), TEXT.injectNull(0.5))
                .as(Claim.Assertion::new);
        Arbitrary<Evidence> evidence = Combinators.combine(TEXT, Arbitraries.integers().between(0, 99), Arbitraries.integers().between(99, 999),
                TEXT, TEXT, TEXT).as(Evidence::new);
        return Combinators.combine(ID, TEXT, what, evidence).as(Claim::new);
    }

    private static Arbitrary<Stored> incidents() {
        Arbitrary<Subject> what = Combinators.combine(TEXT, TEXT, Arbitraries.integers().between(1, 5)).as(Subject::new);
        Arbitrary<GeoPoint> point = Combinators.combine(Arbitraries.doubles().between(-90, 90).ofScale(9),
                Arbitraries.doubles().between(-180, 180).ofScale(9)).as(GeoPoint::new);
        Arbitrary<Place> where = Combinators.combine(TEXT, TEXT.injectNull(0.5), TEXT.injectNull(0.5), point.injectNull(0.3),
                Arbitraries.of(PlacePrecision.class)).as(Place::new);
        Arbitrary<Judgement> judgement = Combinators.combine(Arbitraries.of(Status.class), Arbitraries.of(Attribution.class),
                Arbitraries.integers().between(1, 2), Arbitraries.of(Review.class)).as(Judgement::new);
        Arbitrary<Quantity> quantity = Combinators.combine(TEXT, NUMBER.injectNull(0.5), NUMBER, NUMBER.injectNull(0.5), TEXT).as(Quantity::new);
        Arbitrary<ActorLink> actor = Combinators.combine(TEXT, TEXT.injectNull(0.5), Arbitraries.of(Role.class)).as(ActorLink::new);
        Arbitrary<InForce> inForce = Combinators.combine(DAY.injectNull(0.5), DAY.injectNull(0.5), DAY.injectNull(0.5)).as(InForce::new);
        Arbitrary<Detail> detail = Combinators.combine(actor.list().ofMaxSize(3), quantity.list().ofMaxSize(3),
                Arbitraries.maps(NAME, TEXT).ofMaxSize(3), inForce, TEXT.list().ofMaxSize(3), TEXT).as(Detail::new);
        Arbitrary<Relations> relations = Combinators.combine(TEXT.injectNull(0.5),
                Combinators.combine(Arbitraries.of(LinkKind.class), TEXT).as(Link::new).list().ofMaxSize(3)).as(Relations::new);
        return Combinators.combine(ID, what, SPAN.injectNull(0.2), where.injectNull(0.2),
                Combinators.combine(judgement, detail).as(Incident.Facts::new), relations).as(Incident::new);
    }
}
