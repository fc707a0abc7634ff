package org.bongsu.view.reading.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bongsu.model.Attribution;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Status;
import org.bongsu.words.Words;

/** The analyst's judgements: whether it happened, and who did it; each choice with what it means. */
final class JudgementFields {
    private final Words words;

    JudgementFields(Words words) {
        this.words = words;
    }

    String status(Incident incident) {
        return words.say("status." + incident.status().code());
    }

    String attribution(Incident incident) {
        return words.say("attribution." + incident.judgement().attribution().code());
    }

    List<Option> statuses(Incident incident, String typed) {
        List<Option> options = new ArrayList<>();
        for (Status each : Status.values()) {
            options.add(new Option(words.say("status." + each.code()), words.say("reading.status." + each.code()), incident.withStatus(each)));
        }
        return chosen(options, typed, status(incident));
    }

    List<Option> attributions(Incident incident, String typed) {
        Judgement j = incident.judgement();
        List<Option> options = new ArrayList<>();
        for (Attribution each : Attribution.values()) {
            options.add(new Option(words.say("attribution." + each.code()), words.say("reading.attribution." + each.code()),
                    incident.withJudgement(new Judgement(j.status(), each, j.clarity(), j.review()))));
        }
        return chosen(options, typed, attribution(incident));
    }

    /** Those that begin as typed; all, when nothing was typed yet. */
    static List<Option> chosen(List<Option> options, String typed, String now) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || typed.strip().equals(now) ? options
                : options.stream().filter(o -> o.label().toLowerCase(Locale.ROOT).startsWith(wanted)).toList();
    }
}
