package org.bongsu.situation;

import java.util.Set;

/** What was typed last, and the incidents that hold it; anything else is looked up in the situation. */
final class LookedUp {
    private final Situation situation;
    private String text = "";
    private Set<String> ids = Set.of();

    LookedUp(Situation situation) {
        this.situation = situation;
    }

    /** The same of another situation, until the words are looked up again in it. */
    LookedUp in(Situation other) {
        LookedUp same = new LookedUp(other);
        same.said(text, ids);
        return same;
    }

    void said(String typed, Set<String> found) {
        text = typed.strip();
        ids = found;
    }

    Set<String> saying(String typed) {
        if (!typed.strip().equals(text)) {
            said(typed, situation.saying(typed));
        }
        return ids;
    }
}
