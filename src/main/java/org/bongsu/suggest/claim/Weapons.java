package org.bongsu.suggest.claim;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.Stance;
import org.bongsu.suggest.event.Cues;
import org.bongsu.suggest.event.Event;
import org.bongsu.suggest.event.Page;
import org.bongsu.suggest.event.Telling;
import org.bongsu.suggest.text.Lexicon;

/** Reads what was launched: its name, and the flags that are no types (hypersonic, solid fuel, basing). */
public final class Weapons {
    private static final Pattern NAME = Pattern.compile("\\b(?:Hwasong|Pukguksong|Hwasal|Chollima|Malligyong|Unha|KN|Kwangmyongsong|Scud|Taepodong|Musudan|Nodong|Rodong)(?:[- ]?\\d+\\w*|-[A-Z]+)?\\b|(?:화성포?|북극성|화살|천리마|만리경|은하|광명성)[-–]?\\d+[가-힣A-Z]?형?|무수단|노동 미사일|대포동");
    private static final Map<String, Pattern> BASING = Map.of("submarine", Pattern.compile("(?i)submarine-launched|from a submarine|SLBM|잠수함"),
            "train", Pattern.compile("(?i)from a train|train-launched|railway-borne|rail-mobile|rail car|열차|철도기동"),
            "silo", Pattern.compile("(?i)from a silo|silo-launched|사일로"),
            "ship", Pattern.compile("(?i)from a (?:destroyer|warship|naval ship)|구축함에서"));

    private Weapons() { }

    /** Adds to the fields what the clauses of a launch say of the weapon, each with a claim. */
    public static void read(Page page, Event event, Cues cues, Map<String, String> fields, Claims claims) {
        for (Telling telling : event.tellings()) {
            String words = page.words(telling.clause().start(), telling.clause().end());
            Matcher name = NAME.matcher(words);
            if (!fields.containsKey("name") && name.find()) {
                fields.put("name", name.group());
                claims.add("name", name.group(), Stance.ASSERTS, null, telling.clause().start() + name.start(), telling.clause().start() + name.end());
            }
            List<Lexicon.Hit<Integer>> hits = cues.words(page, telling.clause().start(), telling.clause().end());
            if (!fields.containsKey("hypersonic") && cues.has("@hypersonic", hits)) {
                Lexicon.Hit<Integer> hit = cues.of("@hypersonic", hits).getFirst();
                fields.put("hypersonic", "yes");
                claims.add("hypersonic", "yes", Stance.ASSERTS, null, hit.start(), hit.end());
            }
            BASING.forEach((basing, pattern) -> {
                Matcher matcher = pattern.matcher(words);
                if (!fields.containsKey("basing") && matcher.find()) {
                    fields.put("basing", basing);
                    claims.add("basing", basing, Stance.ASSERTS, null, telling.clause().start() + matcher.start(), telling.clause().start() + matcher.end());
                }
            });
        }
    }
}
