package org.bongsu.figure.timeline.lane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Type;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Role;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Says in which lane an incident stands; each stands in one. */
public final class LaneRule {
    private static final int LAST = Integer.MAX_VALUE;

    private final LaneKind kind;
    private final Function<Incident, LaneName> rule;

    private LaneRule(LaneKind kind, Function<Incident, LaneName> rule) {
        this.kind = kind;
        this.rule = rule;
    }

    /**
     * The rule of a kind.
     *
     * @param region the province, sea or country of a place in words, empty where none is known; may be asked on any thread
     */
    public static LaneRule of(LaneKind kind, Codebook codebook, Words words, Function<Place, String> region) {
        return new LaneRule(kind, switch (kind) {
            case FAMILY -> families(codebook, words);
            case ACTOR -> incident -> actor(incident, words);
            case PAIR -> incident -> pair(incident, words);
            case PLACE -> incident -> place(incident.where(), words, region);
            case NONE -> incident -> new LaneName("", words.say("timeline.lane.all"), 0);
        });
    }

    public LaneKind kind() {
        return kind;
    }

    LaneName of(Incident incident) {
        return rule.apply(incident);
    }

    private static Function<Incident, LaneName> families(Codebook codebook, Words words) {
        List<String> order = List.copyOf(codebook.families().keySet());
        Map<String, LaneName> names = new HashMap<>();
        for (String key : order) {
            Family family = codebook.families().get(key);
            names.put(key, new LaneName(key, family == null ? key : family.names().in(words.language()), order.indexOf(key)));
        }
        LaneName other = new LaneName(Codebook.OTHER, codebook.type(Codebook.OTHER).names().in(words.language()), LAST);
        return incident -> names.getOrDefault(Type.familyOf(codebook.type(incident.type()).key()), other);
    }

    /** Who does it; where nobody is coded as doing it, who says to have done it, and else who is named first. */
    private static @Nullable ActorLink first(Incident incident) {
        List<ActorLink> links = incident.detail().actors();
        return links.stream().filter(link -> link.role() == Role.ACTOR).findFirst()
                .or(() -> links.stream().filter(link -> link.role() == Role.CLAIMANT).findFirst())
                .or(() -> links.stream().filter(link -> link.role() != Role.REPORTER && link.role() != Role.TARGET).findFirst()).orElse(null);
    }

    private static LaneName actor(Incident incident, Words words) {
        ActorLink link = first(incident);
        return link == null ? new LaneName("-", words.say("timeline.lane.no-actor"), LAST)
                : new LaneName(state(link.from()), name(link.from(), words), 0);
    }

    private static LaneName pair(Incident incident, Words words) {
        ActorLink link = first(incident);
        if (link == null) {
            return new LaneName("-", words.say("timeline.lane.no-actor"), LAST);
        }
        String to = link.to() != null ? link.to() : incident.detail().actors().stream()
                .filter(each -> each.role() == Role.TARGET).map(ActorLink::from).findFirst().orElse(null);
        return to == null ? new LaneName(state(link.from()), name(link.from(), words), 1)
                : new LaneName(state(link.from()) + ">" + state(to), name(link.from(), words) + " → " + name(to, words), 0);
    }

    private static LaneName place(@Nullable Place where, Words words, Function<Place, String> region) {
        String name = where == null ? "" : region.apply(where);
        return name.isEmpty() ? new LaneName("-", words.say("timeline.lane.no-place"), LAST) : new LaneName(name, name, 0);
    }

    /** The state that an office or force belongs to. */
    private static String state(String code) {
        return code.split("\\.", 2)[0];
    }

    private static String name(String code, Words words) {
        return words.sayOr("actor." + state(code), state(code));
    }
}
