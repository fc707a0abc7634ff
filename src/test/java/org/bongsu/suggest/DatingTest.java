package org.bongsu.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import org.bongsu.model.ClockTime;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Published;
import org.bongsu.model.Suggestion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|2026-01-27|America/New_York|North Korea fired two ballistic missiles on Monday evening, U.S. officials said.|2026-01-26|check",
        "en|2026-01-28|America/New_York|North Korea fired two ballistic missiles early Wednesday (2130 GMT Tuesday), the South Korean military said.|2026-01-28 06:30 Asia/Seoul|",
        "en|2026-01-28|America/New_York|North Korea fired two ballistic missiles early Wednesday (2130 GMT), the South Korean military said.|2026-01-28 06:30 Asia/Seoul|",
        "en|2026-01-28|America/New_York|North Korea fired two ballistic missiles at 7:23 p.m. EST on Monday, the Pentagon said.|2026-01-26 19:23 America/New_York|",
        "en|2026-01-28|Asia/Seoul|North Korea fired two ballistic missiles at 10:23 p.m. UTC on Monday, the Joint Chiefs said.|2026-01-26 22:23 UTC|",
        "en|2026-01-28|America/New_York|North Korea fired two ballistic missiles at 7:23 a.m. Tuesday local time, the Joint Chiefs said.|2026-01-27 07:23 Asia/Seoul|",
        "en|2026-01-28|Asia/Seoul|North Korea fired a ballistic missile on Tuesday, this year's second launch.|2026-01-27|",
        "en|2026-01-28|Asia/Tokyo|North Korea fired a ballistic missile on Tuesday, Japan's defense ministry said.|2026-01-27|",
        "ko|2026-01-28|Asia/Seoul|도널드 트럼프 미국 대통령은 26일(현지시간) 한국산 자동차에 대한 관세를 25%로 올리겠다고 밝혔다.|2026-01-26|",
        "ko|2026-01-28|Asia/Seoul|도널드 트럼프 미국 대통령은 26일 한국산 자동차에 대한 관세를 25%로 올리겠다고 밝혔다.|2026-01-26|check",
        "ko|2026-01-28|Asia/Seoul|북한이 27일 오전 8시 24분께 동해상으로 탄도미사일 2발을 발사했다.|2026-01-27 08:24 Asia/Seoul|"})
    void placesTheDayByTheClockOfThePlace(String language, String published, String zone, String text, String day, String check) {
        Suggestion first = Told.SUGGESTER.read(Told.article("", language, text, Published.day(LocalDate.parse(published), ZoneId.of(zone)))).suggestions().getFirst();
        DateSpan when = first.proposal().when();
        ClockTime clock = when == null ? null : when.clock();
        assertEquals(day, (when == null ? "none" : when.start()) + (clock == null ? "" : " " + clock.time() + " " + clock.zone()));
        assertEquals("check".equals(check), first.reasons().stream().anyMatch(reason -> reason.key().equals("reason.check-the-day")), "check the day");
    }
}
