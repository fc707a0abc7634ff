package org.bongsu.view.reading.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bongsu.codebook.Type;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Relations;
import org.bongsu.view.reading.typed.Field.Kind;
import org.bongsu.words.Words;

/** The salvo that an incident is a round of, or how many rounds it has itself. */
final class SalvoField {
    private final List<Incident> all;
    private final Words words;
    private final IncidentWords says;

    SalvoField(List<Incident> all, Words words, IncidentWords says) {
        this.all = all;
        this.words = words;
        this.says = says;
    }

    /** For launches, and for whatever has rounds or is one. */
    Optional<Field> of(Incident incident) {
        String parent = incident.relations().parent();
        long rounds = all.stream().filter(i -> incident.id().equals(i.relations().parent())).count();
        if (parent == null && rounds == 0 && !Type.isA(incident.type(), "launch")) {
            return Optional.empty();
        }
        String value = parent != null ? words.say("reading.field.round-of", all.stream().filter(i -> i.id().equals(parent)).map(Incident::title).findFirst().orElse(parent))
                : rounds > 0 ? words.say("reading.field.rounds", rounds) : "";
        return Optional.of(new Field(CardFields.SALVO, words.say("reading.field.salvo"), new Field.Holding(value, "", words.say("reading.field.no-salvo")),
                Kind.OFFER, typed -> rounds > 0 ? List.of() : parents(incident, typed.strip().equals(value) ? "" : typed)));
    }

    private List<Option> parents(Incident incident, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Option> options = new ArrayList<>();
        if (incident.relations().parent() != null) {
            options.add(new Option(words.say("reading.field.alone"), "", incident.withRelations(new Relations(null, incident.relations().links()))));
        }
        all.stream().filter(other -> fits(incident, other) && other.title().toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(other -> options.add(new Option(other.title(), says.brief(other.when()), incident.withRelations(new Relations(other.id(), incident.relations().links())))));
        return options;
    }

    /** Of the same family and day, not a round itself. */
    private static boolean fits(Incident incident, Incident other) {
        DateSpan one = incident.when();
        DateSpan two = other.when();
        return !other.id().equals(incident.id()) && other.relations().parent() == null && Type.familyOf(other.type()).equals(Type.familyOf(incident.type()))
                && one != null && two != null && !one.end().isBefore(two.start()) && !two.end().isBefore(one.start());
    }
}
