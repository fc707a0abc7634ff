package org.bongsu.suggest.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.gazetteer.GazetteerPlace;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.suggest.text.Lexicon;

/** Reads what the words around a place's name make of it: "north of", "near", "the … area", 일대, 에서. */
final class PlaceContext {
    private static final Pattern DIRECTION = Pattern.compile("(?i)(?:(\\d+(?:\\.\\d+)?)\\s*(km|kilometers?|kilometres?|miles?)\\s+(?:\\(\\d[^)]*\\)\\s+)?)?(?:to\\s+the\\s+)?(north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)\\s+of\\s+(?:the\\s+|its\\s+|their\\s+|(?:North\\s+Korea|the\\s+North)['’]s\\s+)?(?:capital(?:\\s+city)?,?\\s+(?:of\\s+)?|city\\s+of\\s+)?$");
    private static final Pattern WORD_DIRECTION = Pattern.compile("(?i)\\b(?:just\\s+)?(outside|near|around|close\\s+to|off|the\\s+vicinity\\s+of|on\\s+the\\s+outskirts\\s+of|in\\s+the\\s+area\\s+of|adjacent\\s+to|along)\\s+(?:the\\s+)?(?:(?:east|west|north|south)(?:ern)?\\s+)?(?:coast\\s+of\\s+)?(?:(?:[a-z-]+\\s+){0,2}(?:city|town|port|county|island|border)\\s+of\\s+)?$");
    private static final Pattern PREPOSITION = Pattern.compile("(?i)\\b(from|via|by\\s+way\\s+of|hit|hits|hitting|struck|striking|in|at|on|into|to(?!\\s+be\\b)|towards?|over|above|across|through|onto|off|near|around|outside|inside|within|between|against|along|past|of)\\s+(?:(?:a|an|the|its|their|his|North\\s+Korea['’]s|South\\s+Korea['’]s|the\\s+(?:North|South)['’]s)\\s+)?(?-i:(?:(?!early\\b|late\\b|mid\\b|(?:from|in|at|on|into|to|towards?|over|near|around|of)\\s)[a-z]+(?:-[a-z]+)*\\s+){0,3})$");
    private static final Pattern LOCATED = Pattern.compile("(?i)\\b(?:central|northern|southern|eastern|western|downtown|greater|part\\s+of|parts\\s+of|edge\\s+of|outskirts\\s+of|city\\s+of|capital,?|capital\\s+of|skies\\s+of|streets\\s+of|north\\s+of|south\\s+of|west\\s+of|east\\s+of)\\s+$");
    private static final Pattern AREA = Pattern.compile("^(?:['’]s)?\\s+(?i:area|region|vicinity|neighbourhood|neighborhood|outskirts)\\b");
    private static final Pattern FROM_AREA = Pattern.compile("(?i)\\bfrom\\b[^.;:]{0,60}$");
    private static final Pattern KOREAN_AREA = Pattern.compile("^\\s?(?:시|군)?\\s?(?:일대|인근|부근|지역|주변|근처|앞바다|근방|외곽)");
    private static final Pattern KOREAN_SIDE = Pattern.compile("^\\s?(?:에서\\s?)?(?:(?:약\\s?)?(\\d+)\\s?(?:㎞|km|킬로미터)(?:\\s?(?:가량|떨어진))*\\s?)?(북쪽|남쪽|동쪽|서쪽|북동쪽|남동쪽|북서쪽|남서쪽|동북쪽|서북쪽|동남쪽|서남쪽|북방|남방|동방|서방|동북방|서북방|동남방|서남방|이북|이남)(?!한계선)");
    private static final Pattern KOREAN_FROM = Pattern.compile("^(?:\\s?(?:시|군|일대|인근|부근|지역|주변|비행장|앞바다|구역|근처|외곽|발사장|이북|이남|북방|남방|북동쪽|북서쪽|남동쪽|남서쪽|북쪽|남쪽|동쪽|서쪽|상공|해상|쪽))*\\s?(?:에서|서\\s)");
    private static final Pattern KOREAN_TO = Pattern.compile("^(?:상|\\s?해상|\\s?방향|\\s?쪽|\\s?지역|\\s?앞바다|\\s?일대)*(?:으로|로(?!동)|에\\s(?:탄착|착탄|떨어|낙하|명중|내려앉)|을 향해|를 향해|을 향하|를 향하)");
    private static final Pattern KOREAN_AT = Pattern.compile("^(?:\\s?(?:시|군|일대|인근|부근|지역|상|상공|해상|시내|도심|북쪽|남쪽|동쪽|서쪽|쪽))*\\s?(?:에|의|,|·|과|와)");
    private static final Pattern TRAVELS = Pattern.compile("(?i)\\b(?:flew|fl(?:y|ies|ying|ight)|travel\\w*|went|go(?:es|ing)?|arriv\\w*|head(?:s|ed|ing)?|return\\w*|sail\\w*|trips?|visits?|trains?)\\b[^.;]{0,60}$");
    private static final Pattern AND = Pattern.compile("\\s*,?\\s*(?:and|or)\\s+(?:the\\s+)?|\\s*,\\s+");
    private static final Pattern KOREAN_AND = Pattern.compile("(?:와|과|·|,|및|및\\s|이나|나)?\\s?");
    private static final double ASIDE_KM = 15;
    private static final double KM_PER_MILE = 1.609344;
    private static final int WIDE = 90;

    private PlaceContext() { }

    /** A place's name in a text with what its surroundings say. */
    static PlaceWord read(String text, int start, int end, GazetteerPlace place, boolean korean, String language) {
        return korean && Lexicon.hangul(text.charAt(start)) ? korean(text, start, end, place, language) : english(text, start, end, place, language);
    }

    private static PlaceWord english(String text, int start, int end, GazetteerPlace place, String language) {
        String before = text.substring(Math.max(0, start - WIDE), start);
        String after = text.substring(end, Math.min(text.length(), end + 24));
        before = before.substring(before.lastIndexOf('\n') + 1);
        Place as = place.place(language);
        PlaceWord.Way way = way(before, place);
        Matcher side = DIRECTION.matcher(before);
        int from = start;
        if (side.find()) {
            double km = side.group(1) == null ? ASIDE_KM : Double.parseDouble(side.group(1)) * (side.group(2).startsWith("mile") ? KM_PER_MILE : 1);
            as = aside(place, as, bearing(side.group(3)), km, side.group(3).toLowerCase(Locale.ROOT) + " of " + as.name());
            from = start - before.length() + side.start();
            way = FROM_AREA.matcher(before.substring(0, side.start()) + " ").find() ? PlaceWord.Way.FROM : PlaceWord.Way.AT;
        } else if (AREA.matcher(after).find() || WORD_DIRECTION.matcher(before).find()) {
            as = near(as);
            way = way == PlaceWord.Way.NAMED ? PlaceWord.Way.AT : way;
        }
        return new PlaceWord(from, end, as, place, way);
    }

    private static PlaceWord.Way way(String before, GazetteerPlace place) {
        Matcher matcher = PREPOSITION.matcher(before);
        if (!matcher.find()) {
            return LOCATED.matcher(before).find() ? PlaceWord.Way.AT : PlaceWord.Way.NAMED;
        }
        boolean located = LOCATED.matcher(before).find();
        return switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
            case "from" -> PlaceWord.Way.FROM;
            case "hit", "hits", "hitting", "struck", "striking" -> PlaceWord.Way.TO;
            case "to", "toward", "towards", "into", "onto" -> place.state() && !located && matcher.group(1).equalsIgnoreCase("to") && !TRAVELS.matcher(before).find() ? PlaceWord.Way.NAMED : PlaceWord.Way.TO;
            case "over", "above", "across", "through", "past" -> PlaceWord.Way.OVER;
            case "via" -> PlaceWord.Way.OVER;
            case "of", "between", "against", "on" -> place.state() && !located ? PlaceWord.Way.NAMED : PlaceWord.Way.AT;
            default -> PlaceWord.Way.AT;
        };
    }

    private static PlaceWord korean(String text, int start, int end, GazetteerPlace place, String language) {
        String after = text.substring(end, Math.min(text.length(), end + 30));
        Place as = place.place(language);
        Matcher side = KOREAN_SIDE.matcher(after);
        if (side.find()) {
            double km = side.group(1) == null ? ASIDE_KM : Double.parseDouble(side.group(1));
            as = aside(place, as, koreanBearing(side.group(2)), km, as.name() + " " + side.group(2));
        } else if (KOREAN_AREA.matcher(after).find()) {
            as = near(as);
        }
        PlaceWord.Way way = KOREAN_FROM.matcher(after).find() ? PlaceWord.Way.FROM
                : KOREAN_TO.matcher(after).find() ? PlaceWord.Way.TO
                : after.startsWith(" 상공") || after.startsWith("상공") ? PlaceWord.Way.OVER
                : KOREAN_AT.matcher(after).find() && !(place.state() && (after.startsWith("의") || after.startsWith("·") || after.startsWith("과") || after.startsWith("와") || after.startsWith(",") || after.startsWith("에 ")))
                || as.precision() == PlacePrecision.NEAR ? PlaceWord.Way.AT : PlaceWord.Way.NAMED;
        return new PlaceWord(start, end, as, place, way);
    }

    /** Reads places that are named together alike: "north of A and B", "A와 B 북방", 원산 갈마 일대. */
    static List<PlaceWord> together(String text, List<PlaceWord> words, boolean korean) {
        List<PlaceWord> alike = new ArrayList<>(words);
        for (int i = 1; i < alike.size(); i++) {
            int at = korean ? alike.size() - i : i;
            PlaceWord first = alike.get(at - 1);
            PlaceWord second = alike.get(at);
            if (first.end() > second.start() || !(korean ? KOREAN_AND : AND).matcher(text.substring(first.end(), second.start())).matches()) {
                continue;
            }
            int told = korean ? at : at - 1;
            PlaceWord other = korean ? first : second;
            if (alike.get(told).as().precision() == PlacePrecision.NEAR && other.as().precision() == PlacePrecision.EXACT && !(korean && other.from().state())) {
                PlaceWord.Way way = other.way() == PlaceWord.Way.NAMED ? alike.get(told).way() : other.way();
                alike.set(korean ? at - 1 : at, new PlaceWord(other.start(), other.end(), near(other.as()), other.from(), way));
            }
        }
        return alike;
    }

    /** Near it rather than at it, where it is a point; larger areas stay what they are. */
    private static Place near(Place place) {
        return place.precision() == PlacePrecision.EXACT || place.precision() == PlacePrecision.COUNTY
                ? new Place(place.name(), place.admin1(), place.admin2(), place.point(), PlacePrecision.NEAR) : place;
    }

    private static Place aside(GazetteerPlace from, Place as, double bearing, double km, String name) {
        PlacePrecision precision = switch (as.precision()) {
            case EXACT, COUNTY -> PlacePrecision.NEAR;
            default -> as.precision();
        };
        GeoPoint point = as.precision() == PlacePrecision.EXACT || as.precision() == PlacePrecision.COUNTY || km != ASIDE_KM
                ? from.point().moved(km, bearing) : from.point();
        return new Place(name, as.admin1(), as.admin2(), point, precision);
    }

    private static double bearing(String word) {
        return switch (word.toLowerCase(Locale.ROOT).replace("-", "")) {
            case "north" -> 0;
            case "northeast" -> 45;
            case "east" -> 90;
            case "southeast" -> 135;
            case "south" -> 180;
            case "southwest" -> 225;
            case "west" -> 270;
            default -> 315;
        };
    }

    private static double koreanBearing(String word) {
        return switch (word) {
            case "북쪽", "북방", "이북" -> 0;
            case "북동쪽", "동북쪽", "동북방" -> 45;
            case "동쪽", "동방" -> 90;
            case "남동쪽", "동남쪽", "동남방" -> 135;
            case "남쪽", "남방", "이남" -> 180;
            case "남서쪽", "서남쪽", "서남방" -> 225;
            case "서쪽", "서방" -> 270;
            default -> 315;
        };
    }
}
