package org.bongsu.view.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.bulk.Step;
import org.bongsu.model.Attribution;
import org.bongsu.model.Coded;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Review;
import org.bongsu.model.Status;
import org.bongsu.words.Words;

/** Something that can be done to many incidents, with the values to choose from or a word to type; some take none. */
enum Operation implements Coded {
    TYPE, SEVERITY, STATUS, ATTRIBUTION, REVIEW, TAG, UNTAG, DATE, PLACE, SALVO, DISSOLVE, JOIN, DELETE;

    /** A value with its name. */
    record Choice(String name, Step step) { }

    /** Whether a word is typed. */
    boolean typed() {
        return this == TAG || this == UNTAG;
    }

    /** Whether it destroys. */
    boolean dangerous() {
        return this == DELETE;
    }

    /** What it does to the word that was typed, or without one. */
    Step step(String word) {
        return switch (this) {
            case TAG -> new Step.AddTag(word);
            case UNTAG -> new Step.RemoveTag(word);
            case SALVO -> new Step.Salvo();
            case DISSOLVE -> new Step.Dissolve();
            case JOIN -> new Step.Join();
            case DELETE -> new Step.Delete();
            default -> throw new IllegalStateException("choose a value of " + code());
        };
    }

    /** The values to choose from; empty when there are none. */
    List<Choice> choices(Words words, Codebook codebook) {
        return switch (this) {
            case TYPE -> codebook.types().stream().map(type -> new Choice(type.names().in(words.language()), new Step.Type(type.key()))).toList();
            case SEVERITY -> IntStream.rangeClosed(1, 5).mapToObj(n -> new Choice(n + " · " + words.say("scale.severity." + n), new Step.Severity(n))).toList();
            case STATUS -> coded(Status.values(), "status.", words, Step.OfStatus::new);
            case ATTRIBUTION -> coded(Attribution.values(), "attribution.", words, Step.OfAttribution::new);
            case REVIEW -> coded(Review.values(), "review.", words, Step.OfReview::new);
            case DATE -> Arrays.stream(DatePrecision.values()).map(p -> new Choice(p.code() + " · " + words.say("scale.date." + p.code()), new Step.OfDate(p))).toList();
            case PLACE -> Arrays.stream(PlacePrecision.values()).map(p -> new Choice(p.code() + " · " + words.say("scale.place." + p.code()), new Step.OfPlace(p))).toList();
            default -> List.of();
        };
    }

    private static <C extends Coded> List<Choice> coded(C[] values, String prefix, Words words, Function<C, Step> step) {
        List<Choice> all = new ArrayList<>();
        for (C value : values) {
            all.add(new Choice(words.say(prefix + value.code()), step.apply(value)));
        }
        return all;
    }
}
