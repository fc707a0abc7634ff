package org.bongsu.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Article;
import org.bongsu.model.Attribution;
import org.bongsu.model.Claim;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Evidence;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Place;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.claim.ActorReader;
import org.bongsu.suggest.claim.Claims;
import org.bongsu.suggest.claim.Dating;
import org.bongsu.suggest.claim.Numbers;
import org.bongsu.suggest.claim.PlaceReader;
import org.bongsu.suggest.claim.SalvoReader;
import org.bongsu.suggest.claim.Splashdown;
import org.bongsu.suggest.claim.Tariffs;
import org.bongsu.suggest.claim.Weapons;
import org.bongsu.suggest.event.Cues;
import org.bongsu.suggest.event.Event;
import org.bongsu.suggest.event.Page;
import org.bongsu.suggest.event.Telling;
import org.bongsu.suggest.event.VoiceFinder;
import org.bongsu.suggest.place.PlaceWord;
import org.bongsu.suggest.text.Clause;
import org.bongsu.suggest.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Makes a suggestion of an event: the draft of an incident, its claims with their words, its score and its reasons. */
final class Composer {
    private static final int TITLE = 90;
    private final Codebook codebook;
    private final Cues cues;
    private final Article article;
    private final Page page;
    private final @Nullable String titleActor;

    Composer(Codebook codebook, Cues cues, Article article, Page page, @Nullable String titleActor) {
        this.codebook = codebook;
        this.cues = cues;
        this.article = article;
        this.page = page;
        this.titleActor = titleActor;
    }

    /** The suggestion of an event; the headline event carries the article's title. */
    Suggestion compose(Event event, int number, boolean headline) {
        String id = "s" + number;
        Claims claims = new Claims(article, id);
        List<Suggestion.Reason> reasons = new ArrayList<>();
        Sentence lead = event.lead();
        reasons.add(new Suggestion.Reason("reason.words", List.of(words(event))));
        typeClaims(event, claims);
        List<ActorLink> actors = new ActorReader(page, headline ? titleActor : null).read(event);
        String doer = actors.stream().filter(actor -> actor.role() == Role.ACTOR).map(ActorLink::from).findFirst().orElse(null);
        DateSpan when = new Dating(page, event, doer).read(claims, headline, reasons);
        PlaceReader.Where where = new PlaceReader(page, doer).read(event);
        Place place = where(where, claims);
        Map<String, String> fields = fields(event, where, claims);
        InForce inForce = Tariffs.read(page, event, when, fields, claims);
        Numbers numbers = Numbers.read(page, event, claims);
        Attribution attribution = attribution(event, actors);
        if (attribution == Attribution.CONTESTED) {
            reasons.add(new Suggestion.Reason("reason.contested", List.of()));
        }
        Status status = event.expected() ? Status.EXPECTED : Status.REPORTED;
        if (event.expected()) {
            reasons.add(new Suggestion.Reason("reason.expected", List.of()));
            claims.add("status", status.code(), Stance.ASSERTS, event.main().voices().reporter(), lead.start(), lead.end());
        }
        List<SalvoReader.Round> rounds = new SalvoReader(page).read(event);
        numbers = numbers.atLeast(RoundComposer.total(rounds));
        salvo(event, rounds, reasons);
        String type = event.type();
        int severity = codebook.type(type).weight().severity();
        if (event.family().equals("launch") && numbers.rounds() >= 10) {
            severity = Math.min(5, severity + 1);
        }
        Detail detail = new Detail(actors, numbers.quantities(), fields, inForce, List.of(), "");
        Incident proposal = new Incident(id, new Subject(type, title(event, headline), severity), when, place,
                new Incident.Facts(new Judgement(status, attribution, 1, Review.DRAFT), detail), Relations.NONE);
        return new Suggestion(proposal, claims.list(), Evidence.of(article.id(), page.text(), lead.start(), lead.end()),
                Score.of(event, headline, lead.equals(page.sentences().getFirst())), reasons,
                new RoundComposer(article, page).compose(proposal, rounds, event.main().voices().reporter(), numbers.rounds()));
    }

    private void salvo(Event event, List<SalvoReader.Round> rounds, List<Suggestion.Reason> reasons) {
        int volleys = new SalvoReader(page).volleys(event);
        if (!rounds.isEmpty()) {
            reasons.add(new Suggestion.Reason("reason.salvo", List.of(Integer.toString(rounds.size()))));
        } else if (volleys > 1) {
            reasons.add(new Suggestion.Reason("reason.volleys", List.of(Integer.toString(volleys))));
        }
    }

    private String words(Event event) {
        return event.main().words().stream().map(hit -> page.words(hit.start(), hit.end())).distinct().reduce((a, b) -> a + ", " + b).orElse("");
    }

    private void typeClaims(Event event, Claims claims) {
        for (Telling telling : event.tellings()) {
            String by = telling.voices().accuser() != null ? telling.voices().accuser() : telling.voices().reporter();
            if (telling.voices().denier() == null || telling.voices().accuser() != null) {
                claims.add("type", telling.type(), by == null ? Stance.ASSERTS : Stance.ATTRIBUTES, by, telling.sentence().start(), telling.sentence().end());
            }
        }
        for (Event.Denial denial : event.denials()) {
            claims.add("type", event.type(), Stance.DENIES, denial.by(), denial.sentence().start(), denial.sentence().end());
        }
    }

    private @Nullable Place where(PlaceReader.Where where, Claims claims) {
        PlaceWord at = where.at();
        if (at == null) {
            return null;
        }
        claims.add("where", at.as().name(), Stance.ASSERTS, null, at.start(), at.end());
        return at.as();
    }

    private Map<String, String> fields(Event event, PlaceReader.Where where, Claims claims) {
        Map<String, String> fields = new TreeMap<>();
        if (event.family().equals("launch")) {
            PlaceWord at = where.at();
            PlaceWord landing = where.landing();
            if (at != null) {
                fields.put("site", at.as().name());
            }
            if (landing != null) {
                fields.put("landing", landing.as().name());
                claims.add("landing", landing.as().name(), Stance.ASSERTS, reporterAt(event, landing.start()), landing.start(), landing.end());
            }
            Splashdown.read(page, event, cues, fields.get("landing"), claims);
            Weapons.read(page, event, cues, fields, claims);
        }
        return fields;
    }

    private @Nullable String reporterAt(Event event, int offset) {
        Sentence sentence = page.sentence(offset);
        return sentence != null ? VoiceFinder.reporter(page, sentence.start(), sentence.end()) : event.main().voices().reporter();
    }

    private static Stance stance(Event event) {
        return event.main().voices().reporter() == null ? Stance.ASSERTS : Stance.ATTRIBUTES;
    }

    private static Attribution attribution(Event event, List<ActorLink> actors) {
        if (event.alleged() || !event.denials().isEmpty()) {
            return Attribution.CONTESTED;
        }
        if (actors.stream().noneMatch(actor -> actor.role() == Role.ACTOR)) {
            return Attribution.UNKNOWN;
        }
        boolean own = actors.stream().anyMatch(actor -> actor.role() == Role.CLAIMANT);
        boolean word = Set.of("statement", "tariff", "policy", "diplomacy", "sanction", "exercise").contains(event.family());
        return own || word ? Attribution.CLAIMED : Attribution.ATTRIBUTED;
    }

    private String title(Event event, boolean headline) {
        if (headline && !article.title().isBlank()) {
            return article.title();
        }
        Clause clause = event.tellings().getFirst().clause();
        String words = page.words(clause.start(), clause.end()).replaceAll("\\s+", " ").replaceFirst("^(?:and|but|while|as|after|which|when|where|following|days after|weeks after)\\s+", "");
        for (int[] line : page.layout().datelines()) {
            if (line[0] <= clause.start() && line[1] < clause.end() && line[1] > clause.start()) {
                words = page.words(line[1], clause.end()).replaceAll("\\s+", " ");
            }
        }
        words = words.replaceFirst("[.,;:]$", "").strip();
        if (words.length() > TITLE) {
            int cut = words.lastIndexOf(' ', TITLE);
            words = words.substring(0, cut < TITLE / 2 ? TITLE : cut) + "…";
        }
        return words.isEmpty() ? codebook.type(event.type()).names().in(page.korean() ? "ko" : "en") : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
