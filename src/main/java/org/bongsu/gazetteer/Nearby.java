package org.bongsu.gazetteer;

import org.bongsu.model.GeoPoint;
import org.bongsu.model.PlacePrecision;

/**
 * What lies at a point.
 *
 * @param place     the site, settlement, county, province, sea or country that names the point best
 * @param precision how exactly that name tells where the point is
 * @param km        how far the point that stands for the place lies away, in kilometres
 */
public record Nearby(GazetteerPlace place, PlacePrecision precision, double km, GeoPoint at) { }
