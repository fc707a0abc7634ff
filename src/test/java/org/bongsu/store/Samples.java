package org.bongsu.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Article;
import org.bongsu.model.Attribution;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Claim;
import org.bongsu.model.ClockTime;
import org.bongsu.model.Coverage;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Evidence;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Layout;
import org.bongsu.model.Link;
import org.bongsu.model.LinkKind;
import org.bongsu.model.Note;
import org.bongsu.model.Original;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Provenance;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Statement;
import org.bongsu.model.Published;
import org.bongsu.model.Quantity;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.model.TableRow;

/** One record of each kind, with everything filled in that can be. */
public final class Samples {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-28T01:02:03.456789Z"), ZoneOffset.UTC);
    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private Samples() { }

    public static Article article(String id) {
        String text = "북한이 27일 동해상으로 미사일을 발사했다고 합동참모본부가 밝혔다.\n\n\"No comment\", Tokyo said.";
        Published published = new Published(Instant.parse("2026-01-27T03:10:00Z"), SEOUL, true);
        Provenance provenance = new Provenance(new Published(Instant.parse("2026-01-27T05:00:00Z"), SEOUL, true),
                List.of(new Statement(Field.AUTHOR, Provenance.Place.META, "김 기자"), new Statement(Field.AUTHOR, Provenance.Place.BYLINE, "이 기자")));
        return new Article(id, new Bibliography("북, 동해로 미사일 발사", "김 기자", "연합", "https://example.org/" + id, published, provenance), "ko", text,
                new Original(Originals.hash(id.getBytes()), id + ".html", "text/html", 1234, Instant.parse("2026-01-28T00:00:00Z")),
                Article.Handling.NEW, new Layout(List.of(new Layout.Block(Layout.Kind.QUOTE, text.indexOf('"'), text.length()))));
    }

    /** The same as it was kept when nobody noted its layout, nor where anything was taken from. */
    static Article unnoted(String id) {
        Article full = article(id);
        Bibliography about = full.about();
        return new Article(id, new Bibliography(about.title(), about.author(), about.publisher(), about.url(), about.published()), full.language(), full.text(), full.original(), full.handling());
    }

    public static Incident incident(String id) {
        return new Incident(id, new Subject("launch.srbm", "Missiles towards the East Sea " + id, 3),
                DateSpan.day(LocalDate.of(2026, 1, 27)).at(new ClockTime(LocalTime.of(15, 50), SEOUL)),
                Place.of("north of Pyongyang", 39.2, 125.7, PlacePrecision.NEAR),
                new Incident.Facts(new Judgement(Status.REPORTED, Attribution.ATTRIBUTED, 1, Review.CODED),
                        new Detail(List.of(new ActorLink("PRK", null, Role.ACTOR), new ActorLink("KOR.JCS", "PRK", Role.REPORTER)),
                                List.of(new Quantity("range", 340.0, 350.0, null, "km"), Quantity.of("missiles", 2, "")),
                                Map.of("site", "Sunan", "class", "SRBM"),
                                new InForce(LocalDate.of(2026, 1, 1), null, LocalDate.of(2026, 12, 31)), List.of("동해", "night"), "단거리")),
                new Relations("parent-" + id, List.of(new Link(LinkKind.RESPONDS, "i0"))));
    }

    public static Claim claim(String id, String incident, String source) {
        return new Claim(id, incident, new Claim.Assertion("status", "happened", Stance.DENIES, "PRK"),
                Evidence.of(source, article(source).text(), 3, 12));
    }

    public static Note note(String id) {
        return new Note(id, "Seen from the border", "Words of mine", Published.day(LocalDate.of(2026, 1, 27), SEOUL), true);
    }

    public static TableRow row(String id) {
        return new TableRow(id, "CNS", 17, "2026-01-27;Sunan;2", null, false);
    }

    public static Dismissal dismissal(String id) {
        return new Dismissal(id, "a1", "drone.incursion", 3, 40);
    }

    public static Coverage coverage(String id) {
        return new Coverage(id, DateSpan.year(2025), "searched, nothing found");
    }
}
