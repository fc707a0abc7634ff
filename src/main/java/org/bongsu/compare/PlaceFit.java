package org.bongsu.compare;

import org.bongsu.model.GeoPoint;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** Whether two reports may speak of one place: by distance, as far as both are exact. An unknown place parts nothing. */
final class PlaceFit {
    private static final double SITE = 15;
    private static final double NEAR = 60;
    private static final double REGION = 120;
    private static final double PROVINCE = 200;

    private PlaceFit() { }

    static Fit of(@Nullable Place a, @Nullable Place b) {
        GeoPoint one = a == null ? null : a.point();
        GeoPoint two = b == null ? null : b.point();
        if (a == null || b == null || one == null || two == null) {
            return a != null && b != null && a.name().equalsIgnoreCase(b.name()) ? Fit.of(1, "match.same-place") : Fit.OPEN;
        }
        int widest = Math.max(a.precision().code(), b.precision().code());
        double km = one.kmTo(two);
        long said = Math.round(km);
        if (widest > PlacePrecision.PROVINCE.code()) {
            return Fit.OPEN;
        }
        if (widest == PlacePrecision.PROVINCE.code()) {
            return km <= REGION ? Fit.of(0.5, "match.in-province") : km <= PROVINCE ? Fit.OPEN : Fit.of(-1.5, "match.places-apart", said);
        }
        if (km <= SITE) {
            return Fit.of(1.5, "match.same-place");
        }
        return km <= NEAR ? Fit.of(1, "match.places-near", said) : km <= REGION ? Fit.of(0.25, "match.places-near", said)
                : Fit.of(-2.5, "match.places-apart", said);
    }
}
