package org.bongsu.view.reading.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.FieldWords;
import org.bongsu.desk.Values;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.Stance;
import org.bongsu.view.reading.typed.Field.Kind;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The fields of a claim: of what, which value, whether it is asserted or denied, and by whom. */
public final class ClaimFields {
    private final Words words;
    private final FieldWords fields;
    private final ActorNames names;

    public ClaimFields(Words words, Codebook codebook) {
        this.words = words;
        this.fields = new FieldWords(words, codebook);
        this.names = new ActorNames(words);
    }

    /** The fields of a claim on an incident. */
    public List<Field> of(Incident incident, Claim claim) {
        Claim.Assertion what = claim.what();
        String by = what.by();
        return List.of(
                field("field", fields.field(what.field()), Kind.CHOICE, typed -> JudgementFields.chosen(names(incident).stream()
                        .map(name -> option(fields.field(name), incident, claim, new Claim.Assertion(name, what.value(), what.stance(), by))).toList(),
                        typed, fields.field(what.field()))),
                field("value", what.value(), Kind.READ, typed -> typed.isBlank() ? List.of() : List.of(option(fields.value(what.field(), typed.strip()), incident, claim,
                        new Claim.Assertion(what.field(), typed.strip(), what.stance(), by)))),
                field("stance", words.say("stance." + what.stance().code()), Kind.CHOICE, typed -> JudgementFields.chosen(Stream.of(Stance.values())
                        .map(stance -> option(words.say("stance." + stance.code()), incident, claim, new Claim.Assertion(what.field(), what.value(), stance, by))).toList(),
                        typed, words.say("stance." + what.stance().code()))),
                field("speaker", by == null ? words.say("reading.claims.source") : names.name(by), Kind.READ, typed -> speakers(incident, claim, typed)));
    }

    private List<Option> speakers(Incident incident, Claim claim, String typed) {
        List<Option> options = new ArrayList<>();
        List<String> bodies = incident.detail().actors().stream().map(a -> a.from()).toList();
        names.find(typed, bodies).forEach(code -> options.add(speaker(incident, claim, code)));
        if (typed.isBlank() || options.isEmpty()) {
            options.add(speaker(incident, claim, null));
        }
        return options;
    }

    private Option speaker(Incident incident, Claim claim, @Nullable String code) {
        Claim.Assertion what = claim.what();
        Stance stance = what.stance() == Stance.DENIES ? Stance.DENIES : code == null ? Stance.ASSERTS : Stance.ATTRIBUTES;
        return option(code == null ? words.say("reading.claims.source") : names.name(code), incident, claim, new Claim.Assertion(what.field(), what.value(), stance, code));
    }

    /** What the incident holds, and what its type may hold. */
    private static List<String> names(Incident incident) {
        List<String> names = new ArrayList<>(List.of("type", "when", "where", "actor", "status", "attribution"));
        TreeSet<String> more = new TreeSet<>(Values.of(incident).keySet());
        Block.of(incident.type()).forEach(block -> more.add(block.name()));
        more.stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    private static Option option(String label, Incident incident, Claim claim, Claim.Assertion what) {
        return new Option(label, "", incident, new Claim(claim.id(), claim.incident(), what, claim.evidence()), null);
    }

    private Field field(String id, String value, Kind kind, java.util.function.Function<String, List<Option>> reads) {
        return new Field("claim-" + id, words.say("reading.claim." + id), new Field.Holding(value, "", "–"), kind, reads);
    }
}
