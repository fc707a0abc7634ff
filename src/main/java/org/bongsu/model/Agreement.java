package org.bongsu.model;

/**
 * How far two coders agree on a field, over the incidents that both coded and gave it a value. A coefficient is NaN where it is not
 * defined, as when only one value occurs.
 *
 * @param field   such as {@code severity}
 * @param family  of the incidents, or empty for all
 * @param scale   {@code nominal}, {@code ordinal} or {@code interval}
 * @param units   the number of incidents
 * @param percent the share of equal values, 0 to 1
 * @param kappa   Cohen's, -1 to 1; not given on the interval scale, whose differences it does not see
 * @param alpha   Krippendorff's for the scale, at most 1
 * @param low     where 95 % of the alphas of resampled incidents lie from
 * @param high    and to
 */
public record Agreement(String field, String family, String scale, int units, double percent, double kappa, double alpha, double low, double high) { }
