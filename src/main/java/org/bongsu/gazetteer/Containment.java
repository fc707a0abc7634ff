package org.bongsu.gazetteer;

import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** Whether one place of the gazetteer lies in another. Seas, lines and areas hold nothing, for want of a border. */
public final class Containment {
    /** A county is about so wide to either side of its seat. */
    private static final double COUNTY_KM = 30;

    private final Gazetteer gazetteer;

    public Containment(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether the inner place lies in the outer: in that country, in that province, or by the seat of that county. */
    public boolean within(GazetteerPlace inner, GazetteerPlace outer) {
        if (inner.precision().code() >= outer.precision().code() && !old(inner, outer)) {
            return false;
        }
        return switch (outer.precision()) {
            case COUNTRY -> sameCountry(inner, outer);
            case PROVINCE -> sameCountry(inner, outer) && (old(inner, outer) || inProvince(inner, outer));
            case COUNTY -> inner.point().kmTo(outer.point()) <= COUNTY_KM;
            default -> false;
        };
    }

    private static boolean sameCountry(GazetteerPlace one, GazetteerPlace two) {
        return one.country() != null && one.country().equals(two.country());
    }

    /** Hwanghae is an old province of which North and South Hwanghae are parts. */
    private static boolean old(GazetteerPlace inner, GazetteerPlace outer) {
        return inner.precision() == PlacePrecision.PROVINCE && outer.precision() == PlacePrecision.PROVINCE
                && inner.names().en().endsWith(" " + outer.names().en());
    }

    private boolean inProvince(GazetteerPlace inner, GazetteerPlace outer) {
        String province = province(inner);
        Set<String> names = Gazetteer.namesOf(outer).stream().map(NameFold::fold).collect(Collectors.toSet());
        return province != null && names.contains(NameFold.fold(province));
    }

    /** Sites and counties of our own tables do not name their province; that of the next settlement is theirs. */
    private @Nullable String province(GazetteerPlace place) {
        if (place.admin1() != null) {
            return place.admin1();
        }
        return gazetteer.places().stream().filter(other -> other.admin1() != null && sameCountry(other, place))
                .min(java.util.Comparator.comparingDouble(other -> other.point().kmTo(place.point()))).map(GazetteerPlace::admin1).orElse(null);
    }
}
