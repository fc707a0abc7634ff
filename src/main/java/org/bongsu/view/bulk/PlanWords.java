package org.bongsu.view.bulk;

import org.bongsu.codebook.Codebook;
import org.bongsu.desk.FieldWords;
import org.bongsu.desk.bulk.Plan;
import org.bongsu.desk.bulk.Step;
import org.bongsu.model.Incident;
import org.bongsu.words.Words;

/** A plan in words: how many change, and what each was and will be. */
final class PlanWords {
    private final Words words;
    private final FieldWords fields;

    PlanWords(Words words, Codebook codebook) {
        this.words = words;
        this.fields = new FieldWords(words, codebook);
    }

    /** How many change, how many need not and how many cannot. */
    String summary(Plan plan) {
        if (plan.changed().isEmpty()) {
            return words.say(plan.unable() == plan.chosen() ? "bulk.unable.all." + plan.step().code() : "bulk.same.all", plan.chosen());
        }
        String first = words.say("bulk.changes", plan.changed().size(), plan.chosen());
        String same = plan.same() == 0 ? "" : words.say("bulk.same", plan.same());
        String unable = plan.unable() == 0 ? "" : words.say("bulk.unable", plan.unable());
        return first + same + unable;
    }

    /** What an incident is called. */
    String name(Incident incident) {
        return incident.title().isBlank() ? fields.type(incident.type()) : incident.title();
    }

    /** What it was, and what it will be. */
    String turn(Plan.Turned turned, Step step) {
        if (turned.after().isEmpty()) {
            return words.say(step instanceof Step.Join ? "bulk.turn.joined" : "bulk.turn.deleted");
        }
        Incident before = turned.before();
        Incident after = turned.after().getFirst();
        return switch (step) {
            case Step.Type t -> arrow(fields.type(before.type()), fields.type(after.type()));
            case Step.Severity s -> arrow(Integer.toString(before.severity()), Integer.toString(after.severity()));
            case Step.OfStatus s -> arrow(words.say("status." + before.status().code()), words.say("status." + after.status().code()));
            case Step.OfAttribution a -> arrow(words.say("attribution." + before.judgement().attribution().code()), words.say("attribution." + after.judgement().attribution().code()));
            case Step.OfReview r -> arrow(words.say("review." + before.judgement().review().code()), words.say("review." + after.judgement().review().code()));
            case Step.AddTag t -> "+ " + t.tag();
            case Step.RemoveTag t -> "− " + t.tag();
            case Step.OfDate d -> before.when() == null ? "" : arrow(words.say("scale.date." + before.when().precision().code()), words.say("scale.date." + d.precision().code()));
            case Step.OfPlace p -> before.where() == null ? "" : arrow(words.say("scale.place." + before.where().precision().code()), words.say("scale.place." + p.precision().code()));
            case Step.Salvo s -> words.say(after.relations().parent() == null ? "bulk.turn.salvo" : "bulk.turn.round");
            case Step.Dissolve d -> words.say("bulk.turn.alone");
            case Step.Join j -> words.say("bulk.turn.kept");
            case Step.Delete d -> "";
        };
    }

    private static String arrow(String before, String after) {
        return before + " → " + after;
    }
}
