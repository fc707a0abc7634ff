package org.bongsu.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.NameUsage;
import org.bongsu.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** Says names that incidents keep in the other language: Wonsan as 원산, 평양 북쪽 as north of Pyongyang. */
final class KeptNames {
    private static final List<String> SIDES = List.of("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest");
    private static final List<String> KOREAN = List.of("북쪽|북방|이북", "북동쪽|동북쪽|동북방", "동쪽|동방", "남동쪽|동남쪽|동남방", "남쪽|남방|이남", "남서쪽|서남쪽|서남방", "서쪽|서방", "북서쪽|서북쪽|서북방");
    private static final Pattern SIDE_OF = Pattern.compile("(?i)(north|south|east|west|north-?east|north-?west|south-?east|south-?west) of (.+)");
    private static final Pattern KOREAN_SIDE = Pattern.compile("(.+?)\\s?(" + String.join("|", KOREAN) + ")");
    private static final double FAR_KM = 80;

    private final Gazetteer gazetteer;

    KeptNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    String label(String kept, @Nullable GeoPoint point, String language, NameUsage usage) {
        boolean korean = language.equals("ko");
        Matcher side = SIDE_OF.matcher(kept);
        if (side.matches()) {
            String name = known(side.group(2), point, language, usage).orElse(null);
            return name == null || !korean ? kept : name + " " + KOREAN.get(SIDES.indexOf(side.group(1).toLowerCase(Locale.ROOT).replace("-", ""))).split("\\|")[0];
        }
        Matcher koreanSide = KOREAN_SIDE.matcher(kept);
        if (koreanSide.matches()) {
            String name = known(koreanSide.group(1), point, language, usage).orElse(null);
            return name == null || korean ? kept : SIDES.get(indexOf(koreanSide.group(2))) + " of " + name;
        }
        return known(kept, point, language, usage).orElse(kept);
    }

    private static int indexOf(String side) {
        for (int i = 0; i < KOREAN.size(); i++) {
            if (List.of(KOREAN.get(i).split("\\|")).contains(side)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such side: " + side);
    }

    /** The label of the place that is called so, the nearest of several; none for a name that is in the language already, unless it is contested. */
    private Optional<String> known(String name, @Nullable GeoPoint point, String language, NameUsage usage) {
        boolean already = NameFold.hangul(name) == language.equals("ko");
        return gazetteer.named(name).stream()
                .filter(place -> point == null || place.precision().code() >= PlacePrecision.PROVINCE.code() || place.point().kmTo(point) <= FAR_KM)
                .filter(place -> !already || gazetteer.contested(place))
                .min(Comparator.comparingDouble(place -> point == null ? 0 : place.point().kmTo(point)))
                .map(place -> gazetteer.label(place, language, usage));
    }
}
