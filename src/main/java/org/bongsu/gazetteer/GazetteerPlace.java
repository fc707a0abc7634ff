package org.bongsu.gazetteer;

import java.util.List;
import java.util.Set;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A place that the gazetteer knows.
 *
 * @param id      of its table: GeoNames number, F… (facility) or R… (region)
 * @param kind    {@code country, province, county, city, town, capital, village, sea, line, area, region, district} or the kind of a facility
 * @param country ISO 3166-1 alpha-3, or null at sea and along lines
 * @param admin1  the province, where known
 */
public record GazetteerPlace(String id, Names names, String kind, @Nullable String country, @Nullable String admin1,
                             GeoPoint point) {
    private static final Set<String> COUNTIES = Set.of("county", "border_county");
    private static final Set<String> LINES = Set.of("line", "sea_line", "area", "region");
    private static final Set<String> SETTLED = Set.of("city", "town", "capital", "village", "district");

    /**
     * What it is called.
     *
     * @param en      as labels write it in English
     * @param ko      as labels write it in Korean; the English name where no Hangul is known
     * @param aliases other names, by which texts speak of it and people look for it, but which never label it
     * @param foreign names in other languages, which find it when typed but are not read in English or Korean texts
     */
    public record Names(String en, String ko, List<String> aliases, List<String> foreign) {
        public Names {
            aliases = List.copyOf(aliases);
            foreign = List.copyOf(foreign);
        }

        /** The name in a language, {@code ko} or another (English). */
        public String in(String language) {
            return language.equals("ko") ? ko : en;
        }
    }

    /** How exactly a place is known of which only this name is known. */
    public PlacePrecision precision() {
        if (isMilitaryLine()) {
            return PlacePrecision.LINE;
        }
        return switch (kind) {
            case "country" -> PlacePrecision.COUNTRY;
            case "province" -> PlacePrecision.PROVINCE;
            case "sea" -> PlacePrecision.SEA;
            default -> COUNTIES.contains(kind) ? PlacePrecision.COUNTY
                    : LINES.contains(kind) ? PlacePrecision.LINE : PlacePrecision.EXACT;
        };
    }

    /** Whether it is a site: a base, a range, an island; neither a settlement nor a larger area. */
    public boolean site() {
        return precision() == PlacePrecision.EXACT && !SETTLED.contains(kind);
    }

    /** Whether it stands for a state: the country itself or its capital. */
    public boolean state() {
        return kind.equals("country") || kind.equals("capital");
    }

    /** The place as incidents keep it, named in a language. */
    public Place place(String language) {
        return new Place(names.in(language), admin1, null, point, precision());
    }

    private boolean isMilitaryLine() {
        return kind.equals("dmz") && country == null;
    }
}
