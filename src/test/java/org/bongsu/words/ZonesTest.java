package org.bongsu.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {
    @ParameterizedTest
    @CsvSource({"en, Z, UTC", "en, Etc/UTC, UTC", "ko, +09:00, UTC+09:00", "en, America/New_York, Eastern Time", "ko, America/New_York, 미 동부 시간",
        "ko, Asia/Seoul, 대한민국 시간", "en, nowhere, nowhere"})
    void zonesHaveTheNamesThatPeopleGiveThem(String language, String id, String name) {
        assertEquals(name, new Zones(Words.of(language)).name(id));
    }
}
