package org.bongsu.view.reading.typed;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bongsu.words.Words;

/** Names of actors by their codes, and codes by their names: states, and the bodies that are known from the store. */
public final class ActorNames {
    private static final Map<String, String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(two -> Locale.of("", two).getISO3Country(), two -> two));

    private final Words words;

    public ActorNames(Words words) {
        this.words = words;
    }

    /** The name of an actor in the language of the words; its code when it has none. */
    public String name(String code) {
        return words.sayOr("actor." + code, named(code));
    }

    private String named(String code) {
        int dot = code.indexOf('.');
        String two = COUNTRIES.get(dot < 0 ? code : code.substring(0, dot));
        String state = two == null ? code : Locale.of("", two).getDisplayCountry(words.locale());
        return two == null || dot < 0 ? state : state + " · " + code.substring(dot + 1);
    }

    /**
     * The codes that typed words may mean, best first.
     *
     * @param known codes of bodies to look through besides the states
     */
    public List<String> find(String typed, Collection<String> known) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Set<String> found = new LinkedHashSet<>();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(new TreeSet<>(COUNTRIES.keySet()));
        all.stream().filter(code -> code.equalsIgnoreCase(wanted)).forEach(found::add);
        all.stream().filter(code -> names(code).anyMatch(n -> n.equals(wanted))).forEach(found::add);
        all.stream().filter(code -> names(code).anyMatch(n -> n.startsWith(wanted))).forEach(found::add);
        all.stream().filter(code -> code.toLowerCase(Locale.ROOT).startsWith(wanted)).forEach(found::add);
        all.stream().filter(code -> wanted.length() > 2 && names(code).anyMatch(n -> n.contains(wanted))).forEach(found::add);
        return List.copyOf(found);
    }

    private Stream<String> names(String code) {
        String two = COUNTRIES.get(code);
        Stream<String> here = Stream.of(name(code).toLowerCase(Locale.ROOT));
        return two == null ? here : Stream.concat(here, Stream.of(Locale.ENGLISH, Locale.KOREAN)
                .map(language -> Locale.of("", two).getDisplayCountry(language).toLowerCase(Locale.ROOT)));
    }
}
