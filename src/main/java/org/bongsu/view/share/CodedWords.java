package org.bongsu.view.share;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.AgreementTable;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Difference;
import org.bongsu.model.Incident;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** Codes of fields in words. */
final class CodedWords {
    private final Codebook codebook;
    private final Words words;

    CodedWords(Codebook codebook, Words words) {
        this.codebook = codebook;
        this.words = words;
    }

    String field(String field) {
        String name = AgreementTable.field(field, words);
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    String value(String field, String code) {
        if (code.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case "type" -> codebook.type(code).names().in(words.language());
            case "status", "attribution" -> words.sayOr(field + "." + code, code);
            case "actor" -> Arrays.stream(code.split(", ")).map(this::actor).collect(Collectors.joining("\n"));
            default -> code;
        };
    }

    private String actor(String code) {
        String[] parts = code.split(" ");
        String from = words.sayOr("actor." + parts[1], parts[1]);
        String to = parts.length > 3 ? " → " + words.sayOr("actor." + parts[3], parts[3]) : "";
        return words.sayOr("role." + parts[0], parts[0]) + ": " + from + to;
    }

    String day(Incident incident) {
        DateSpan when = incident.when();
        return when == null ? words.say("merge.no-date") : new Days(words).span(when.start(), when.end());
    }

    /** How the two part, in a few words. */
    String how(Difference difference, String coder) {
        if (difference.mine() == null) {
            return words.say("merge.only-theirs", coder);
        }
        if (difference.theirs() == null) {
            return words.say("merge.only-mine");
        }
        return difference.fields().isEmpty() ? words.say("merge.claims-only", difference.theirsOnly().size())
                : difference.fields().stream().map(apart -> AgreementTable.field(apart.field(), words)).collect(Collectors.joining(", "));
    }
}
