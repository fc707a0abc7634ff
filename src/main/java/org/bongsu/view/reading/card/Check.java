package org.bongsu.view.reading.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.desk.Marking;
import org.bongsu.model.Article;
import org.bongsu.model.Incident;
import org.bongsu.model.Published;
import org.bongsu.model.Role;
import org.bongsu.model.Status;
import org.bongsu.model.Suggestion;
import org.bongsu.view.reading.typed.CardFields;
import org.bongsu.words.Words;
import org.bongsu.words.Zones;
import org.jspecify.annotations.Nullable;

/**
 * What a card lacks, or what should be looked at before it counts; it never keeps a draft from being kept.
 *
 * @param field where to mend it
 * @param text  in the language of the window
 * @param level how much it matters
 */
record Check(String field, String text, Level level) {
    /** How much a check matters. */
    enum Level {
        /** The incident cannot count before. */
        MISSING,
        /** It should be looked at. */
        DOUBTFUL,
        /** It is only told. */
        TOLD
    }

    private static final double LOW = 0.5;
    /** What is said or laid down somewhere need not have a place. */
    private static final Set<String> PLACELESS = Set.of("statement", "policy", "tariff", "sanction", "diplomacy", "cyber");
    private static final Map<String, String> FIELDS = Map.of("reason.no-day", CardFields.WHEN, "reason.check-the-day", CardFields.WHEN,
            "reason.contested", CardFields.ATTRIBUTION, "reason.expected", CardFields.STATUS);

    /** The checks of a card, the gravest first. */
    static List<Check> of(Card card, @Nullable Article article, Marking marking, Words words) {
        List<Check> checks = new ArrayList<>();
        Incident incident = card.incident();
        if (card.open() && incident.when() == null) {
            checks.add(new Check(CardFields.WHEN, words.say("reading.check.no-date"), Level.MISSING));
        }
        if (incident.type().equals(Codebook.OTHER)) {
            checks.add(new Check(CardFields.TYPE, words.say("reading.check.no-type"), Level.DOUBTFUL));
        }
        if (incident.where() == null && !PLACELESS.contains(Type.familyOf(incident.type()))) {
            checks.add(new Check(CardFields.WHERE, words.say("reading.check.no-place"), Level.DOUBTFUL));
        } else if (incident.where() != null && incident.where().point() == null) {
            checks.add(new Check(CardFields.WHERE, words.say("reading.check.no-point"), Level.DOUBTFUL));
        }
        if (incident.detail().actors().stream().noneMatch(a -> a.role() == Role.ACTOR)) {
            checks.add(new Check(CardFields.ADD, words.say("reading.check.no-actor"), Level.DOUBTFUL));
        }
        if (ahead(incident, article)) {
            checks.add(new Check(CardFields.WHEN, words.say("reading.check.after-publication"), Level.DOUBTFUL));
        }
        if (card.stage() == Card.Stage.DRAFT && article != null) {
            marking.dayToCheck(article, incident, card.claims())
                    .ifPresent(zone -> checks.add(new Check(CardFields.WHEN, words.say("reason.check-the-day", new Zones(words).name(zone)), Level.DOUBTFUL)));
        }
        suggested(card.suggestion(), words, checks);
        return checks;
    }

    private static void suggested(@Nullable Suggestion suggestion, Words words, List<Check> checks) {
        if (suggestion == null) {
            return;
        }
        if (suggestion.score() < LOW) {
            checks.add(new Check(CardFields.TYPE, words.say("reading.check.uncertain", suggestion.score()), Level.DOUBTFUL));
        }
        for (Suggestion.Reason reason : suggestion.reasons()) {
            Object[] args = reason.key().equals("reason.check-the-day") ? reason.args().stream().map(new Zones(words)::name).toArray() : reason.args().toArray();
            String text = words.sayOr(reason.key(), "", args);
            String field = FIELDS.get(reason.key());
            if (!text.isEmpty()) {
                checks.add(new Check(field == null ? CardFields.TYPE : field, text, field == null ? Level.TOLD : Level.DOUBTFUL));
            }
        }
    }

    /** Whether something reported as past is dated after its article. */
    private static boolean ahead(Incident incident, @Nullable Article article) {
        Published published = article == null ? null : article.published();
        LocalDate day = incident.when() == null ? null : incident.when().start();
        return published != null && day != null && day.isAfter(published.day().plusDays(1)) && incident.status() != Status.EXPECTED;
    }
}
