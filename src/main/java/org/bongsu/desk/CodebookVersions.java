package org.bongsu.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Differences;
import org.bongsu.codebook.Version;
import org.bongsu.model.Change;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.KeptCodebook;

/** The versions that a store's codebook has had, read from the journal. */
final class CodebookVersions {
    private final Session session;

    CodebookVersions(Session session) {
        this.session = session;
    }

    /** All of them, the newest first, down to the one that Bongsu comes with. */
    List<CodebookVersion> all() {
        List<CodebookVersion> versions = new ArrayList<>();
        Codebook before = session.ledger().codebookByDefault();
        versions.add(new CodebookVersion(before, List.of(), 0, null));
        for (Change change : session.store().history(KeptCodebook.ID)) {
            Codebook after = before;
            int recoded = 0;
            for (Edit edit : change.edits()) {
                if (edit.after() instanceof KeptCodebook own) {
                    after = Ledger.read(own);
                } else if (edit.before() instanceof KeptCodebook) {
                    after = session.ledger().codebookByDefault();
                } else if (edit.before() instanceof Incident) {
                    recoded++;
                }
            }
            versions.add(new CodebookVersion(after, Differences.between(before.content(), after.content()), recoded,
                    new CodebookVersion.Made(change.action(), change.at(), change.coder())));
            before = after;
        }
        Collections.reverse(versions);
        return versions;
    }

    /** The next number, which no version of this store has had. */
    Version next() {
        Version last = session.codebook().number();
        for (Change change : session.store().history(KeptCodebook.ID)) {
            for (Edit edit : change.edits()) {
                if (edit.after() instanceof KeptCodebook own) {
                    Version version = Version.read(own.version()).orElse(last);
                    last = version.compareTo(last) > 0 ? version : last;
                }
            }
        }
        return last.next();
    }
}
