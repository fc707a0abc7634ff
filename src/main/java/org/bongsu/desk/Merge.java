package org.bongsu.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bongsu.compare.coders.Account;
import org.bongsu.compare.coders.Agreements;
import org.bongsu.compare.coders.Differences;
import org.bongsu.compare.coders.Settling;
import org.bongsu.exchange.bundle.Bundle;
import org.bongsu.model.Agreement;
import org.bongsu.model.Change;
import org.bongsu.model.Claim;
import org.bongsu.model.Difference;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Published;
import org.bongsu.model.Settlement;
import org.bongsu.model.Source;
import org.bongsu.situation.Situation;
import org.jspecify.annotations.Nullable;

/** One colleague's bundle against the open store: what differs, how far the two agree, and settling it, each time as one action. */
public final class Merge {
    private static final String ACTION = "action.merge";
    private static final String ALL = "action.merge.all";

    private final Session session;
    private final Bundle bundle;
    private final Map<String, Instant> changed = new HashMap<>();
    /** The own incident that each of theirs was found to be when the bundle was opened, by id. */
    private final Map<String, String> paired = new HashMap<>();
    private Arrived arrived = new Arrived(0, 0, 0);

    Merge(Session session, Bundle bundle) {
        this.session = session;
        this.bundle = bundle;
        for (Bundle.Coded coded : bundle.incidents()) {
            Instant at = coded.changed();
            if (at != null) {
                changed.put(coded.incident().id(), at);
            }
        }
    }

    /** Sources that came in, how many of them without their text, and key dates that came in. */
    public record Arrived(int sources, int bare, int dates) { }

    /** Events that both coded, and that one did of the sources that both read. */
    public record Overlap(int both, int mine, int theirs) {
        /** Twice what both found over what each found (Dice), 0 to 1; NaN where nobody found anything. */
        public double share() {
            return 2.0 * both / (2.0 * both + mine + theirs);
        }
    }

    Merge begin() throws StoreFault {
        Incoming incoming = new Incoming(session.store(), bundle);
        List<Edit> sources = incoming.sources();
        List<Edit> dates = incoming.dates(session.ledger().dates(), () -> session.ids().next('d'));
        List<Edit> edits = Stream.concat(sources.stream(), dates.stream()).toList();
        if (!edits.isEmpty()) {
            session.commit("action.merge.sources", edits);
        }
        List<Source> in = sources.stream().filter(e -> e.before() == null).map(e -> (Source) e.after()).toList();
        Differences.pairs(session.now().incidents(), theirs().incidents()).forEach(pair -> paired.put(pair.theirs().id(), pair.mine().id()));
        arrived = new Arrived(in.size(), (int) in.stream().filter(s -> s != null && s.text().isEmpty()).count(), dates.size());
        return this;
    }

    /** What came in when the bundle was opened. */
    public Arrived arrived() {
        return arrived;
    }

    /** The colleague's name. */
    public String coder() {
        return bundle.head().coder();
    }

    /** Whether the colleague coded by the same codebook. */
    public boolean sameCodebook() {
        return bundle.head().hash().equals(session.codebook().hash());
    }

    /** The version of the colleague's codebook. */
    public String codebook() {
        return bundle.head().codebook();
    }

    /** The differences that are not settled yet; may take some tenths of a second. */
    public List<Difference> differences() {
        Situation now = session.now();
        Account theirs = theirs();
        return Differences.of(own(now), theirs, pairs(now, theirs)).stream().filter(d -> now.source(d.id()).isEmpty()).toList();
    }

    /** How far the two agree on what both coded, by field and family. */
    public List<Agreement> agreement() {
        return Agreements.of(session.now().incidents(), theirs().incidents());
    }

    /** How many events both found. */
    public Overlap overlap() {
        Account own = own(session.now());
        Account theirs = theirs();
        List<Differences.Both> pairs = pairs(session.now(), theirs);
        List<Difference> all = Differences.of(own, theirs, pairs);
        int both = pairs.size();
        return new Overlap(both, (int) all.stream().filter(d -> d.theirs() == null).count(), (int) all.stream().filter(d -> d.mine() == null).count());
    }

    /** Settles one difference by a rule. */
    public Change settle(Difference difference, Settlement rule) throws StoreFault {
        return session.commit(ACTION, edits(settling(), difference, rule, session.store().lastChanged()));
    }

    /** Settles what both coded with the colleague's values in these fields and the own in the others. */
    public Change settle(Difference difference, Set<String> theirs) throws StoreFault {
        return session.commit(ACTION, settling().fields(difference, theirs, false));
    }

    /** Settles all that is left by one rule, as one action; the number of differences that it settled. */
    public int settleAll(Settlement rule) throws StoreFault {
        List<Difference> left = differences();
        Settling settling = settling();
        Map<String, Instant> last = session.store().lastChanged();
        List<Edit> edits = new ArrayList<>();
        left.forEach(difference -> edits.addAll(edits(settling, difference, rule, last)));
        if (!edits.isEmpty()) {
            session.commit(ALL, edits);
        }
        return left.size();
    }

    /** Takes the last settlement back; false when the last action was none. */
    public boolean undo() throws StoreFault {
        boolean settled = session.store().undoable().filter(deed -> deed.what().action().equals(ACTION) || deed.what().action().equals(ALL)).isPresent();
        return settled && session.undo().isPresent();
    }

    private List<Edit> edits(Settling settling, Difference difference, Settlement rule, Map<String, Instant> last) {
        Incident mine = difference.mine();
        Incident theirs = difference.theirs();
        if (mine == null || theirs == null) {
            return settling.alone(difference, rule);
        }
        return settling.fields(difference, Settling.theirs(difference, rule, last.get(mine.id()), changed.get(theirs.id())), rule == Settlement.BOTH);
    }

    private Settling settling() {
        Situation now = session.now();
        Map<String, String> ids = new HashMap<>();
        pairs(now, theirs()).forEach(pair -> ids.put(pair.theirs().id(), pair.mine().id()));
        Set<String> taken = new HashSet<>();
        session.store().snapshot().claims().stream().map(Claim::id).forEach(taken::add);
        return new Settling(coder(), new Published(bundle.head().written(), ZoneOffset.UTC, true), ids, taken::contains);
    }

    private List<Differences.Both> pairs(Situation now, Account theirs) {
        return Differences.pairs(now.incidents(), theirs.incidents(), paired);
    }

    private Account theirs() {
        return new Incoming(session.store(), bundle).account();
    }

    private static Account own(Situation now) {
        List<Claim> claims = now.incidents().stream().flatMap(i -> now.claims(i.id()).stream()).toList();
        return Account.of(now.incidents(), claims, Set.of());
    }
}
