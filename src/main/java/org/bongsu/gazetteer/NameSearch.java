package org.bongsu.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the places that a typed name may mean: so called, sounding so, starting so, or one slip of the finger away. */
final class NameSearch {
    private static final int MOST = 12;
    private static final int SHORTEST_SLIP = 4;
    private static final int SLIP = 100;
    private static final int NEVER = 1000;
    /** The consonants as a keyboard gives them before their vowel, in the order of those that begin a syllable. */
    private static final String SINGLE = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    /** The same at the end of a syllable, which the next vowel typed would take over; a blank for those that end none. */
    private static final String ENDING = "\u11a8\u11a9\u11ab\u11ae \u11af\u11b7\u11b8 \u11ba\u11bb\u11bc\u11bd \u11be\u11bf\u11c0\u11c1\u11c2";
    private static final char BLANK = ' ';
    private static final char FIRST_LEAD = '\u1100';

    private final List<Name> names = new ArrayList<>();

    /** A name of a place as it is compared, with Hangul taken apart into its letters. */
    private record Name(GazetteerPlace place, String letters, String sound, boolean label, int order) { }

    NameSearch(List<GazetteerPlace> places) {
        for (int i = 0; i < places.size(); i++) {
            GazetteerPlace place = places.get(i);
            String en = letters(place.names().en());
            String ko = letters(place.names().ko());
            for (String name : Gazetteer.namesOf(place)) {
                String letters = letters(name);
                names.add(new Name(place, letters, NameFold.sound(name), letters.equals(en) || letters.equals(ko), i));
            }
        }
    }

    List<GazetteerPlace> find(String typed) {
        String key = letters(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        String sound = NameFold.sound(typed);
        Map<GazetteerPlace, Integer> found = new HashMap<>();
        Map<GazetteerPlace, Integer> order = new HashMap<>();
        for (Name name : names) {
            int step = step(name, key, sound);
            if (step < NEVER) {
                found.merge(name.place(), step + rank(name), Math::min);
                order.putIfAbsent(name.place(), name.order());
            }
        }
        boolean meant = found.values().stream().anyMatch(step -> step < SLIP);
        return found.entrySet().stream().filter(each -> !meant || each.getValue() < SLIP)
                .sorted(Map.Entry.<GazetteerPlace, Integer>comparingByValue().thenComparing(Map.Entry::getKey, Comparator.comparing(order::get)))
                .limit(MOST).map(Map.Entry::getKey).toList();
    }

    /** How far a name is from what was typed: 0 the same, upward for less, {@link #NEVER} for not at all. */
    private static int step(Name name, String key, String sound) {
        if (name.letters().equals(key)) {
            return 0;
        }
        if (!sound.isEmpty() && name.sound().equals(sound)) {
            return 20;
        }
        if (key.length() > 1 && name.letters().startsWith(key)) {
            return name.label() ? 20 : 40;
        }
        return key.length() >= SHORTEST_SLIP && slipped(key, name.letters()) ? SLIP : NEVER;
    }

    /** Whether a name, or its start, is one letter too many, too few, another, or exchanged away from what was typed. */
    private static boolean slipped(String key, String name) {
        int at = 0;
        while (at < key.length() && at < name.length() && key.charAt(at) == name.charAt(at)) {
            at++;
        }
        String rest = key.substring(at);
        return rest.length() <= 1
                || name.startsWith(rest.substring(1), at)
                || name.startsWith(rest, at + 1)
                || name.startsWith(rest.substring(1), at + 1)
                || at + 1 < name.length() && rest.charAt(0) == name.charAt(at + 1) && rest.charAt(1) == name.charAt(at) && name.startsWith(rest.substring(2), at + 2);
    }

    /** Lower is better: its label rather than an alias, the peninsula rather than elsewhere, cities before villages. */
    private static int rank(Name name) {
        GazetteerPlace place = name.place();
        String country = place.country();
        boolean korea = country == null || country.equals("PRK") || country.equals("KOR");
        int kind = switch (place.kind()) {
            case "capital", "country" -> 0;
            case "village" -> 6;
            case "county", "border_county" -> 3;
            default -> 2;
        };
        return (name.label() ? 0 : 15) + (korea ? 0 : 8) + kind;
    }

    /** A name as names are compared, its Hangul taken apart, so that a syllable half typed begins the whole one. */
    private static String letters(String name) {
        String apart = Normalizer.normalize(NameFold.fold(name), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            int lead = c < 0x3131 ? ENDING.indexOf(c) : SINGLE.indexOf(c);
            letters.append(lead < 0 || c == BLANK ? c : (char) (FIRST_LEAD + lead));
        }
        return letters.toString();
    }
}
