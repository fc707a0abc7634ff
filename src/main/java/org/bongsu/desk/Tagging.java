package org.bongsu.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Quantity;
import org.bongsu.model.Reading;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.Stance;
import org.bongsu.model.Suggestion;
import org.jspecify.annotations.Nullable;

/** Words that the analyst selects say something of an incident: they are understood first, then kept as a claim. */
public final class Tagging {
    /**
     * What words are said of.
     *
     * @param incident   as it is before
     * @param suggestion that it still is, or null
     * @param fresh      whether it is a draft that was only just made of these words, and is nowhere stored
     */
    public record Ground(Incident incident, @Nullable Suggestion suggestion, boolean fresh) { }

    private final Session session;
    private final Coding coding;
    private final Marking marking;

    public Tagging(Session session, Coding coding, Marking marking) {
        this.session = session;
        this.coding = coding;
        this.marking = marking;
    }

    /** The words from start to end of an article, without blanks at either end. */
    public static Evidence words(Article article, int start, int end) {
        String text = article.text();
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return Evidence.of(article.id(), text, from, to);
    }

    /** A draft with what the words and their sentence already say; it is not kept yet. May take some tens of milliseconds. */
    public Ground draft(Article article, Reading reading, Evidence words) {
        return new Ground(marking.draft("draft", article, reading, words), null, true);
    }

    /** How words may be understood, before that counts. May take some tens of milliseconds. */
    public Understood understand(Ground ground, Article article, Reading reading, Evidence words, MarkKind kind) {
        return new Meanings(marking, ground.incident(), article, reading, words).of(kind);
    }

    /** Who says what the words say, as far as the text tells; null for the article itself. */
    public @Nullable String speaker(Article article, Reading reading, Evidence words, MarkKind kind) {
        return Saying.by(article.text(), reading, words, kind == MarkKind.DENIAL).orElse(null);
    }

    /**
     * The incident with the values that stay its headline when words make it another: a day, place or number that stands on words
     * already is not replaced by a second one, which only becomes a claim beside it.
     */
    Incident headline(Ground ground, Incident after, MarkKind kind) {
        return ground.fresh() ? after : new Headlines(ground.incident(), claimed(ground)).keep(after, kind);
    }

    /** Whether words give an incident a second value beside its headline. */
    public boolean second(Ground ground, Incident after, MarkKind kind) {
        return !Values.of(headline(ground, after, kind)).equals(Values.of(after));
    }

    /** The fields on which an incident has claims. */
    private Set<String> claimed(Ground ground) {
        Suggestion suggestion = ground.suggestion();
        List<Claim> claims = suggestion != null ? suggestion.claims() : session.store().claimsOf(ground.incident().id());
        return claims.stream().map(claim -> claim.what().field()).collect(Collectors.toSet());
    }

    /**
     * Keeps the incident as the words make it, with a claim that holds them, in one action; a suggestion becomes a draft by it.
     *
     * @param by who says so, or null for the article itself
     */
    public Incident keep(Article article, Ground ground, Incident after, Evidence words, MarkKind kind, @Nullable String by) throws StoreFault {
        List<Edit> edits = new ArrayList<>();
        Incident kept = headline(ground, after, kind);
        Suggestion suggestion = ground.suggestion();
        if (suggestion != null || ground.fresh()) {
            kept = kept.withId(session.ids().next('i')).withReview(Review.DRAFT);
        }
        kept = kind == MarkKind.DENIAL && by != null ? denied(kept, by) : kept;
        if (suggestion != null) {
            edits.addAll(coding.taking(article, suggestion, kept));
        } else if (ground.fresh()) {
            edits.add(Edit.add(kept));
            if (kind != MarkKind.TYPE && kind != MarkKind.CLAIM) {
                edits.add(Edit.add(claim(kept, new Claim.Assertion("type", kept.type(), Stance.ASSERTS, null), words)));
            }
        } else if (!kept.equals(ground.incident())) {
            edits.add(Edit.replace(ground.incident(), kept));
        }
        if (kind == MarkKind.TYPE && !kept.type().equals(Codebook.OTHER) && suggestion == null && !ground.fresh()) {
            untyped(kept, words).map(Edit::remove).forEach(edits::add);
        }
        for (Claim.Assertion what : said(ground.incident(), kind == MarkKind.TYPE || kind == MarkKind.CLAIM || kind == MarkKind.DENIAL ? kept : after, kind, by)) {
            edits.add(Edit.add(claim(kept, what, words)));
        }
        coding.tagged(article).filter(edit -> !edits.contains(edit)).ifPresent(edits::add);
        session.commit(ground.fresh() ? "action.draft" : "action.mark", edits);
        return kept;
    }

    /** The claims that a draft of no type yet was made with; the same words said to be of a type do not contradict themselves. */
    private Stream<Claim> untyped(Incident incident, Evidence words) {
        return session.store().claimsOf(incident.id()).stream().filter(claim -> claim.what().field().equals("type") && claim.what().value().equals(Codebook.OTHER)
                && claim.what().stance() == Stance.ASSERTS && claim.evidence().source().equals(words.source())
                && claim.evidence().start() < words.end() && words.start() < claim.evidence().end());
    }

    private Claim claim(Incident incident, Claim.Assertion what, Evidence words) {
        return new Claim(session.ids().next('c'), incident.id(), what, words);
    }

    /** What words say by which an incident became another: of the fields that changed, else of that which they were said to be. */
    private static List<Claim.Assertion> said(Incident before, Incident after, MarkKind kind, @Nullable String by) {
        Stance stance = kind == MarkKind.DENIAL ? Stance.DENIES : by == null ? Stance.ASSERTS : Stance.ATTRIBUTES;
        Map<String, String> values = new LinkedHashMap<>();
        switch (kind) {
            case TYPE, CLAIM, DENIAL -> values.put("type", after.type());
            case DATE -> Values.of(after, "when").ifPresent(value -> values.put("when", value));
            case PLACE -> Values.of(after, "where").ifPresent(value -> values.put("where", value));
            case ACTOR -> after.detail().actors().stream().filter(link -> !before.detail().actors().contains(link)).findFirst()
                    .ifPresent(link -> values.put("actor", named(before, link)));
            case QUANTITY -> {
                Map<String, String> then = Values.of(before);
                Values.of(after).forEach((field, value) -> {
                    if (!value.equals(then.get(field))) {
                        values.put(field, value);
                    }
                });
                // The same number in other words says it once more.
                if (values.isEmpty() && !after.detail().quantities().isEmpty()) {
                    Quantity last = after.detail().quantities().getLast();
                    values.put(last.name(), Values.number(last));
                }
            }
        }
        return values.entrySet().stream().map(each -> new Claim.Assertion(each.getKey(), each.getValue(), stance, by)).toList();
    }

    /** The actor that is new in a link: its target where only that was added. */
    private static String named(Incident before, ActorLink link) {
        String to = link.to();
        boolean had = before.detail().actors().stream().anyMatch(a -> a.from().equals(link.from()) && a.role() == link.role());
        return had && to != null ? to : link.from();
    }

    /** A denial adds its speaker to the actors; it changes neither status nor attribution. */
    private static Incident denied(Incident incident, String by) {
        List<ActorLink> actors = new ArrayList<>(incident.detail().actors());
        if (actors.stream().anyMatch(a -> a.role() == Role.DENIER && a.from().equals(by))) {
            return incident;
        }
        actors.add(new ActorLink(by, null, Role.DENIER));
        return incident.withDetail(incident.detail().withActors(actors));
    }
}
