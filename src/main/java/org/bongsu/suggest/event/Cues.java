package org.bongsu.suggest.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bongsu.codebook.Type;
import org.bongsu.suggest.text.Lexicon;
import org.bongsu.suggest.text.Tables;

/** The words that speak for each type: which of them stand together in a part of a text, and what they say. */
public final class Cues {
    /** The least weight that makes an event. */
    public static final int ENOUGH = 5;
    /** The month, which is no word of what may be. */
    private static final Pattern MAY = Pattern.compile("(?<=[\\w,]\\s)May\\b|May\\s\\d");

    private final Lexicon<Integer> words = new Lexicon<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private final List<Cue> cues = new ArrayList<>();

    /** A type that words speak for, with the words. */
    public record Found(String type, int weight, List<Lexicon.Hit<Integer>> words) {
        /** Offset of the first of its words. */
        public int start() {
            return words.stream().mapToInt(Lexicon.Hit::start).min().orElseThrow();
        }

        int end() {
            return words.stream().mapToInt(Lexicon.Hit::end).max().orElseThrow();
        }

        /** The family of the type. */
        public String family() {
            return Type.familyOf(type);
        }

        boolean shares(Found other) {
            return words.stream().anyMatch(a -> other.words.stream().anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
        }
    }

    /** Reads the tables of words and cues, keeping cues for the types that the codebook knows. */
    public Cues(Predicate<String> known) {
        for (String[] row : Tables.rows("cue_words.tsv")) {
            int id = groups.computeIfAbsent("@" + row[0], name -> groups.size());
            Tables.parts(row[1]).forEach(phrase -> words.add(phrase, id));
        }
        for (String[] row : Tables.rows("cues.tsv")) {
            if (known.test(row[0])) {
                List<List<Integer>> needs = new ArrayList<>();
                List<Integer> bars = new ArrayList<>();
                for (String term : row[2].split("\\s+\\+\\s+")) {
                    if (term.startsWith("!")) {
                        bars.addAll(alternatives(term.substring(1)));
                    } else {
                        needs.add(alternatives(term));
                    }
                }
                cues.add(new Cue(row[0], Integer.parseInt(row[1]), needs, bars));
            }
        }
    }

    private List<Integer> alternatives(String term) {
        List<Integer> ids = new ArrayList<>();
        for (String phrase : term.strip().split("\\|")) {
            if (phrase.startsWith("@")) {
                ids.add(group(phrase));
            } else {
                ids.add(groups.computeIfAbsent(phrase, name -> {
                    int id = groups.size();
                    words.add(name, id);
                    return id;
                }));
            }
        }
        return ids;
    }

    private int group(String name) {
        Integer known = groups.get(name);
        if (known == null) {
            throw new IllegalStateException("no group of words is called " + name);
        }
        return known;
    }

    /** All words of the tables in a text. */
    public List<Lexicon.Hit<Integer>> find(String text) {
        return words.find(text, 0, text.length()).stream().filter(hit -> hit.end() - hit.start() != 3 || !MAY.matcher(text).region(Math.max(0, hit.start() - 2), Math.min(text.length(), hit.end() + 2)).find()).toList();
    }

    /** The words of the tables in a part of a page, without those that are part of a longer name. */
    public List<Lexicon.Hit<Integer>> words(Page page, int from, int to) {
        return unmasked(page.cues(from, to));
    }

    /** The same of a headline. */
    public List<Lexicon.Hit<Integer>> words(String headline) {
        return unmasked(find(headline));
    }

    private List<Lexicon.Hit<Integer>> unmasked(List<Lexicon.Hit<Integer>> hits) {
        int mask = group("@mask");
        List<Lexicon.Hit<Integer>> masks = hits.stream().filter(hit -> hit.meaning() == mask).toList();
        return masks.isEmpty() ? hits : hits.stream().filter(hit -> masks.stream()
                .noneMatch(each -> each != hit && hit.start() >= each.start() && hit.end() <= each.end() && hit.end() - hit.start() < each.end() - each.start())).toList();
    }

    /** Whether words of a group are among some. */
    public boolean has(String group, List<Lexicon.Hit<Integer>> hits) {
        int id = group(group);
        return hits.stream().anyMatch(hit -> hit.meaning() == id);
    }

    /** The words of a group among some. */
    public List<Lexicon.Hit<Integer>> of(String group, List<Lexicon.Hit<Integer>> hits) {
        int id = group(group);
        return hits.stream().filter(hit -> hit.meaning() == id).toList();
    }

    /** The types that some words speak for, the strongest first, one for each family. */
    public List<Found> types(List<Lexicon.Hit<Integer>> hits) {
        Map<Integer, Lexicon.Hit<Integer>> first = new HashMap<>();
        for (Lexicon.Hit<Integer> hit : hits) {
            Lexicon.Hit<Integer> before = first.get(hit.meaning());
            if (before == null || before.start() == hit.start()) {
                first.put(hit.meaning(), hit);
            }
        }
        Map<String, Found> best = new LinkedHashMap<>();
        for (Cue cue : cues) {
            List<Lexicon.Hit<Integer>> met = cue.bars().stream().anyMatch(first::containsKey) ? List.of() : met(cue, first);
            if (!met.isEmpty()) {
                Found found = new Found(cue.type(), cue.weight(), met);
                best.merge(found.family(), found, (a, b) -> b.weight() > a.weight() ? b : a);
            }
        }
        return best.values().stream().sorted(Comparator.comparingInt((Found f) -> -f.weight())).toList();
    }

    /** One word for each need of a cue; none when a need is not met. */
    private static List<Lexicon.Hit<Integer>> met(Cue cue, Map<Integer, Lexicon.Hit<Integer>> first) {
        List<Lexicon.Hit<Integer>> met = new ArrayList<>(cue.needs().size());
        for (List<Integer> need : cue.needs()) {
            Lexicon.Hit<Integer> hit = null;
            for (Integer id : need) {
                hit = hit == null ? first.get(id) : hit;
            }
            if (hit == null) {
                return List.of();
            }
            met.add(hit);
        }
        return met;
    }
}
