package org.bongsu.suggest.event;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bongsu.suggest.number.QuantityWord;
import org.bongsu.suggest.number.Rates;
import org.bongsu.suggest.text.Clause;
import org.jspecify.annotations.Nullable;

/** Tells a tariff that rises from one that is cut, by the rates before and after. */
final class RiseOrCut {
    private static final Pattern LIFTED = Pattern.compile("(?i)\\blift(?:s|ed|ing)?\\b[^.;]{0,80}\\bto\\s+\\d+(?:\\.\\d+)?\\s*(?:%|per)");
    private static final String RISE = "tariff.imposed";
    private static final String CUT = "tariff.suspended";

    private RiseOrCut() { }

    /** The types of a clause, a rise and a cut told apart by the rates: "lift the tariff to 25%" is a rise, "lift the tariff" is none. */
    static List<Cues.Found> directed(Page page, Clause clause, List<Cues.Found> types) {
        if (types.stream().noneMatch(found -> found.type().equals(CUT) || found.type().equals(RISE))) {
            return types;
        }
        Double now = rate(page, clause, "rate");
        Double before = rate(page, clause, Rates.BEFORE);
        boolean lifted = before == null && LIFTED.matcher(page.words(clause.start(), clause.end())).find();
        String wrong = now != null && before != null && now > before || lifted ? CUT : now != null && before != null && now < before ? RISE : "";
        return types.stream().map(found -> found.type().equals(wrong) ? new Cues.Found(wrong.equals(CUT) ? RISE : CUT, found.weight(), found.words()) : found).toList();
    }

    private static @Nullable Double rate(Page page, Clause clause, String name) {
        return page.quantities(clause.start(), clause.end()).stream().map(QuantityWord::quantity).filter(q -> q.name().equals(name)).map(q -> q.best() != null ? q.best() : q.high())
                .filter(Objects::nonNull).findFirst().orElse(null);
    }
}
