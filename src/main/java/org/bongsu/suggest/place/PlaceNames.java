package org.bongsu.suggest.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.gazetteer.NameTrie;
import org.bongsu.suggest.text.Lexicon;

/**
 * The names by which running text speaks of places, ready to be found in one walk: no small towns of other countries, whose
 * names are words elsewhere, and none of the names that other languages have for a place.
 */
final class PlaceNames {
    private static final int SHORTEST = 5;
    private final NameTrie<GazetteerPlace> trie = new NameTrie<>();

    PlaceNames(Gazetteer gazetteer, Set<String> not) {
        for (GazetteerPlace place : gazetteer.places()) {
            boolean listed = Character.isDigit(place.id().charAt(0)) || place.id().startsWith("P:");
            boolean korea = "PRK".equals(place.country()) || "KOR".equals(place.country());
            boolean village = place.kind().equals("village");
            boolean small = village || place.kind().equals("town");
            if (listed && small && !korea || village && !"PRK".equals(place.country())) {
                continue;
            }
            int shortest = listed && small ? SHORTEST : 2;
            Stream.concat(Stream.of(place.names().en(), place.names().ko()), place.names().aliases().stream()).distinct()
                    .filter(name -> name.length() >= (Lexicon.hangul(name.charAt(0)) ? place.kind().equals("island") ? 1 : 2 : shortest) && !not.contains(name)).forEach(name -> trie.add(name, place));
        }
    }

    /** The places whose names begin at an offset of a text, the longest name first. */
    List<NameTrie.Hit<GazetteerPlace>> at(String text, int start) {
        return trie.at(text, start);
    }
}
