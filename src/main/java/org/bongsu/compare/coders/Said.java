package org.bongsu.compare.coders;

import org.bongsu.model.Claim;

/** What makes two claims one: what is said of which field, with which words. */
record Said(Claim.Assertion what, String source, int start, int end) {
    static Said of(Claim claim) {
        return new Said(claim.what(), claim.evidence().source(), claim.evidence().start(), claim.evidence().end());
    }
}
