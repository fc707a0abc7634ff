package org.bongsu.compare;

import java.util.List;
import org.bongsu.gazetteer.Containment;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A place by its name, with what the name may mean.
 *
 * @param name  folded, so that spellings of one name are equal
 * @param known places that are called so; empty when the gazetteer has none
 * @param point where it is, when the incident itself says so
 */
record Spot(String name, List<GazetteerPlace> known, @Nullable GeoPoint point, Containment containment) implements Value {
    /** A source that names the town of a site does not disagree with one that names the site. */
    private static final double SAME_KM = 25;

    static Spot of(String name, @Nullable GeoPoint point, Gazetteer gazetteer) {
        return new Spot(Text.of(name, false).folded(), gazetteer.named(name), point, new Containment(gazetteer));
    }

    @Override
    public Fit fit(Value other) {
        if (!(other instanceof Spot spot)) {
            return Fit.APART;
        }
        if (name.equals(spot.name)) {
            return Fit.AGREE;
        }
        if (known.isEmpty() || spot.known.isEmpty()) {
            return nearby(spot);
        }
        Fit best = Fit.CONTRADICT;
        for (GazetteerPlace one : known) {
            for (GazetteerPlace two : spot.known) {
                Fit fit = fit(one, two);
                best = fit.ordinal() < best.ordinal() ? fit : best;
            }
        }
        return best;
    }

    private Fit nearby(Spot other) {
        GeoPoint one = at();
        GeoPoint two = other.at();
        return one != null && two != null && one.kmTo(two) <= SAME_KM ? Fit.AGREE : Fit.APART;
    }

    private @Nullable GeoPoint at() {
        return point != null || known.size() != 1 ? point : known.getFirst().point();
    }

    private Fit fit(GazetteerPlace one, GazetteerPlace two) {
        if (one.id().equals(two.id()) || containment.within(one, two) || containment.within(two, one)) {
            return Fit.AGREE;
        }
        if (open(one) || open(two)) {
            return one.precision() == PlacePrecision.SEA && two.precision() == PlacePrecision.SEA ? Fit.CONTRADICT : Fit.APART;
        }
        return exact(one) && exact(two) && one.point().kmTo(two.point()) <= SAME_KM ? Fit.AGREE : Fit.CONTRADICT;
    }

    /** Seas, lines and areas have no border that could be asked whether it holds a place. */
    private static boolean open(GazetteerPlace place) {
        return place.precision() == PlacePrecision.SEA || place.precision() == PlacePrecision.LINE;
    }

    private static boolean exact(GazetteerPlace place) {
        return place.precision().code() <= PlacePrecision.COUNTY.code();
    }

    @Override
    public double room() {
        return known.stream().mapToInt(place -> place.precision().code()).min().orElse(PlacePrecision.NEAR.code());
    }
}
