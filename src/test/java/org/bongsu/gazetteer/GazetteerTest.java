package org.bongsu.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();

    @ParameterizedTest
    @CsvSource({"Punggye-ri,Punggye-ri Nuclear Test Site", "punggyeri,Punggye-ri Nuclear Test Site", "P'unggye-ri,Punggye-ri Nuclear Test Site",
        "phunggye ri,Punggye-ri Nuclear Test Site", "풍계리,Punggye-ri Nuclear Test Site", "Pyeongyang,Pyongyang", "평양,Pyongyang",
        "Hŭngnam,Hungnam", "흥남,Hungnam", "heungnam,Hungnam", "Wŏnsan,Wonsan", "원산,Wonsan", "라진,Rajin", "나진,Rajin", "Najin,Rajin",
        "녕변,Yongbyon", "영변군,Yongbyon County", "Kaesŏng,Kaesong", "gaeseong,Kaesong", "개성,Kaesong", "강화도,Ganghwa Island", "Kanghwa,Ganghwa Island",
        "연평도,Yeonpyeong Island", "YONPYONG,Yeonpyeong Island", "Sariwon,Sariwon", "사리원,Sariwon", "DMZ,Demilitarized Zone", "군사분계선,Military Demarcation Line",
        "평안북도,North Pyongan", "Washington,Washington", "워싱턴,Washington", "동해,East Sea", "Sea of Japan,East Sea"})
    void findsAPlaceHoweverItIsWritten(String typed, String expected) {
        List<String> found = GAZETTEER.find(typed).stream().limit(3).map(place -> place.names().en()).toList();
        assertTrue(found.contains(expected), typed + " finds " + found);
    }

    @ParameterizedTest
    @CsvSource({"Wons,Wonsan", "원사,Wonsan", "원ㅅ,Wonsan", "평야,Pyongyang", "사ㄹ,Sariwon", "살,Sariwon", "Punggye,Punggye-ri Nuclear Test Site", "풍ㄱ,Punggye-ri Nuclear Test Site",
        "Vladiv,Vladivostok", "Musudan,Tonghae Satellite Launching Ground", "무수단,Tonghae Satellite Launching Ground", "Panm,Panmunjom"})
    void findsAPlaceWhoseNameIsHalfTyped(String typed, String expected) {
        List<String> found = GAZETTEER.find(typed).stream().limit(4).map(place -> place.names().en()).toList();
        assertTrue(found.contains(expected), typed + " finds " + found);
    }

    @ParameterizedTest
    @CsvSource({"Wonsna,Wonsan", "Panmunjim,Panmunjom", "Yongbyn,Yongbyon", "Pyongyangg,Pyongyang", "펑양,Pyongyang", "청신,Chongjin", "Vladivostock,Vladivostok", "Genva,Geneva"})
    void findsAPlaceDespiteASlipOfTheFinger(String typed, String expected) {
        List<String> found = GAZETTEER.find(typed).stream().limit(4).map(place -> place.names().en()).toList();
        assertTrue(found.stream().anyMatch(name -> name.startsWith(expected)), typed + " finds " + found);
    }

    @ParameterizedTest
    @CsvSource({"39.034,125.754,Pyongyang,EXACT", "41.28,129.09,Punggye-ri Nuclear Test Site,EXACT", "39.14,127.38,Wonsan,NEAR", "39.6,132.0,East Sea,SEA", "35.5,124.6,Yellow Sea,SEA",
        "37.40,126.02,Gyeonggi Bay,SEA", "34.6,129.05,Korea Strait,SEA", "42.3,143.0,Japan,COUNTRY", "37.67,125.71,Yeonpyeong Island,EXACT", "34.5,144.8,Pacific Ocean,SEA"})
    void saysWhatLiesAtAPoint(double lat, double lon, String expected, PlacePrecision precision) {
        Nearby there = GAZETTEER.nearest(new GeoPoint(lat, lon));
        assertEquals(expected + " " + precision, there.place().names().en() + " " + there.precision());
    }

    @Test
    void namesAPointByWhatLiesThereInEitherLanguage() {
        Nearby there = GAZETTEER.nearest(new GeoPoint(39.6, 132));
        assertEquals(new Place("East Sea (Sea of Japan)", null, null, new GeoPoint(39.6, 132), PlacePrecision.SEA), GAZETTEER.place(there, "en", NameUsage.KOREAN));
        assertEquals("동해", GAZETTEER.place(there, "ko", NameUsage.KOREAN).name());
    }

    @ParameterizedTest
    @CsvSource({"평양 북쪽,en,north of Pyongyang", "north of Pyongyang,ko,평양 북쪽", "원산,en,Wonsan", "Wonsan,ko,원산", "North Hamgyong,ko,함경북도", "서남쪽 마을,en,서남쪽 마을",
        "동해,en,East Sea (Sea of Japan)", "Sea of Japan,ko,동해", "Kusong,en,Kusong", "A hill of the analyst's own,ko,A hill of the analyst's own", "백령도 서남방,en,southwest of Baengnyeong Island"})
    void saysAKeptNameInTheOtherLanguage(String kept, String language, String expected) {
        assertEquals(expected, GAZETTEER.label(kept, null, language, NameUsage.KOREAN));
    }

    @Test
    void saysAKeptNameByThePlaceNearItsPoint() {
        assertEquals("Goseong", GAZETTEER.label("고성", new GeoPoint(38.38, 128.47), "en", NameUsage.KOREAN));
        assertEquals("원산", GAZETTEER.label("Wonsan", new GeoPoint(39.15, 127.44), "ko", NameUsage.KOREAN));
        assertEquals("Wonsan", GAZETTEER.label("Wonsan", new GeoPoint(10, 10), "ko", NameUsage.KOREAN), "a namesake far away is left as it is");
        assertEquals("Sea of Japan", GAZETTEER.label("동해", null, "en", NameUsage.INTERNATIONAL));
    }

    @ParameterizedTest
    @CsvSource({"40.20,127.20,Jangjin County", "38.48,126.65,Singye County", "41.65,128.95,Paegam County"})
    void namesTheCountyWhereNothingNearerIsKnown(double lat, double lon, String county) {
        Nearby there = GAZETTEER.nearest(new GeoPoint(lat, lon));
        assertEquals(county + " COUNTY", there.place().names().en() + " " + there.precision());
    }

    @Test
    void knowsTheProvincesOfBothKoreasWithTheirHangul() {
        long provinces = GAZETTEER.places().stream().filter(place -> place.precision() == PlacePrecision.PROVINCE)
                .filter(place -> "PRK".equals(place.country()) || "KOR".equals(place.country()))
                .filter(place -> place.names().ko().codePointAt(0) >= '가').count();
        assertTrue(provinces >= 18, provinces + " provinces");
    }

    @Test
    void namesContestedPlacesByTheUsageThatIsChosen() {
        GazetteerPlace sea = GAZETTEER.byId("F105").orElseThrow();
        assertEquals("East Sea (Sea of Japan)", GAZETTEER.label(sea, "en", NameUsage.KOREAN));
        assertEquals("Sea of Japan", GAZETTEER.label(sea, "en", NameUsage.INTERNATIONAL));
        assertEquals("동해", GAZETTEER.label(sea, "ko", NameUsage.KOREAN));
    }

    @Test
    void givesEachKindOfPlaceItsPrecision() {
        assertEquals(PlacePrecision.SEA, GAZETTEER.byId("F105").orElseThrow().precision());
        assertEquals(PlacePrecision.LINE, GAZETTEER.byId("F059").orElseThrow().precision());
        assertEquals(PlacePrecision.COUNTRY, GAZETTEER.byId("R001").orElseThrow().precision());
        assertEquals(PlacePrecision.EXACT, GAZETTEER.byId("F003").orElseThrow().precision());
        assertEquals(PlacePrecision.COUNTY, GAZETTEER.byId("F065").orElseThrow().precision());
    }

    @Test
    void findsNothingForNothing() {
        assertEquals(List.of(), GAZETTEER.find(" - "));
        assertEquals(List.of(), GAZETTEER.find("qqqqqq"));
    }
}
