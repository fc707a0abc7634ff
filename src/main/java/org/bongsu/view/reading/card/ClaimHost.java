package org.bongsu.view.reading.card;

import org.bongsu.model.Incident;
import org.bongsu.view.reading.typed.Field;
import org.bongsu.view.reading.typed.Option;

/** Hosts the fields of a claim: leaving one leads back to the claim. */
final class ClaimHost implements FormHost {
    private final String claim;
    private final FormHost card;
    private boolean kept;

    ClaimHost(String claim, FormHost card) {
        this.claim = claim;
        this.card = card;
    }

    @Override
    public void keep(Option option) {
        kept = true;
        card.keep(option);
    }

    @Override
    public void keep(Incident after) {
        card.keep(after);
    }

    @Override
    public void leave() {
        card.walk(claim, 0);
    }

    /** What was kept has closed the fields, so the way leads on from the claim. */
    @Override
    public void walk(String from, int by) {
        card.walk(kept ? claim : from, kept ? Math.max(0, by) : by);
    }

    @Override
    public String notUnderstood(Field field, String typed) {
        return card.notUnderstood(field, typed);
    }
}
