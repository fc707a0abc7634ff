package org.bongsu.view.reading.typed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Role;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Writes a directed actor as {@code North Korea → South Korea}, and reads what people type for one. */
final class ActorWords {
    private static final int CHOICES = 3;

    private final Words words;
    private final ActorNames names;

    ActorWords(Words words) {
        this.words = words;
        this.names = new ActorNames(words);
    }

    String say(ActorLink link) {
        String to = link.to();
        return names.name(link.from()) + (to == null ? "" : " → " + names.name(to));
    }

    String role(Role role) {
        return words.say("role." + role.code());
    }

    /**
     * The links that typed words may mean, best first: in each role, the one that it had before first.
     *
     * @param known codes of bodies to look through besides the states
     */
    List<ActorLink> read(String typed, Role before, Collection<String> known) {
        String[] sides = typed.split("\\s*(?:→|->|=>|>)\\s*", 2);
        List<String> froms = names.find(sides[0], known);
        List<@Nullable String> tos = new ArrayList<>();
        if (sides.length > 1 && !sides[1].isBlank()) {
            tos.addAll(names.find(sides[1], known));
        } else {
            tos.add(null);
        }
        if (froms.isEmpty() || tos.isEmpty()) {
            return List.of();
        }
        List<ActorLink> links = new ArrayList<>();
        for (Role role : roles(before)) {
            links.add(new ActorLink(froms.getFirst(), tos.getFirst(), role));
        }
        froms.stream().skip(1).limit(CHOICES).forEach(from -> links.add(new ActorLink(from, tos.getFirst(), before)));
        tos.stream().skip(1).limit(CHOICES).forEach(to -> links.add(new ActorLink(froms.getFirst(), to, before)));
        return links;
    }

    private static List<Role> roles(Role first) {
        List<Role> roles = new ArrayList<>(List.of(first));
        for (Role role : Role.values()) {
            if (role != first) {
                roles.add(role);
            }
        }
        return roles;
    }
}
