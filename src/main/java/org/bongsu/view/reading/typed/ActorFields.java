package org.bongsu.view.reading.typed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bongsu.desk.Session;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Detail;
import org.bongsu.model.Incident;
import org.bongsu.model.Role;
import org.bongsu.view.reading.typed.Field.Kind;
import org.bongsu.words.Words;

/** The actors of a card: who to whom, in which role. */
final class ActorFields {
    private final Words words;
    private final ActorWords actors;
    private final Set<String> bodies = new LinkedHashSet<>();

    ActorFields(Words words, Session session) {
        this.words = words;
        this.actors = new ActorWords(words);
        bodies.addAll(List.of("PRK", "KOR", "USA", "JPN", "CHN", "RUS"));
        session.situation().get().incidents().forEach(i -> i.detail().actors().forEach(a -> bodies.add(a.from())));
    }

    List<Field> of(Incident incident) {
        List<Field> fields = new ArrayList<>();
        List<ActorLink> links = incident.detail().actors();
        for (int i = 0; i < links.size(); i++) {
            int at = i;
            ActorLink link = links.get(i);
            fields.add(new Field("actor." + i, i == 0 ? words.say("reading.field.actors") : "",
                    new Field.Holding(actors.say(link), actors.role(link.role()), ""), Kind.READ, typed -> read(incident, at, typed)));
        }
        return fields;
    }

    /** The ways to add what is typed as one more actor. */
    List<Option> more(Incident incident, String typed) {
        Detail detail = incident.detail();
        Role role = detail.actors().stream().noneMatch(a -> a.role() == Role.ACTOR) ? Role.ACTOR : Role.REPORTER;
        return actors.read(typed, role, bodies).stream().map(link -> {
            List<ActorLink> links = new ArrayList<>(detail.actors());
            links.add(link);
            return option(incident, link, links);
        }).toList();
    }

    /** Those that an incident did not have before. */
    List<String> news(Incident before, Incident after) {
        return after.detail().actors().stream().filter(link -> !before.detail().actors().contains(link))
                .map(link -> actors.say(link) + (link.role() == Role.ACTOR ? "" : " · " + actors.role(link.role()))).toList();
    }

    private List<Option> read(Incident incident, int at, String typed) {
        List<ActorLink> links = incident.detail().actors();
        if (typed.isBlank()) {
            List<ActorLink> others = new ArrayList<>(links);
            others.remove(at);
            return List.of(new Option(words.say("reading.field.removed"), "", incident.withDetail(incident.detail().withActors(others))));
        }
        ActorLink before = links.get(at);
        String text = typed.strip().equals(actors.say(before)) ? before.from() + (before.to() == null ? "" : " > " + before.to()) : typed;
        return actors.read(text, before.role(), bodies).stream().map(link -> {
            List<ActorLink> others = new ArrayList<>(links);
            others.set(at, link);
            return option(incident, link, others);
        }).toList();
    }

    private Option option(Incident incident, ActorLink link, List<ActorLink> all) {
        return new Option(actors.say(link), actors.role(link.role()), incident.withDetail(incident.detail().withActors(all)));
    }
}
