package org.bongsu.compare.coders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bongsu.model.GeoPoint;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.Test;

/** Coefficients against those of DKPro Statistics, the library of the field. */
class CoefficientsTest {
    private static final double CLOSE = 1e-9;

    private static CodingAnnotationStudy study(List<?> one, List<?> other) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        for (int i = 0; i < one.size(); i++) {
            study.addItem(one.get(i), other.get(i));
        }
        return study;
    }

    private static double alpha(List<?> one, List<?> other, IDistanceFunction distance) {
        return new KrippendorffAlphaAgreement(study(one, other), distance).calculateAgreement();
    }

    @Property(tries = 200)
    void kappaAlphaAndPercentAreThoseOfDkpro(@ForAll @Size(min = 2, max = 60) List<@IntRange(min = 1, max = 5) Integer> one, @ForAll long seed) {
        List<Integer> other = blurred(one, seed);
        Assume.that(one.stream().distinct().count() > 1 && other.stream().distinct().count() > 1);
        Coefficients<Integer> nominal = new Coefficients<>(Scale.nominal(), one, other);
        assertEquals(new PercentageAgreement(study(one, other)).calculateAgreement(), nominal.percent(), CLOSE);
        assertEquals(new CohenKappaAgreement(study(one, other)).calculateAgreement(), nominal.kappa(), CLOSE);
        assertEquals(alpha(one, other, new NominalDistanceFunction()), nominal.alpha(), CLOSE);
        assertEquals(alpha(one, other, new OrdinalDistanceFunction()), new Coefficients<>(Scale.ordinal(), one, other).alpha(), CLOSE);
        assertEquals(alpha(one, other, new IntervalDistanceFunction()),
                new Coefficients<>(Scale.<Integer>interval((a, b) -> Math.abs(a - b)), one, other).alpha(), CLOSE);
    }

    @Test
    void distancesInKilometresAreTakenAsTheyAre() {
        GeoPoint wonsan = new GeoPoint(39.17, 127.48);
        GeoPoint kalma = new GeoPoint(39.16, 127.49);
        GeoPoint sunan = new GeoPoint(39.22, 125.67);
        List<GeoPoint> one = List.of(wonsan, sunan, kalma, sunan, wonsan);
        List<GeoPoint> other = List.of(kalma, sunan, wonsan, wonsan, wonsan);
        IDistanceFunction km = (study, a, b) -> Math.pow(((GeoPoint) a).kmTo((GeoPoint) b), 2);
        assertEquals(alpha(one, other, km), new Coefficients<>(Scale.<GeoPoint>interval(GeoPoint::kmTo), one, other).alpha(), CLOSE);
    }

    @Test
    void theExampleOfTheLiteratureComesOut() {
        // Krippendorff 2011, part A: two coders, ten units, two values.
        List<Integer> one = List.of(0, 1, 0, 0, 0, 0, 0, 0, 1, 0);
        List<Integer> other = List.of(1, 1, 1, 0, 0, 1, 0, 0, 0, 0);
        assertEquals(0.095, new Coefficients<>(Scale.nominal(), one, other).alpha(), 0.0005);
    }

    @Test
    void whereNothingVariesNothingIsSaid() {
        Coefficients<Integer> same = new Coefficients<>(Scale.nominal(), List.of(3, 3, 3), List.of(3, 3, 3));
        assertEquals(1, same.percent());
        assertTrue(Double.isNaN(same.kappa()) && Double.isNaN(same.alpha()) && Double.isNaN(same.interval(1)[0]));
    }

    @Property(tries = 30)
    void theIntervalHoldsTheCoefficientAndNarrowsWithMoreUnits(@ForAll long seed) {
        List<Integer> one = new ArrayList<>(Collections.nCopies(30, 1));
        for (int i = 0; i < one.size(); i++) {
            one.set(i, 1 + i % 3);
        }
        List<Integer> other = blurred(one, seed);
        Coefficients<Integer> few = new Coefficients<>(Scale.nominal(), one, other);
        double[] interval = few.interval(7);
        assertTrue(Arrays.equals(interval, few.interval(7)), "the same seed gives the same interval");
        assertTrue(interval[0] <= few.alpha() && few.alpha() <= interval[1], () -> Arrays.toString(interval) + " " + few.alpha());
        List<Integer> manyOne = new ArrayList<>();
        List<Integer> manyOther = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            manyOne.addAll(one);
            manyOther.addAll(other);
        }
        double[] narrow = new Coefficients<>(Scale.nominal(), manyOne, manyOther).interval(7);
        assertTrue(interval[1] - interval[0] == 0 || narrow[1] - narrow[0] < interval[1] - interval[0]);
    }

    /** The same values, every third or so moved. */
    private static List<Integer> blurred(List<Integer> values, long seed) {
        Random random = new Random(seed);
        return values.stream().map(v -> random.nextInt(3) > 0 ? v : 1 + random.nextInt(5)).toList();
    }
}
