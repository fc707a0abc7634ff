package org.bongsu.compare;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.Account;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.model.Stance;

/**
 * Lays side by side, field by field, what sources say of an incident: which values agree (in other units, to a rounding, less
 * exactly, by another calendar), which cannot both be so, which is the headline value, and who denies what.
 */
public final class Disagreements {
    private static final List<String> FIRST = List.of("type", "when", "time", "where", "status", "attribution", "actor");
    /** Fields of which an incident has several values at once. */
    private static final Set<String> MANY = Set.of("actor");

    private final Gazetteer gazetteer;

    public Disagreements(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The fields that claims speak of, what happened, when and where first. The order of the claims makes no difference.
     *
     * @param zoneOf the zone in which the source with an id speaks, where known
     */
    public List<Account> of(Incident incident, List<Claim> claims, Function<String, Optional<ZoneId>> zoneOf) {
        ValueReader reader = new ValueReader(incident, gazetteer);
        Map<String, List<Claim>> byField = new TreeMap<>(Comparator.comparingInt(Disagreements::rank).thenComparing(Comparator.naturalOrder()));
        claims.forEach(claim -> byField.computeIfAbsent(claim.what().field(), field -> new ArrayList<>()).add(claim));
        List<Account> accounts = new ArrayList<>();
        byField.forEach((field, all) -> accounts.add(new Field(field, reader, zoneOf).account(all)));
        return accounts;
    }

    private static int rank(String field) {
        int at = FIRST.indexOf(field);
        return at < 0 ? FIRST.size() : at;
    }

    /** One field of one incident. */
    private record Field(String field, ValueReader reader, Function<String, Optional<ZoneId>> zoneOf) {
        Account account(List<Claim> claims) {
            List<Read> precise = claims.stream().map(claim -> new Read(claim, reader.read(field, claim.what().value(),
                    zoneOf.apply(claim.evidence().source()).orElse(ValueReader.SEOUL)))).sorted(Read.PRECISE_FIRST).toList();
            List<Version> versions = new ArrayList<>();
            reader.headline(field).ifPresent(said -> versions.add(new Version(said.written(), said.value(), true)));
            precise.stream().filter(read -> !read.denies()).forEach(read -> version(versions, read).say(read));
            boolean disagrees = !MANY.contains(field) && versions.stream().anyMatch(one -> versions.stream().anyMatch(one::contradicts));
            precise.stream().filter(Read::denies).forEach(read -> version(versions, read).denied.add(read.claim));
            return new Account(field, versions.stream().sorted(Version.HEADLINE_FIRST).map(Version::told).toList(), disagrees);
        }

        private static Version version(List<Version> versions, Read read) {
            return versions.stream().filter(version -> version.takes(read.value)).findFirst().orElseGet(() -> {
                Version version = new Version(read.claim.what().value(), read.value, false);
                versions.add(version);
                return version;
            });
        }
    }

    /** A claim with its value. */
    private record Read(Claim claim, Value value) {
        static final Comparator<Read> PRECISE_FIRST = Comparator.comparingDouble((Read read) -> read.value.room())
                .thenComparing(read -> read.claim.what().value()).thenComparing(read -> read.claim.id());

        boolean denies() {
            return claim.what().stance() == Stance.DENIES;
        }
    }

    /** Values that all agree with one another. */
    private static final class Version {
        static final Comparator<Version> HEADLINE_FIRST = Comparator.comparing((Version version) -> !version.headline)
                .thenComparing(version -> -version.said.size()).thenComparing(version -> version.written);

        private final String written;
        private final boolean headline;
        private final List<Value> values = new ArrayList<>();
        private final List<Claim> said = new ArrayList<>();
        private final List<Claim> denied = new ArrayList<>();

        Version(String written, Value value, boolean headline) {
            this.written = written;
            this.headline = headline;
            values.add(value);
        }

        boolean takes(Value value) {
            return values.stream().allMatch(each -> each.fit(value) == Value.Fit.AGREE);
        }

        void say(Read read) {
            values.add(read.value);
            said.add(read.claim);
        }

        boolean contradicts(Version other) {
            return values.stream().anyMatch(one -> other.values.stream().anyMatch(two -> one.fit(two) == Value.Fit.CONTRADICT));
        }

        Account.Version told() {
            return new Account.Version(written, headline, said, denied);
        }
    }
}
