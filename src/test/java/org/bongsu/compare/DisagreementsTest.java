package org.bongsu.compare;

import static org.bongsu.model.Coding.at;
import static org.bongsu.model.Coding.incident;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.Account;
import org.bongsu.model.Claim;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Quantity;
import org.bongsu.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementsTest {
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();
    private static final Disagreements DISAGREEMENTS = new Disagreements(GAZETTEER);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 27);
    private static final Incident LAUNCH = at(incident("i", "launch.srbm", 3, DAY), "Wonsan", 39.153, 127.444)
            .withDetail(Detail.NONE.withQuantities(List.of(Quantity.of("range", 350, "km"))));

    private static Claim claim(int number, String field, String value, Stance stance, String source) {
        return new Claim("c" + number, "i", new Claim.Assertion(field, value, stance, null), new Evidence(source, number, number + 1, "x", "", ""));
    }

    private static Account account(Incident incident, String field, String... values) {
        List<Claim> claims = new ArrayList<>();
        for (String value : values) {
            claims.add(claim(claims.size(), field, value, Stance.ASSERTS, "seoul"));
        }
        return DISAGREEMENTS.of(incident, claims, source -> Optional.empty()).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            range    | 350 km                    | 217 miles
            range    | 350 km                    | 189 nmi
            range    | 350 km                    | 340-360 km
            range    | 350 km                    | 300+ km
            range    | 50,000 m                  | 50 km
            missiles | 10 missiles               | 10
            missiles | 10 missiles               | 3+ missiles
            soldiers | 10,900 soldiers           | 11,000 soldiers
            rate     | 25 %                      | 25.0 %
            when     | 2026-01-27                | 2026-01
            when     | 2026-01-27                | PXW
            when     | 2026-01                   | PAST_REF
            when     | 2026-01-27                | 2026-W05
            when     | 2026-01-27                | 2026-01-25/2026-01-28
            when     | 2026-01-27                | 2026-01-26T22:50Z
            when     | 2026-01-27T07:50+09:00    | 2026-01-26T22:50Z
            time     | T08:24                    | 2026-01-26T23:24Z
            time     | T08:24                    | T08:00
            where    | Wonsan                    | 원산
            where    | Wonsan                    | Kangwon Province
            where    | Wonsan                    | North Korea
            where    | Cheorwon                  | Gangwon Province
            where    | South Hwanghae            | Hwanghae Province
            where    | Sunan                     | Pyongyang
            type     | launch.srbm               | launch
            type     | launch.icbm               | launch.ballistic
            name     | Hwasong-18                | 화성-18형
            name     | Hwasong-18                | 화성포-18형
            """)
    void valuesThatSayTheSameAgree(String field, String one, String two) {
        Incident plain = incident("i", "launch", 3, DAY).withWhen(null);
        Account account = account(plain, field, one, two);
        assertFalse(account.disagrees(), account.versions()::toString);
        assertEquals(1, account.versions().stream().filter(version -> !version.said().isEmpty()).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            range    | 350 km                    | 370 km
            range    | 350 km                    | 350 miles
            range    | 350 km                    | 400+ km
            missiles | 10 missiles               | 11 missiles
            rate     | 25 %                      | 15 %
            when     | 2026-01-27                | 2026-01-28
            when     | 2026-01-27                | 2026-02
            time     | T08:24                    | T09:24
            where    | Wonsan                    | Sinpo
            where    | Wonsan                    | South Hwanghae
            where    | East Sea                  | Yellow Sea
            where    | Wonsan                    | South Korea
            type     | launch.srbm               | launch.cruise
            name     | Hwasong-17                | 화성-18형
            status   | confirmed                 | refuted
            """)
    void valuesThatCannotBothBeSoDisagree(String field, String one, String two) {
        Account account = account(incident("i", "launch", 3, DAY).withWhen(null), field, one, two);
        assertTrue(account.disagrees(), account.versions()::toString);
    }

    @Test
    void whatNothingCanCompareStandsApartAndIsNoDisagreement() {
        Account money = account(LAUNCH, "money", "5 USD", "7000 KRW");
        assertEquals(2, money.versions().size());
        assertFalse(money.disagrees());
        assertFalse(account(LAUNCH, "where", "a hill by the sea").disagrees());
        assertFalse(account(LAUNCH, "actor", "PRK", "KOR.JCS").disagrees());
    }

    @Test
    void theEveningBeforeInNewYorkIsThatMorningInSeoul() {
        List<Claim> claims = List.of(claim(1, "when", "2026-01-26", Stance.ASSERTS, "ny"), claim(2, "when", "2026-01-27", Stance.ASSERTS, "seoul"));
        Incident untold = LAUNCH.withWhen(null);
        assertFalse(DISAGREEMENTS.of(untold, claims, source -> Optional.of(ZoneId.of(source.equals("ny") ? "America/New_York" : "Asia/Seoul"))).getFirst().disagrees());
        assertTrue(DISAGREEMENTS.of(untold, claims, source -> Optional.empty()).getFirst().disagrees());
        Incident timed = LAUNCH.withWhen(DateSpan.day(DAY).at(new ClockTime(LocalTime.of(22, 0), ZoneId.of("Asia/Seoul"))));
        assertTrue(DISAGREEMENTS.of(timed, claims.subList(0, 1), source -> Optional.of(ZoneId.of("Asia/Seoul"))).getFirst().disagrees());
    }

    @Test
    void theHeadlineValueComesFirstWithThoseWhoSayIt() {
        Account range = account(LAUNCH, "range", "370 km", "217 miles", "370 km");
        assertTrue(range.disagrees());
        assertEquals(List.of("350 km", "370 km"), range.versions().stream().map(Account.Version::value).toList());
        assertTrue(range.versions().getFirst().headline());
        assertEquals(List.of(1, 2), range.versions().stream().map(version -> version.said().size()).toList());
    }

    @Test
    void aDenialIsNamedAndMakesNoDisagreement() {
        Claim says = claim(1, "type", "launch.ballistic", Stance.ASSERTS, "seoul");
        Claim denies = claim(2, "type", "launch.srbm", Stance.DENIES, "kcna");
        Account type = DISAGREEMENTS.of(LAUNCH, List.of(denies, says), source -> Optional.empty()).getFirst();
        assertFalse(type.disagrees());
        assertTrue(type.denied());
        assertEquals(List.of(denies), type.versions().getFirst().denied());
        assertEquals(List.of(says), type.versions().getFirst().said());
    }

    @Property(tries = 300)
    void theOrderOfTheClaimsNeverMatters(@ForAll("claims") List<Claim> claims, @ForAll long seed) {
        List<Claim> other = new ArrayList<>(claims);
        Collections.shuffle(other, new Random(seed));
        assertEquals(DISAGREEMENTS.of(LAUNCH, claims, source -> Optional.empty()), DISAGREEMENTS.of(LAUNCH, other, source -> Optional.empty()));
    }

    @Property(tries = 300)
    void sayingTheSameAgainNeverMakesADisagreement(@ForAll("claims") List<Claim> claims, @ForAll int which) {
        Claim said = claims.get(Math.floorMod(which, claims.size()));
        List<Claim> more = new ArrayList<>(claims);
        more.add(new Claim("again", "i", said.what(), said.evidence()));
        assertEquals(disagreeing(claims), disagreeing(more));
    }

    @Property(tries = 300)
    void everyClaimStandsInExactlyOneVersion(@ForAll("claims") List<Claim> claims) {
        List<String> told = DISAGREEMENTS.of(LAUNCH, claims, source -> Optional.empty()).stream().flatMap(account -> account.versions().stream())
                .flatMap(version -> java.util.stream.Stream.concat(version.said().stream(), version.denied().stream())).map(Claim::id).sorted().toList();
        assertEquals(claims.stream().map(Claim::id).sorted().toList(), told);
    }

    @Property(tries = 300)
    void twoValuesFitTheSameWhicheverIsAsked(@ForAll("claims") List<Claim> claims) {
        ValueReader reader = new ValueReader(LAUNCH, GAZETTEER);
        for (Claim one : claims) {
            for (Claim two : claims) {
                Value a = reader.read(one.what().field(), one.what().value(), ValueReader.SEOUL);
                Value b = reader.read(two.what().field(), two.what().value(), ValueReader.SEOUL);
                assertEquals(a.fit(b), b.fit(a), () -> a + " and " + b);
            }
        }
    }

    @Property(tries = 300)
    void aNumberAgreesWithItselfInMilesRoundedToTheMile(@ForAll("kilometres") int km) {
        Account range = account(LAUNCH.withDetail(Detail.NONE), "range", km + " km", Math.round(km / 1.609344) + " miles");
        assertFalse(range.disagrees(), range.versions()::toString);
    }

    @Provide
    Arbitrary<Integer> kilometres() {
        return Arbitraries.integers().between(10, 20_000);
    }

    private static List<Boolean> disagreeing(List<Claim> claims) {
        return DISAGREEMENTS.of(LAUNCH, claims, source -> Optional.empty()).stream().map(Account::disagrees).toList();
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<String[]> said = Arbitraries.of(List.of(
                new String[] {"range", "350 km"}, new String[] {"range", "217 miles"}, new String[] {"range", "354 km"}, new String[] {"range", "346 km"},
                new String[] {"range", "about as far as last time"}, new String[] {"range", "300+ km"}, new String[] {"range", "<=360 km"},
                new String[] {"when", "2026-01"}, new String[] {"when", "2026-01-27"}, new String[] {"when", "2026-01-28"}, new String[] {"when", "2026-W05"},
                new String[] {"when", "PAST_REF"}, new String[] {"where", "Wonsan"}, new String[] {"where", "강원도"}, new String[] {"where", "East Sea"},
                new String[] {"where", "North Korea"}, new String[] {"where", "Sinpo"}, new String[] {"where", "somewhere"}, new String[] {"type", "launch.icbm"},
                new String[] {"type", "launch"}, new String[] {"type", "launch.ballistic"}, new String[] {"time", "T08:24"}, new String[] {"time", "T08:00"},
                new String[] {"missiles", "10 missiles"}, new String[] {"missiles", "8-10"}, new String[] {"name", "KN-23"}, new String[] {"actor", "PRK"}));
        return net.jqwik.api.Combinators.combine(said, Arbitraries.of(Stance.class)).as((what, stance) -> List.of(what[0], what[1], stance.name())).list().ofMinSize(1).ofMaxSize(14)
                .map(all -> {
                    List<Claim> claims = new ArrayList<>();
                    all.forEach(each -> claims.add(claim(claims.size(), each.get(0), each.get(1), Stance.valueOf(each.get(2)), "s" + claims.size() % 3)));
                    return claims;
                });
    }
}
