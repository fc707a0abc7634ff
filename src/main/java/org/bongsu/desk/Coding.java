package org.bongsu.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bongsu.codebook.Type;
import org.bongsu.compare.SameEvent;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Claim;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Match;
import org.bongsu.model.Reading;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Stance;
import org.bongsu.model.Suggestion;
import org.bongsu.situation.Situation;
import org.bongsu.suggest.Suggester;

/** Suggestions of an article become incidents: accepted, linked, corrected, turned down, or drawn by hand. */
public final class Coding {
    private static final String TYPE_FIELD = "type";

    private final Session session;
    private final Supplier<Suggester> suggester;
    private final UnaryOperator<Reading> learned;

    /** Coding by the rules alone. */
    public Coding(Session session, Supplier<Suggester> suggester) {
        this(session, suggester, UnaryOperator.identity());
    }

    /**
     * Coding by the rules and what was learned.
     *
     * @param learned changes a reading of the rules to what the analyst would code
     */
    public Coding(Session session, Supplier<Suggester> suggester, UnaryOperator<Reading> learned) {
        this.session = session;
        this.suggester = suggester;
        this.learned = learned;
    }

    /** What an article seems to report, without what was decided already. May take some tens of milliseconds. */
    public Reading read(Article article) {
        return undecided(article, understand(article));
    }

    /** What an article seems to report, decided on or not. May take some tens of milliseconds. */
    public Reading understand(Article article) {
        return learned.apply(suggester.get().read(article));
    }

    /** The sentences of an article, in order. */
    public List<Evidence> sentences(Article article) {
        return Suggester.sentences(article);
    }

    /** A reading of an article without the suggestions that the analyst has decided on. */
    public Reading undecided(Article article, Reading reading) {
        return undecided(article, reading, claimsIn(article));
    }

    /** The same, with what is stored of the article at hand. */
    public Reading undecided(Article article, Reading reading, List<Claim> tagged) {
        List<Dismissal> dismissed = session.dismissals(article.id());
        return new Reading(reading.suggestions().stream()
                .filter(s -> dismissed.stream().noneMatch(d -> dismisses(d, s)))
                .filter(s -> tagged.stream().noneMatch(c -> tags(c, s))).toList(), reading.mentions());
    }

    /** The incidents that claims of an article speak of, in the order of their first words in it. */
    public List<Incident> incidentsIn(Article article) {
        Situation now = session.now();
        return claimsIn(article).stream().map(Claim::incident).distinct().map(now::incident).flatMap(Optional::stream).toList();
    }

    /** What an article says of the store's incidents, in the order of the text. */
    public List<Claim> claimsIn(Article article) {
        return session.store().claimsIn(article.id()).stream()
                .sorted(Comparator.comparingInt((Claim c) -> c.evidence().start()).thenComparing(Claim::id)).toList();
    }

    /** The incident that a suggestion may be another report of. */
    public Optional<Incident> sameEvent(Suggestion suggestion) {
        return sameEvent(suggestion.proposal());
    }

    /** The other incident that a draft may be another report of. */
    public Optional<Incident> sameEvent(Incident draft) {
        return SameEvent.of(draft, session.now().incidents());
    }

    /** The incidents that a suggestion or a draft may be another report of, the likeliest first, each with its reasons. */
    public List<Match> matches(Incident report) {
        return SameEvent.candidates(report, session.now().incidents());
    }

    /** The incident that a report may speak of, unless none fits or several fit alike; those turned down before are left out. */
    public Optional<Match> match(Incident report, Set<String> turnedDown) {
        return SameEvent.best(matches(report).stream().filter(match -> !turnedDown.contains(match.incident().id())).toList());
    }

    /** The incidents that the analyst has said a report of an article is not, by the report's type and its lead. */
    public Set<String> refused(Article article, String type, Evidence lead) {
        return session.dismissals(article.id()).stream().filter(d -> d.incident() != null && meets(d, type, lead))
                .flatMap(d -> Stream.ofNullable(d.incident())).collect(Collectors.toSet());
    }

    /** Does not take a known incident for what a report of an article, by its type and its lead, speaks of; for good, or until that is undone. */
    public void notSame(Article article, String type, Evidence lead, Incident known) throws StoreFault {
        session.commit("action.not-same", List.of(Edit.add(
                new Dismissal(session.ids().next('d'), article.id(), type, lead.start(), lead.end(), known.id()))));
    }

    /** Takes a suggestion as it is: coded when its date is known, else a draft. */
    public Incident accept(Article article, Suggestion suggestion) throws StoreFault {
        return accept(article, suggestion, suggestion.proposal());
    }

    /** Takes a suggestion with the analyst's corrections: coded when its date is known, else a draft. */
    public Incident accept(Article article, Suggestion suggestion, Incident corrected) throws StoreFault {
        return take(article, suggestion, corrected.withReview(finished(corrected)), "action.accept");
    }

    /** Keeps a suggestion with the corrections made so far as a draft, so that they are not lost. */
    public Incident keep(Article article, Suggestion suggestion, Incident corrected) throws StoreFault {
        return take(article, suggestion, corrected.withReview(Review.DRAFT), "action.draft");
    }

    /** Finishes a draft: coded when its date is known, else it stays a draft. */
    public Incident finish(Incident draft) throws StoreFault {
        Incident after = draft.withReview(finished(draft));
        if (!after.equals(draft)) {
            session.commit("action.accept", List.of(Edit.replace(draft, after)));
        }
        return after;
    }

    private static Review finished(Incident incident) {
        return incident.when() == null ? Review.DRAFT : Review.CODED;
    }

    private Incident take(Article article, Suggestion suggestion, Incident corrected, String action) throws StoreFault {
        Incident incident = corrected.withId(session.ids().next('i'));
        session.commit(action, taking(article, suggestion, incident));
        return incident;
    }

    /** What takes a suggestion as an incident: it, its claims, and a dismissal where it became of another family. */
    List<Edit> taking(Article article, Suggestion suggestion, Incident incident) {
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.add(incident));
        claims(article, suggestion, incident).forEach(claim -> edits.add(Edit.add(claim)));
        edits.addAll(new SuggestedRounds(session, suggestion).under(incident));
        if (!Type.familyOf(incident.type()).equals(Type.familyOf(suggestion.proposal().type()))) {
            edits.add(Edit.add(dismissal(article, suggestion)));
        }
        tagged(article).ifPresent(edits::add);
        return edits;
    }

    /** Takes a suggestion as further claims on an incident that is known already; the rounds of a salvo come with it. */
    public Incident link(Article article, Suggestion suggestion, Incident known) throws StoreFault {
        List<Edit> edits = new ArrayList<>();
        claims(article, suggestion, known).forEach(claim -> edits.add(Edit.add(claim)));
        edits.addAll(new SuggestedRounds(session, suggestion).joining(known));
        tagged(article).ifPresent(edits::add);
        session.commit("action.link", edits);
        return known;
    }

    /** Makes a draft a further report of an incident that is known already: its claims and rounds go over, and the draft goes. */
    public Incident join(Incident draft, Incident known) throws StoreFault {
        List<Edit> edits = new ArrayList<>();
        session.store().claimsOf(draft.id()).forEach(claim -> edits.add(Edit.replace(claim, claim.of(claim.id(), known.id()))));
        new Salvos(session).rounds(draft).stream().filter(round -> !round.id().equals(known.id()))
                .forEach(round -> edits.add(Edit.replace(round, round.withRelations(new Relations(known.id(), round.relations().links())))));
        edits.add(Edit.remove(draft));
        session.commit("action.link", edits);
        return known;
    }

    /** Turns a suggestion down, so that it is not made again. */
    public void dismiss(Article article, Suggestion suggestion) throws StoreFault {
        session.commit("action.dismiss", List.of(Edit.add(dismissal(article, suggestion))));
    }

    private Dismissal dismissal(Article article, Suggestion suggestion) {
        return new Dismissal(session.ids().next('d'), article.id(), suggestion.proposal().type(),
                suggestion.lead().start(), suggestion.lead().end());
    }

    /** Keeps a correction. */
    public void save(Incident before, Incident after) throws StoreFault {
        if (!before.equals(after)) {
            session.commit("action.correct", List.of(Edit.replace(before, after)));
        }
    }

    /** Removes an incident with its claims. */
    public void remove(Incident incident) throws StoreFault {
        List<Edit> edits = new ArrayList<>();
        session.store().claimsOf(incident.id()).forEach(claim -> edits.add(Edit.remove(claim)));
        edits.add(Edit.remove(incident));
        session.commit("action.remove", edits);
    }

    /** Puts an article into another state. */
    public void state(Article article, ArticleState state) throws StoreFault {
        Article current = session.store().article(article.id()).orElse(article);
        if (current.state() != state) {
            session.commit("action.state." + state.code(), List.of(Edit.replace(current, current.withState(state))));
        }
    }

    /** Puts several articles into another state, as one action; how many were not in it. */
    public int state(List<Article> articles, ArticleState state) throws StoreFault {
        List<Edit> edits = new ArrayList<>();
        for (Article article : articles) {
            Article current = session.store().article(article.id()).orElse(article);
            if (current.state() != state) {
                edits.add(Edit.replace(current, current.withState(state)));
            }
        }
        if (!edits.isEmpty()) {
            session.commit("action.state." + state.code(), edits);
        }
        return edits.size();
    }

    /** What makes an article a tagged one, when it is not. */
    Optional<Edit> tagged(Article article) {
        return session.store().article(article.id()).filter(current -> current.state() != ArticleState.TAGGED)
                .map(current -> Edit.replace(current, current.withState(ArticleState.TAGGED)));
    }

    private List<Claim> claims(Article article, Suggestion suggestion, Incident incident) {
        List<Claim> claims = new ArrayList<>();
        if (suggestion.claims().stream().noneMatch(c -> saysLead(c, suggestion))) {
            claims.add(new Claim(session.ids().next('c'), incident.id(),
                    new Claim.Assertion(TYPE_FIELD, incident.type(), Stance.ASSERTS, null),
                    Evidence.of(article.id(), article.text(), suggestion.lead().start(), suggestion.lead().end())));
        }
        suggestion.claims().stream().map(c -> c.of(session.ids().next('c'), incident.id())).forEach(claims::add);
        return claims;
    }

    /** Whether a claim already says with the lead sentence what happened. */
    private static boolean saysLead(Claim claim, Suggestion suggestion) {
        return claim.what().field().equals(TYPE_FIELD) && claim.what().stance() != Stance.DENIES
                && claim.what().value().equals(suggestion.proposal().type())
                && claim.evidence().start() < suggestion.lead().end() && suggestion.lead().start() < claim.evidence().end();
    }

    private static boolean dismisses(Dismissal dismissal, Suggestion suggestion) {
        return dismissal.incident() == null && meets(dismissal, suggestion.proposal().type(), suggestion.lead());
    }

    private static boolean meets(Dismissal dismissal, String type, Evidence lead) {
        return Type.familyOf(dismissal.type()).equals(Type.familyOf(type)) && dismissal.start() < lead.end() && lead.start() < dismissal.end();
    }

    private static boolean tags(Claim claim, Suggestion suggestion) {
        return claim.what().field().equals(TYPE_FIELD)
                && Type.familyOf(claim.what().value()).equals(Type.familyOf(suggestion.proposal().type()))
                && claim.evidence().start() < suggestion.lead().end() && suggestion.lead().start() < claim.evidence().end();
    }
}
