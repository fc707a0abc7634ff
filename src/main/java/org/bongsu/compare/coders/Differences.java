package org.bongsu.compare.coders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bongsu.compare.Pairing;
import org.bongsu.model.Claim;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Difference;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Relations;
import org.jspecify.annotations.Nullable;

/**
 * Lays what two coders coded side by side. One incident is the one of the same id, else the one that tells the same event. What only the own
 * coding has is a difference only where the colleague read the source too.
 */
public final class Differences {
    private static final double SAME_KM = 2;

    private Differences() { }

    /** Two codings of one event. */
    public record Both(Incident mine, Incident theirs) { }

    /** What both coded, in the order of the own incidents. */
    public static List<Both> pairs(List<Incident> mine, List<Incident> theirs) {
        Map<String, Incident> own = byId(mine);
        List<Both> pairs = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Incident each : theirs) {
            Incident same = own.get(each.id());
            if (same != null) {
                pairs.add(new Both(same, each));
                taken.add(each.id());
            }
        }
        pair(mine, theirs, taken, pairs, false);
        pair(mine, theirs, taken, pairs, true);
        Map<String, Integer> order = new HashMap<>();
        mine.forEach(incident -> order.put(incident.id(), order.size()));
        pairs.sort(Comparator.comparingInt(pair -> order.getOrDefault(pair.mine().id(), 0)));
        return pairs;
    }

    /** What both coded by pairs that were found before, so that settling one does not pair others anew: what came in since is told by its id. */
    public static List<Both> pairs(List<Incident> mine, List<Incident> theirs, Map<String, String> ownByTheirs) {
        Map<String, Incident> own = byId(mine);
        List<Both> pairs = new ArrayList<>();
        for (Incident each : theirs) {
            Incident same = own.get(ownByTheirs.getOrDefault(each.id(), each.id()));
            if (same != null) {
                pairs.add(new Both(same, each));
            }
        }
        return pairs;
    }

    /** Salvos with salvos, then rounds with rounds. */
    private static void pair(List<Incident> mine, List<Incident> theirs, Set<String> taken, List<Both> pairs, boolean rounds) {
        Set<String> takenOwn = pairs.stream().map(pair -> pair.mine().id()).collect(Collectors.toSet());
        Function<List<Incident>, Map<String, Incident>> left = all -> byId(all.stream().filter(i -> (i.relations().parent() != null) == rounds).toList());
        Map<String, Incident> one = left.apply(mine.stream().filter(i -> !takenOwn.contains(i.id())).toList());
        Map<String, Incident> other = left.apply(theirs.stream().filter(i -> !taken.contains(i.id())).toList());
        for (Pairing.Pair pair : Pairing.of(alone(mine, one), alone(theirs, other))) {
            String id = pair.other().incident().id();
            pairs.add(new Both(known(one, pair.one().id()), known(other, id)));
            taken.add(id);
        }
    }

    private static List<Incident> alone(List<Incident> order, Map<String, Incident> chosen) {
        return order.stream().filter(i -> chosen.containsKey(i.id())).map(i -> i.withRelations(new Relations(null, i.relations().links()))).toList();
    }

    private static Incident known(Map<String, Incident> by, String id) {
        Incident incident = by.get(id);
        if (incident == null) {
            throw new IllegalStateException(id);
        }
        return incident;
    }

    private static Map<String, Incident> byId(List<Incident> incidents) {
        return incidents.stream().collect(Collectors.toMap(Incident::id, Function.identity(), (a, b) -> a));
    }

    /** All differences: of what both coded in the order of days, then of what one did. */
    public static List<Difference> of(Account mine, Account theirs) {
        return of(mine, theirs, pairs(mine.incidents(), theirs.incidents()));
    }

    /** The same by pairs that are known. */
    public static List<Difference> of(Account mine, Account theirs, List<Both> pairs) {
        List<Difference> all = new ArrayList<>();
        Set<String> own = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Both pair : pairs) {
            own.add(pair.mine().id());
            others.add(pair.theirs().id());
            List<Difference.Apart> fields = fields(pair.mine(), pair.theirs());
            List<Claim> ownClaims = without(mine.of(pair.mine()), theirs.of(pair.theirs()));
            List<Claim> theirClaims = without(theirs.of(pair.theirs()), mine.of(pair.mine()));
            if (!fields.isEmpty() || !theirClaims.isEmpty()) {
                all.add(new Difference(id(pair.mine(), pair.theirs(), theirs.of(pair.theirs())), pair.mine(), pair.theirs(), fields, ownClaims, theirClaims));
            }
        }
        theirs.incidents().stream().filter(i -> !others.contains(i.id()))
                .forEach(i -> all.add(new Difference(id(null, i, theirs.of(i)), null, i, values(i, false), List.of(), theirs.of(i))));
        mine.incidents().stream().filter(i -> !own.contains(i.id()) && mine.of(i).stream().anyMatch(c -> theirs.read().contains(c.evidence().source())))
                .forEach(i -> all.add(new Difference(id(i, null, List.of()), i, null, values(i, true), mine.of(i), List.of())));
        all.sort(Comparator.comparing((Difference d) -> d.mine() == null ? 1 : d.theirs() == null ? 2 : 0).thenComparing(Differences::day).thenComparing(Difference::id));
        return all;
    }

    private static String day(Difference difference) {
        DateSpan when = difference.either().when();
        return when == null ? "" : when.start().toString();
    }

    /** All values of what only one coded. */
    private static List<Difference.Apart> values(Incident incident, boolean mine) {
        return Field.of(incident, incident).stream().map(field -> new Difference.Apart(field.name(), mine ? field.text().apply(incident) : "", mine ? "" : field.text().apply(incident)))
                .filter(apart -> !(apart.mine() + apart.theirs()).isEmpty() && !apart.field().equals("title")).toList();
    }

    /** The fields in which two codings of one event differ; titles only where they are versions of one record. */
    static List<Difference.Apart> fields(Incident mine, Incident theirs) {
        List<Difference.Apart> apart = new ArrayList<>();
        for (Field field : Field.of(mine, theirs)) {
            String one = field.text().apply(mine);
            String other = field.text().apply(theirs);
            boolean title = field.name().equals("title") && !mine.id().equals(theirs.id());
            boolean place = field.name().equals("where") && samePlace(mine.where(), theirs.where());
            if (!one.equals(other) && !title && !place) {
                apart.add(new Difference.Apart(field.name(), one, other));
            }
        }
        return apart;
    }

    private static boolean samePlace(@Nullable Place a, @Nullable Place b) {
        GeoPoint one = a == null ? null : a.point();
        GeoPoint two = b == null ? null : b.point();
        return a != null && b != null && one != null && two != null && a.precision() == b.precision() && one.kmTo(two) <= SAME_KM;
    }

    /** The claims of one that the other does not make too, whatever their ids. */
    static List<Claim> without(List<Claim> claims, List<Claim> others) {
        Set<Said> known = others.stream().map(Said::of).collect(Collectors.toSet());
        return claims.stream().filter(claim -> !known.contains(Said.of(claim))).toList();
    }

    private static String id(@Nullable Incident mine, @Nullable Incident theirs, List<Claim> claims) {
        String two = theirs != null ? theirs.id() + theirs + claims.stream().map(Said::of).toList() : mine == null ? "" : "alone " + mine.id();
        try {
            return "n" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(two.getBytes(StandardCharsets.UTF_8))).substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
