package org.bongsu.desk;

import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.model.Claim;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.KeptCodebook;
import org.bongsu.model.Stored;
import org.bongsu.model.Subject;

/** What was proposed before the codebook was edited is kept by the key that its type has now. */
final class FormerKeys {
    private FormerKeys() { }

    /** The edits by the keys of a codebook; those that come with a codebook of their own, or only go back to what was, stay as they are. */
    static List<Edit> current(Codebook codebook, List<Edit> edits) {
        if (edits.stream().anyMatch(edit -> edit.after() instanceof KeptCodebook || edit.before() instanceof KeptCodebook)) {
            return edits;
        }
        return edits.stream().map(edit -> {
            Stored after = edit.after();
            Stored now = after == null ? null : current(codebook, after);
            return now == null || now.equals(after) ? edit : new Edit(edit.before(), now);
        }).toList();
    }

    private static Stored current(Codebook codebook, Stored record) {
        return switch (record) {
            case Incident incident -> incident.withWhat(new Subject(key(codebook, incident.type()), incident.title(), incident.severity()));
            case Claim claim when claim.what().field().equals(CodebookUse.TYPE_FIELD) -> new Claim(claim.id(), claim.incident(), new Claim.Assertion(
                    claim.what().field(), key(codebook, claim.what().value()), claim.what().stance(), claim.what().by()), claim.evidence());
            case Dismissal dismissal -> dismissal.withType(key(codebook, dismissal.type()));
            default -> record;
        };
    }

    private static String key(Codebook codebook, String key) {
        return codebook.find(key).map(Type::key).orElse(key);
    }
}
