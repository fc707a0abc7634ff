package org.bongsu.suggest;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bongsu.model.Article;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Quantity;
import org.bongsu.model.Relations;
import org.bongsu.model.Stance;
import org.bongsu.model.Subject;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.claim.Claims;
import org.bongsu.suggest.claim.Dating;
import org.bongsu.suggest.claim.SalvoReader;
import org.bongsu.suggest.event.Page;
import org.bongsu.suggest.place.PlaceWord;
import org.bongsu.suggest.time.TimeWord;
import org.jspecify.annotations.Nullable;

/** Makes the drafts of the rounds of a salvo, each with its claims, under the draft of the whole. */
final class RoundComposer {
    private final Article article;
    private final Page page;

    RoundComposer(Article article, Page page) {
        this.article = article;
        this.page = page;
    }

    /** The rounds of a launch, those of one missile each where the whole counts as many missiles as rounds. */
    List<Suggestion.Round> compose(Incident whole, List<SalvoReader.Round> rounds, @Nullable String reporter, double missiles) {
        boolean single = missiles == rounds.size() && rounds.stream().filter(round -> round.missiles() > 0).count() < 2;
        List<Suggestion.Round> composed = new ArrayList<>();
        for (SalvoReader.Round round : rounds) {
            composed.add(compose(whole, round, whole.id() + ".r" + (composed.size() + 1), reporter, single ? 1 : round.missiles()));
        }
        return composed;
    }

    /** The missiles that rounds add up to; 0 when one of them does not say. */
    static int total(List<SalvoReader.Round> rounds) {
        return rounds.stream().anyMatch(round -> round.missiles() == 0) ? 0 : rounds.stream().mapToInt(SalvoReader.Round::missiles).sum();
    }

    private Suggestion.Round compose(Incident whole, SalvoReader.Round round, String id, @Nullable String reporter, int missiles) {
        Claims claims = new Claims(article, id);
        Stance stance = reporter == null ? Stance.ASSERTS : Stance.ATTRIBUTES;
        claims.add("type", whole.type(), stance, reporter, round.start(), round.end());
        DateSpan when = whole.when();
        TimeWord word = round.clock();
        TimeWord.Clock clock = word == null ? null : word.clock();
        if (when != null && word != null && clock != null && when.precision() == DatePrecision.DAY) {
            ZoneId zone = clock.zone();
            when = when.at(new ClockTime(clock.time(), zone != null ? zone : Dating.zone(page, "launch")));
            claims.add("time", word.value(), stance, reporter, word.start(), word.end());
        }
        Place where = whole.where();
        Map<String, String> fields = new TreeMap<>(whole.detail().fields());
        PlaceWord site = round.site();
        if (site != null) {
            where = site.as();
            fields.put("site", site.as().name());
            claims.add("where", site.as().name(), Stance.ASSERTS, null, site.start(), site.end());
        }
        List<Quantity> quantities = missiles == 0 ? List.of() : List.of(Quantity.of("missiles", missiles, ""));
        if (missiles > 0) {
            claims.add("missiles", missiles + " missiles", stance, reporter, round.start(), round.end());
        }
        Detail detail = new Detail(whole.detail().actors(), quantities, fields, InForce.NONE, List.of(), "");
        return new Suggestion.Round(new Incident(id, new Subject(whole.type(), title(round), whole.severity()), when, where,
                new Incident.Facts(whole.judgement(), detail), new Relations(whole.id(), List.of())), claims.list());
    }

    private String title(SalvoReader.Round round) {
        String words = page.words(round.start(), round.end()).replaceAll("\\s+", " ").replaceFirst("[\\s,;.]+(?:and)?\\s*$", "").replaceFirst("^(?:and|then)\\s+", "");
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
