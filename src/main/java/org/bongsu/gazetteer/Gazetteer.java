package org.bongsu.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Place;
import org.bongsu.model.Polygon;
import org.jspecify.annotations.Nullable;

/** The places that Bongsu knows, found by name however it is written. */
public final class Gazetteer {
    private final List<GazetteerPlace> places;
    private final Map<String, List<GazetteerPlace>> byName = new HashMap<>();
    private final Map<String, String[]> contested = new HashMap<>();
    private @Nullable NameSearch search;
    private final Surroundings surroundings;

    private Gazetteer(List<GazetteerPlace> places) {
        this.places = List.copyOf(places);
        this.surroundings = new Surroundings(this.places);
        for (GazetteerPlace place : this.places) {
            for (String name : namesOf(place)) {
                put(byName, NameFold.fold(name), place);
            }
        }
        for (String[] row : PlaceTables.rows("names.tsv")) {
            contested.put(row[7], row);
            byId(row[7]).ifPresent(place -> {
                for (int label = 1; label <= 4; label++) {
                    put(byName, NameFold.fold(row[label]), place);
                }
            });
        }
    }

    /** The gazetteer that Bongsu comes with, read once: it never changes. */
    public static Gazetteer readDefault() {
        return Default.GAZETTEER;
    }

    private static final class Default {
        private static final Gazetteer GAZETTEER = new Gazetteer(PlaceTables.read());
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
     * The places that somebody typing a name may mean, the best first, at most twelve: those so called, then those that sound so
     * (in another romanisation, or in the other script), then those whose name starts so, a Hangul syllable still being
     * typed included, then those whose name, or its start, is one slip of the finger away. Blank gives none.
     */
    public List<GazetteerPlace> find(String typed) {
        return search().find(typed);
    }

    /** Made when somebody types a name for the first time: most readers of articles never do. */
    private synchronized NameSearch search() {
        NameSearch known = search;
        NameSearch made = known == null ? new NameSearch(places) : known;
        search = made;
        return made;
    }

    /** The places that are called exactly so, apart from case, breves, apostrophes, hyphens and spaces. */
    public List<GazetteerPlace> named(String name) {
        return List.copyOf(byName.getOrDefault(NameFold.fold(name), List.of()));
    }

    /**
     * What lies at a point, and how exactly that names it: a site or settlement (exact within 2.5 km, near within 12), else at sea the
     * sea, and on land the county, the province or the country.
     */
    public Nearby nearest(GeoPoint point) {
        return surroundings.at(point);
    }

    /** A point as incidents keep it, named by what lies there in a language ({@code ko} or English) and a usage of contested names. */
    public Place place(Nearby nearby, String language, NameUsage usage) {
        return new Place(label(nearby.place(), language, usage), nearby.place().admin1(), null, nearby.at(), nearby.precision());
    }

    /** The name that labels write, in a language ({@code ko} or English) and a usage of contested names. */
    public String label(GazetteerPlace place, String language, NameUsage usage) {
        String[] row = contested.get(place.id());
        if (row == null) {
            return place.names().in(language);
        }
        return row[(usage == NameUsage.KOREAN ? 1 : 3) + (language.equals("ko") ? 1 : 0)];
    }

    /**
     * A name that an incident keeps, in a language and usage: the label of the place that is called so, nearest to the point where
     * it has one; "north of" it and the like too. A name in that language already stays, unless it is a contested one.
     */
    public String label(String kept, @Nullable GeoPoint point, String language, NameUsage usage) {
        return new KeptNames(this).label(kept, point, language, usage);
    }

    /** What a province encloses; empty for any other place. */
    public Optional<Polygon> outline(GazetteerPlace place) {
        return Outlines.of(place);
    }

    /** Whether a place goes by different names in different usages. */
    boolean contested(GazetteerPlace place) {
        return contested.containsKey(place.id());
    }

    /** Each name by which a place is called, labels and aliases. */
    static Set<String> namesOf(GazetteerPlace place) {
        Set<String> names = new LinkedHashSet<>();
        names.add(place.names().en());
        names.add(place.names().ko());
        names.addAll(place.names().aliases());
        names.addAll(place.names().foreign());
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
}
