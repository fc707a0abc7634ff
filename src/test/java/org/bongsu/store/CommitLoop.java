package org.bongsu.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.store.disk.StoreException;

/** A process that makes changes until it is killed, and prints the number of each one once it is acknowledged. */
final class CommitLoop {
    /** Small, so that checkpoints and new segments come often. */
    static final Limits LIMITS = new Limits(40_000, 7);
    static final String LAST = "last";

    private CommitLoop() { }

    /** Change n adds incident n and claim n, and writes n into the incident {@code last}: whole changes only leave them in step. */
    public static void main(String[] args) throws StoreException {
        Store store = Store.open(Path.of(args[0]), "child", Clock.systemUTC(), LIMITS);
        Incident last = store.incident(LAST).orElse(null);
        for (int n = last == null ? 1 : numberOf(last) + 1; true; n++) {
            Incident next = numbered(n);
            long number = store.commit("action.add", List.of(Edit.add(Samples.incident("i" + n)),
                    last == null ? Edit.add(next) : Edit.replace(last, next), Edit.add(Samples.claim("c" + n, "i" + n, "a1")))).number();
            last = next;
            if (n % 5 == 0) {
                // Undone and done again, it is the same change at the end.
                store.undo().orElseThrow();
                number = store.redo().orElseThrow().number();
            }
            System.out.println(number + " " + n);
        }
    }

    private static Incident numbered(int n) {
        Incident plain = Samples.incident(LAST);
        return plain.withDetail(plain.detail().withNotes(Integer.toString(n)));
    }

    static int numberOf(Incident last) {
        return Integer.parseInt(last.detail().notes());
    }
}
