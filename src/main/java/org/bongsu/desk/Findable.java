package org.bongsu.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Hit.Kind;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.search.Entry;
import org.bongsu.search.Field;
import org.bongsu.words.PlaceNaming;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words by which articles and incidents are found. An incident is found by its title, notes, tags and fields, by the words that are quoted of
 * it, and by its type, place and actors in both languages; not by all that its articles say, for an article tells of many things.
 */
final class Findable {
    private static final List<Words> LANGUAGES = List.of(Words.of("en"), Words.of("ko"));

    private final Codebook codebook;
    private final List<PlaceNaming> places;

    /**
     * Words by a codebook.
     *
     * @param places what else places are called
     */
    Findable(Codebook codebook, List<PlaceNaming> places) {
        this.codebook = codebook;
        this.places = places;
    }

    static Entry of(Article article) {
        Map<Field, List<String>> words = new EnumMap<>(Field.class);
        put(words, Field.TITLE, Stream.of(article.title()));
        put(words, Field.AUTHOR, Stream.ofNullable(article.about().author()));
        put(words, Field.PUBLISHER, Stream.ofNullable(article.about().publisher()));
        put(words, Field.ARTICLE, Stream.of(article.text()));
        return new Entry(Kind.ARTICLE, article.id(), words, List.of());
    }

    Entry of(Incident incident, List<Claim> claims) {
        Map<Field, List<String>> words = new EnumMap<>(Field.class);
        put(words, Field.TITLE, Stream.of(incident.title()));
        put(words, Field.PLACE, names(incident.where()).stream());
        List<String> rest = new ArrayList<>(List.of(incident.detail().notes()));
        rest.addAll(incident.detail().tags());
        rest.addAll(incident.detail().fields().values());
        claims.stream().map(claim -> claim.evidence().quote()).distinct().forEach(rest::add);
        coded(incident).forEach(rest::add);
        put(words, Field.ANY, rest.stream());
        return new Entry(Kind.INCIDENT, incident.id(), words, claims.stream().map(claim -> claim.evidence().source()).distinct().toList());
    }

    private Set<String> coded(Incident incident) {
        Set<String> coded = new LinkedHashSet<>();
        for (Words words : LANGUAGES) {
            coded.add(codebook.type(incident.type()).names().in(words.language()));
            coded.add(codebook.family(incident.type()).names().in(words.language()));
            for (ActorLink link : incident.detail().actors()) {
                actor(link.from(), words, coded);
                actor(link.to(), words, coded);
            }
        }
        return coded;
    }

    private static void actor(@Nullable String code, Words words, Set<String> into) {
        if (code != null) {
            into.add(words.sayOr("actor." + code, words.sayOr("actor." + code.split("\\.", 2)[0], code)));
        }
    }

    private Set<String> names(@Nullable Place where) {
        Set<String> names = new LinkedHashSet<>();
        if (where == null) {
            return names;
        }
        GeoPoint point = where.point();
        double lat = point == null ? Double.NaN : point.lat();
        double lon = point == null ? Double.NaN : point.lon();
        for (String kept : Stream.of(where.name(), where.admin2(), where.admin1()).filter(Objects::nonNull).toList()) {
            names.add(kept);
            places.forEach(naming -> LANGUAGES.forEach(words -> names.add(naming.name(kept, words.language(), lat, lon))));
        }
        return names;
    }

    private static void put(Map<Field, List<String>> words, Field field, Stream<String> texts) {
        List<String> all = texts.filter(text -> !text.isBlank()).toList();
        if (!all.isEmpty()) {
            words.put(field, all);
        }
    }
}
