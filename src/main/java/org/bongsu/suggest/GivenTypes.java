package org.bongsu.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.codebook.Type;
import org.bongsu.codebook.Wording;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.Subject;
import org.bongsu.model.Suggestion;

/**
 * Gives suggestions the types of a codebook that was edited: those that took the place of what the cues are for, and new ones
 * whose name or synonym stands in the sentence.
 */
final class GivenTypes {
    private static final Codebook CUED = CodebookReader.readDefault();
    private static final int SHORTEST = 2;

    private final Codebook codebook;

    GivenTypes(Codebook codebook) {
        this.codebook = codebook;
    }

    /** A suggestion by a type that may be given. */
    Suggestion of(Suggestion suggestion) {
        Incident proposal = suggestion.proposal();
        Type type = type(proposal.type(), suggestion.lead().quote());
        if (type.key().equals(proposal.type())) {
            return suggestion;
        }
        // The difference from what is usual (a salvo, the killed) stays; what is usual is the new type's.
        int usual = codebook.type(proposal.type()).weight().severity();
        int severity = Math.clamp(type.weight().severity() + proposal.severity() - usual, 1, 5);
        List<Claim> claims = suggestion.claims().stream().map(claim -> !claim.what().field().equals("type") ? claim
                : new Claim(claim.id(), claim.incident(), new Claim.Assertion("type", type.key(), claim.what().stance(), claim.what().by()), claim.evidence())).toList();
        return new Suggestion(proposal.withWhat(new Subject(type.key(), proposal.title(), severity)), claims, suggestion.lead(),
                suggestion.score(), suggestion.reasons(), suggestion.rounds().stream().map(round -> new Suggestion.Round(
                        round.proposal().withWhat(new Subject(type.key(), round.proposal().title(), severity)), round.claims())).toList());
    }

    private Type type(String cued, String sentence) {
        Type type = codebook.type(cued);
        Optional<Type> named = codebook.offered().stream().filter(each -> CUED.find(each.key()).isEmpty())
                .filter(each -> each.family().equals(type.family()) || type.key().equals(Codebook.OTHER))
                .filter(each -> length(each, sentence) >= SHORTEST)
                .max(Comparator.comparingInt(each -> length(each, sentence)));
        return named.orElse(type.retired() ? codebook.type(Codebook.OTHER) : type);
    }

    /** Letters of the longest of a type's words that stand in a sentence; 0 for none. */
    private static int length(Type type, String sentence) {
        return Stream.concat(Stream.of(type.names().en(), type.names().ko()), type.guide().synonyms().stream())
                .filter(word -> Wording.says(sentence, word)).mapToInt(String::length).max().orElse(0);
    }
}
