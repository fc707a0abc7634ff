package org.bongsu.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bongsu.model.NameUsage;
import org.bongsu.model.PlacePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();

    @ParameterizedTest
    @CsvSource({"Punggye-ri,Punggye-ri Nuclear Test Site", "punggyeri,Punggye-ri Nuclear Test Site", "P'unggye-ri,Punggye-ri Nuclear Test Site",
        "phunggye ri,Punggye-ri Nuclear Test Site", "풍계리,Punggye-ri Nuclear Test Site", "Pyeongyang,Pyongyang", "평양,Pyongyang",
        "Hŭngnam,Hungnam", "흥남,Hungnam", "heungnam,Hungnam", "Wŏnsan,Wonsan", "원산,Wonsan", "라진,Rajin", "나진,Rajin", "Najin,Rajin",
        "녕변,Yongbyon", "영변군,Yongbyon", "Kaesŏng,Kaesong", "gaeseong,Kaesong", "개성,Kaesong", "강화도,Ganghwa Island", "Kanghwa,Ganghwa Island",
        "연평도,Yeonpyeong Island", "YONPYONG,Yeonpyeong Island", "Sariwon,Sariwon", "사리원,Sariwon", "DMZ,Demilitarized Zone", "군사분계선,Military Demarcation Line",
        "평안북도,North Pyongan", "Washington,Washington", "워싱턴,Washington", "동해,East Sea", "Sea of Japan,East Sea"})
    void findsAPlaceHoweverItIsWritten(String typed, String expected) {
        List<String> found = GAZETTEER.find(typed).stream().limit(3).map(place -> place.names().en()).toList();
        assertTrue(found.contains(expected), typed + " finds " + found);
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
