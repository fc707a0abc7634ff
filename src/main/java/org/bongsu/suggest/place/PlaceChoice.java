package org.bongsu.suggest.place;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.model.GeoPoint;

/** Chooses between places of one name: by the province named beside it, by the Korea spoken of, by the other places of the text. */
final class PlaceChoice {
    private static final Pattern FIRES = Pattern.compile("(?i)missile|launch|rocket|fired|test site|projectile|발사|미사일|방사포|로켓|쏜|쐈");
    private static final double FAR_KM = 300;
    private static final double BESIDE_KM = 100;
    private static final int BESIDE = 5;
    private final String text;
    private final List<Named> all;
    private final List<GeoPoint> certain;

    /** A part of a text that names one of some places. */
    record Named(int start, int end, List<GazetteerPlace> candidates) {
        GazetteerPlace first() {
            return candidates.getFirst();
        }

        boolean sure() {
            return candidates.size() == 1 && !first().state() && first().country() != null;
        }
    }

    PlaceChoice(String text, List<Named> all) {
        this.text = text;
        this.all = all;
        this.certain = all.stream().filter(Named::sure).map(named -> named.first().point()).toList();
    }

    GazetteerPlace of(int index) {
        Named named = all.get(index);
        if (named.candidates().size() == 1) {
            return named.first();
        }
        String around = text.substring(Math.max(0, named.start() - 150), Math.min(text.length(), named.end() + 150));
        boolean fires = FIRES.matcher(around).find();
        GazetteerPlace best = named.first();
        double least = Double.MAX_VALUE;
        for (GazetteerPlace place : named.candidates()) {
            double cost = cost(place, index, fires);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best;
    }

    private double cost(GazetteerPlace place, int index, boolean fires) {
        Named named = all.get(index);
        boolean called = labelled(place, text.substring(named.start(), named.end()));
        double nearest = certain.stream().mapToDouble(point -> point.kmTo(place.point())).min().orElse(0);
        return kind(place, fires) + Math.min(nearest, 2 * FAR_KM) / FAR_KM + beside(place, index, index - 1) + beside(place, index, index + 1)
                + (called ? 0 : 0.3) - (korea(place, index) && (called || !place.kind().equals("province")) ? 0.4 : 0);
    }

    /** What a place named directly before or behind says: the province it is in, the Korea, or what it is part of. */
    private double beside(GazetteerPlace place, int index, int other) {
        if (other < 0 || other >= all.size()) {
            return 0;
        }
        Named neighbour = all.get(other);
        String country = Objects.requireNonNullElse(neighbour.first().country(), "");
        boolean one = !country.isEmpty() && !neighbour.first().state() && neighbour.candidates().stream().allMatch(each -> country.equals(each.country()));
        int gap = all.get(Math.max(index, other)).start() - all.get(Math.min(index, other)).end();
        if (!one || gap > BESIDE) {
            return 0;
        }
        double km = neighbour.first().point().kmTo(place.point());
        return place.kind().equals("province") && !country.equals(place.country()) ? 1 : km > BESIDE_KM ? Math.min(km, 2 * FAR_KM) / FAR_KM : 0;
    }

    /** Whether the last state named before it, not far off, is its own. */
    private boolean korea(GazetteerPlace place, int index) {
        for (int i = index - 1; i >= 0 && all.get(index).start() - all.get(i).start() < 200; i--) {
            GazetteerPlace state = all.get(i).first();
            if (state.kind().equals("country")) {
                return state.country() != null && state.country().equals(place.country());
            }
        }
        return false;
    }

    private static boolean labelled(GazetteerPlace place, String name) {
        String bare = name.replaceAll("['’-]", "");
        return place.names().en().replaceAll("['’-]", "").equalsIgnoreCase(bare) || place.names().ko().equals(name);
    }

    private static double kind(GazetteerPlace place, boolean fires) {
        return switch (place.kind()) {
            case "capital", "country" -> -1;
            case "launch_site", "missile_base", "airbase" -> fires ? 0 : 0.7;
            case "sea" -> -0.5;
            case "city" -> 0.2;
            case "province" -> 0.3;
            case "border_county" -> 0.4;
            case "town", "county", "district" -> 0.6;
            case "village" -> 1.2;
            default -> 0;
        };
    }
}
