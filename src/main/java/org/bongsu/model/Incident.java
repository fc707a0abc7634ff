package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened, is said to have happened, or is expected.
 *
 * @param when  null only in a draft
 * @param where null when no place is known
 */
public record Incident(String id, Subject what, @Nullable DateSpan when, @Nullable Place where, Facts facts,
                       Relations relations) implements Stored {
    /** The analyst's judgement and what else is coded. */
    public record Facts(Judgement judgement, Detail detail) { }

    /** Key of the codebook. */
    public String type() {
        return what.type();
    }

    public String title() {
        return what.title();
    }

    /** Beacons, 1 to 5. */
    public int severity() {
        return what.severity();
    }

    public Judgement judgement() {
        return facts.judgement();
    }

    public Detail detail() {
        return facts.detail();
    }

    public Status status() {
        return judgement().status();
    }

    public boolean draft() {
        return judgement().review() == Review.DRAFT;
    }

    public Incident withId(String other) {
        return new Incident(other, what, when, where, facts, relations);
    }

    public Incident withWhat(Subject other) {
        return new Incident(id, other, when, where, facts, relations);
    }

    public Incident withWhen(@Nullable DateSpan other) {
        return new Incident(id, what, other, where, facts, relations);
    }

    public Incident withWhere(@Nullable Place other) {
        return new Incident(id, what, when, other, facts, relations);
    }

    public Incident withJudgement(Judgement other) {
        return new Incident(id, what, when, where, new Facts(other, detail()), relations);
    }

    public Incident withDetail(Detail other) {
        return new Incident(id, what, when, where, new Facts(judgement(), other), relations);
    }

    public Incident withRelations(Relations other) {
        return new Incident(id, what, when, where, facts, other);
    }

    public Incident withReview(Review review) {
        Judgement j = judgement();
        return withJudgement(new Judgement(j.status(), j.attribution(), j.clarity(), review));
    }

    public Incident withStatus(Status status) {
        Judgement j = judgement();
        return withJudgement(new Judgement(status, j.attribution(), j.clarity(), j.review()));
    }
}
