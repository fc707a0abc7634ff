package org.bongsu.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.NameUsage;

/** The places that Bongsu knows, found by name however it is written. */
public final class Gazetteer {
    private static final int SHORTEST_START = 2;
    private static final int MOST = 12;

    private final List<GazetteerPlace> places;
    private final Map<String, List<GazetteerPlace>> byName = new HashMap<>();
    private final Map<String, List<GazetteerPlace>> bySound = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, String[]> contested = new HashMap<>();

    private Gazetteer(List<GazetteerPlace> places) {
        this.places = List.copyOf(places);
        for (GazetteerPlace place : this.places) {
            for (String name : namesOf(place)) {
                put(byName, NameFold.fold(name), place);
                firstWords.add(NameFold.fold(name.split("[\\s,]", 2)[0]));
                firstWords.add(NameFold.fold(name.split("[\\s,-]", 2)[0]));
                put(bySound, NameFold.sound(name), place);
            }
        }
        for (String[] row : PlaceTables.rows("names.tsv")) {
            contested.put(row[7], row);
        }
    }

    /** The gazetteer that Bongsu comes with. */
    public static Gazetteer readDefault() {
        return new Gazetteer(PlaceTables.read());
    }

    /** All places: facilities, then regions, then settlements by population. */
    public List<GazetteerPlace> places() {
        return places;
    }

    /** The place with an id of its table. */
    public Optional<GazetteerPlace> byId(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /**
     * The places that a typed name may mean, the best first, at most twelve: those so called, then those that sound so
     * (in another romanisation, or in the other script), then those whose name starts so.
     */
    public List<GazetteerPlace> find(String typed) {
        String key = NameFold.fold(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        Set<GazetteerPlace> found = new LinkedHashSet<>(ranked(byName.getOrDefault(key, List.of()), key));
        found.addAll(ranked(bySound.getOrDefault(NameFold.sound(typed), List.of()), key));
        if (key.length() >= SHORTEST_START && found.size() < MOST) {
            List<GazetteerPlace> starting = new ArrayList<>();
            for (GazetteerPlace place : places) {
                if (NameFold.fold(place.names().en()).startsWith(key) || NameFold.fold(place.names().ko()).startsWith(key)) {
                    starting.add(place);
                }
            }
            found.addAll(ranked(starting, key));
        }
        return found.stream().limit(MOST).toList();
    }

    /** Whether the name of any place begins with this word, as names are compared. */
    public boolean begins(String word) {
        return firstWords.contains(NameFold.fold(word));
    }

    /** The places that are called exactly so, apart from case, breves, apostrophes, hyphens and spaces. */
    public List<GazetteerPlace> named(String name) {
        return List.copyOf(byName.getOrDefault(NameFold.fold(name), List.of()));
    }

    /** The place nearest to a point, settlements and sites only. */
    public GazetteerPlace nearest(GeoPoint point) {
        return places.stream().filter(place -> place.precision().code() <= 2)
                .min(Comparator.comparingDouble(place -> place.point().kmTo(point))).orElseThrow();
    }

    /** The name that labels write, in a language ({@code ko} or English) and a usage of contested names. */
    public String label(GazetteerPlace place, String language, NameUsage usage) {
        String[] row = contested.get(place.id());
        if (row == null) {
            return place.names().in(language);
        }
        return row[(usage == NameUsage.KOREAN ? 1 : 3) + (language.equals("ko") ? 1 : 0)];
    }

    /** Each name by which a place is called, labels and aliases. */
    static Set<String> namesOf(GazetteerPlace place) {
        Set<String> names = new LinkedHashSet<>();
        names.add(place.names().en());
        names.add(place.names().ko());
        names.addAll(place.names().aliases());
        return names;
    }

    private static void put(Map<String, List<GazetteerPlace>> map, String key, GazetteerPlace place) {
        if (!key.isEmpty()) {
            List<GazetteerPlace> list = map.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (!list.contains(place)) {
                list.add(place);
            }
        }
    }

    private List<GazetteerPlace> ranked(List<GazetteerPlace> found, String key) {
        Map<GazetteerPlace, Integer> rank = new LinkedHashMap<>();
        for (GazetteerPlace place : found) {
            rank.put(place, rankOf(place, key));
        }
        return rank.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }

    /** Lower is better: its label rather than an alias, the peninsula rather than elsewhere, cities before villages. */
    private static int rankOf(GazetteerPlace place, String key) {
        boolean label = NameFold.fold(place.names().en()).equals(key) || NameFold.fold(place.names().ko()).equals(key);
        String country = place.country();
        boolean korea = country == null || country.equals("PRK") || country.equals("KOR");
        int kind = switch (place.kind()) {
            case "capital", "country" -> 0;
            case "village" -> 6;
            case "county", "border_county" -> 3;
            default -> 2;
        };
        return (label ? 0 : 20) + (korea ? 0 : 10) + kind;
    }
}
