package org.bongsu.suggest.number;

import java.util.Locale;
import java.util.Set;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/** A number with the words that hedge it, as lowest, best and highest value. */
final class Amount {
    private static final Set<String> LEAST = Set.of("at least", "more than", "over", "no fewer than", "no less than", "not less than", "a minimum of", "upwards of", "in excess of",
            "just over", "above", "greater than", "well over", "최소", "적어도", "최소한", "이상", "넘는", "넘게", "초과");
    private static final Set<String> MOST = Set.of("up to", "as many as", "as much as", "as high as", "fewer than", "less than", "under", "below", "just under", "a maximum of", "at most", "no more than",
            "not more than", "최대", "최고", "많게는", "이하", "미만", "이내");

    private Amount() { }

    /** The quantity that a number means behind these words; a first number makes it a span. */
    static Quantity of(String name, @Nullable String hedge, double first, double value, String unit) {
        String words = hedge == null ? "" : hedge.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        if (first >= 0 && first < value) {
            return new Quantity(name, first, null, value, unit);
        }
        if (LEAST.contains(words)) {
            return new Quantity(name, value, null, null, unit);
        }
        return MOST.contains(words) ? new Quantity(name, null, null, value, unit) : Quantity.of(name, value, unit);
    }

    /** At least this much, as vague words say. */
    static Quantity least(String name, double value, String unit) {
        return new Quantity(name, value, null, null, unit);
    }

    /** The same under another name. */
    static Quantity renamed(Quantity q, String name) {
        return new Quantity(name, q.low(), q.best(), q.high(), q.unit());
    }
}
