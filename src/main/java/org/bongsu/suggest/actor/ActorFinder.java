package org.bongsu.suggest.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.suggest.text.Lexicon;
import org.bongsu.suggest.text.Tables;

/** Finds the states and bodies that a text names, "the North" and 북 included. */
public final class ActorFinder {
    private static final Pattern SIDE = Pattern.compile("\\b(?:[Tt]he (North|South)(?:'s|’s)?|(North|South))\\b(?!\\s+(?:Korea|Pyongan|Hamgyong|Hwanghae|Pacific|Atlantic|America|China|Sea|Chungcheong|Jeolla|Gyeongsang|Phyongan|Pole|Hill|Front))");
    private static final Pattern LOWER = Pattern.compile("\\b(northern|southern) (?=drone|soldier|troops|artillery|forces|missile|side|army|guns|gunners|patrol|navy|regime|neighbour|neighbor|unmanned|balloons)");
    private static final Pattern EPITHET = Pattern.compile("\\b(?:[Tt]he\\s+)?(?:communist|reclusive|isolated|secretive|hermit|nuclear-armed|Stalinist)\\s+(?:country|state|nation|regime|kingdom|neighbou?r|North)\\b");
    private static final Pattern KOREAN_SIDE = Pattern.compile("(?<![가-힣])([남북])쪽(?=에서\\s(?:보낸|날린|띄운|날려|보내)|의\\s(?:무인기|드론|군)|\\s(?:무인기|드론|당국|정부))");
    private static final Pattern PARTICLE = Pattern.compile("^(?:은|는|이|가|의|을|를|과|와|도|에|측|군|·|,|\\s|당국|정부|외무성|매체|관영|주민|병|최|\\)|미|중|러|일|한|핵|정권|노동당|선박|어선|경비정|무인기|인권|간|내|이라|에서|으로|로|산|땅|쪽|제재|도발|방|$|\\.)");
    private static final Pattern OWN = Pattern.compile("(?:['’]s)?\\s+(?:[a-z]+\\s+)?|의\\s+|\\s");
    private final Lexicon<String> names = new Lexicon<>();

    /** Reads the table of actors. */
    public ActorFinder() {
        for (String[] row : Tables.rows("actors.tsv")) {
            for (int column = 1; column <= 2; column++) {
                for (String name : Tables.parts(row[column])) {
                    boolean hangul = Lexicon.hangul(name.charAt(0));
                    names.add(hangul ? "^" + name : name, row[0]);
                }
            }
        }
    }

    /** The actors that a text names, in order; where names overlap the longest stands. */
    public List<ActorWord> find(String text) {
        List<ActorWord> found = new ArrayList<>();
        for (Lexicon.Hit<String> hit : names.find(text, 0, text.length())) {
            if (fits(text, hit)) {
                found.add(new ActorWord(hit.start(), hit.end(), hit.meaning()));
            }
        }
        Matcher sides = SIDE.matcher(text);
        while (sides.find()) {
            String side = sides.group(1) != null ? sides.group(1) : sides.group(2);
            found.add(new ActorWord(sides.start(), sides.end(), side.equals("North") ? "PRK" : "KOR"));
        }
        Matcher lower = LOWER.matcher(text);
        while (lower.find()) {
            found.add(new ActorWord(lower.start(1), lower.end(1), lower.group(1).equals("northern") ? "PRK" : "KOR"));
        }
        Matcher epithets = EPITHET.matcher(text);
        while (epithets.find()) {
            found.add(new ActorWord(epithets.start(), epithets.end(), "PRK"));
        }
        Matcher korean = KOREAN_SIDE.matcher(text);
        while (korean.find()) {
            found.add(new ActorWord(korean.start(), korean.end(), korean.group(1).equals("북") ? "PRK" : "KOR"));
        }
        for (ActorWord state : List.copyOf(found)) {
            ActorWord body = BodyWords.behind(text, state);
            if (body != null) {
                found.add(body);
            }
        }
        found.sort(Comparator.comparingInt(ActorWord::start).thenComparing(word -> -word.end()).thenComparing(word -> word.body() ? 0 : 1));
        List<ActorWord> kept = new ArrayList<>();
        for (ActorWord word : found) {
            if (!kept.isEmpty() && word.body() && kept.getLast().code().equals(word.state()) && word.start() > kept.getLast().end()
                    && OWN.matcher(text.substring(kept.getLast().end(), word.start())).matches()) {
                kept.set(kept.size() - 1, new ActorWord(kept.getLast().start(), word.end(), word.code()));
            } else if (kept.isEmpty() || word.start() >= kept.getLast().end()) {
                kept.add(word);
            } else if (word.body() && word.state().equals(kept.getLast().code()) && word.end() > kept.getLast().end()) {
                kept.set(kept.size() - 1, new ActorWord(kept.getLast().start(), word.end(), word.code()));
            }
        }
        return kept;
    }

    /** Latin names begin with a capital letter; a Hangul name of one syllable needs its particle. */
    private static boolean fits(String text, Lexicon.Hit<String> hit) {
        char first = text.charAt(hit.start());
        if (Lexicon.hangul(first)) {
            int length = hit.end() - hit.start();
            return length > 2 || PARTICLE.matcher(text.substring(hit.end(), Math.min(text.length(), hit.end() + 4))).find();
        }
        String words = text.substring(hit.start(), hit.end());
        boolean capital = words.chars().anyMatch(Character::isUpperCase);
        return words.equalsIgnoreCase("us") ? words.equals("US") : capital || hit.meaning().indexOf('.') > 0 && words.contains(" ");
    }
}
