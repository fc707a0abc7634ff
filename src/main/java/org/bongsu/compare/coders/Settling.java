package org.bongsu.compare.coders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bongsu.model.Claim;
import org.bongsu.model.Difference;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Link;
import org.bongsu.model.Note;
import org.bongsu.model.Published;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Settlement;
import org.bongsu.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What settles a difference, as edits of one action. Nothing is lost: the claims of both stay, what only one coded and the other's way
 * is taken becomes a draft, and a note named after the colleague keeps the values that were not taken; its id is the difference's, so that
 * it is known to be settled.
 */
public final class Settling {
    private final String coder;
    private final Published written;
    private final Map<String, String> ids;
    private final Predicate<String> taken;

    /**
     * Settling with a colleague.
     *
     * @param written when the colleague's bundle was written
     * @param ids     own ids by the colleague's, of incidents that both coded
     * @param taken   whether a claim's id is in use
     */
    public Settling(String coder, Published written, Map<String, String> ids, Predicate<String> taken) {
        this.coder = coder;
        this.written = written;
        this.ids = Map.copyOf(ids);
        this.taken = taken;
    }

    /** The fields whose values are the colleague's by a rule; all, none, or what is newer. */
    public static Set<String> theirs(Difference difference, Settlement rule, @Nullable Instant mine, @Nullable Instant theirs) {
        boolean newer = theirs != null && (mine == null || theirs.isAfter(mine));
        boolean take = rule == Settlement.THEIRS || rule == Settlement.NEWER && newer;
        return take ? difference.fields().stream().map(Difference.Apart::field).collect(Collectors.toSet()) : Set.of();
    }

    /** The edits for a difference over what both coded, with these fields as the colleague has them. */
    public List<Edit> fields(Difference difference, Set<String> theirs, boolean asClaims) {
        Incident mine = Objects.requireNonNull(difference.mine());
        Incident other = Objects.requireNonNull(difference.theirs());
        Incident after = mine;
        for (Field field : Field.of(mine, other)) {
            if (theirs.contains(field.name())) {
                after = field.take().apply(after, other);
            }
        }
        if (!mine.draft()) {
            after = after.withReview(Review.CHECKED);
        } else if (!theirs.isEmpty() && !other.draft() && after.when() != null) {
            after = after.withReview(Review.CODED);
        }
        List<Edit> edits = new ArrayList<>();
        if (!after.equals(mine)) {
            edits.add(Edit.replace(mine, after));
        }
        claims(difference.theirsOnly(), mine.id()).forEach(claim -> edits.add(Edit.add(claim)));
        Kept kept = keep(difference, theirs);
        edits.add(Edit.add(kept.note()));
        if (asClaims) {
            kept.claims(mine.id()).forEach(claim -> edits.add(Edit.add(claim)));
        }
        return edits;
    }

    /** The edits for what only one coded: it stays or comes in as it is coded, or as a draft where the other's way is taken. */
    public List<Edit> alone(Difference difference, Settlement rule) {
        List<Edit> edits = new ArrayList<>();
        Incident mine = difference.mine();
        Incident other = difference.theirs();
        if (mine == null && other != null) {
            Incident in = other.withRelations(related(other.relations()));
            edits.add(Edit.add(rule == Settlement.MINE ? in.withReview(Review.DRAFT) : in));
            claims(difference.theirsOnly(), other.id()).forEach(claim -> edits.add(Edit.add(claim)));
        } else if (mine != null && rule == Settlement.THEIRS && !mine.draft()) {
            edits.add(Edit.replace(mine, mine.withReview(Review.DRAFT)));
        }
        edits.add(Edit.add(new Note(difference.id(), coder, "", written, false)));
        return edits;
    }

    private Relations related(Relations relations) {
        String parent = relations.parent();
        return new Relations(parent == null ? null : ids.getOrDefault(parent, parent),
                relations.links().stream().map(link -> new Link(link.kind(), ids.getOrDefault(link.incident(), link.incident()))).toList());
    }

    private List<Claim> claims(List<Claim> claims, String incident) {
        return claims.stream().map(claim -> claim.of(taken.test(claim.id()) ? claim.id() + "-" + Integer.toHexString((claim.incident() + Said.of(claim)).hashCode()) : claim.id(), incident)).toList();
    }

    private Kept keep(Difference difference, Set<String> theirs) {
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        List<Difference.Apart> parts = new ArrayList<>();
        for (Difference.Apart apart : difference.fields()) {
            String value = theirs.contains(apart.field()) ? apart.mine() : apart.theirs();
            text.append(text.isEmpty() ? "" : "\n").append(apart.field()).append(": ");
            spans.add(new int[] {text.length(), text.length() + value.length()});
            parts.add(new Difference.Apart(apart.field(), apart.mine(), value));
            text.append(value);
        }
        return new Kept(new Note(difference.id(), coder, text.toString(), written, false), parts, spans);
    }

    /** The values that were not taken, in a note. */
    private record Kept(Note note, List<Difference.Apart> parts, List<int[]> spans) {
        List<Claim> claims(String incident) {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                String value = parts.get(i).theirs();
                if (!value.isEmpty()) {
                    claims.add(new Claim("c" + note.id() + "." + i, incident, new Claim.Assertion(parts.get(i).field(), value, Stance.ASSERTS, null),
                            Evidence.of(note.id(), note.text(), spans.get(i)[0], spans.get(i)[1])));
                }
            }
            return claims;
        }
    }
}
