package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bongsu.codebook.CodebookReader;
import org.bongsu.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of claims in the words of the reader. */
class FieldWordsTest {
    private final FieldWords english = new FieldWords(Words.of("en"), CodebookReader.readDefault());
    private final FieldWords korean = new FieldWords(Words.of("ko"), CodebookReader.readDefault());

    @ParameterizedTest
    @CsvSource({"PXD, some days ago", "PXW, in the coming weeks", "PXW, 앞으로 몇 주 안에", "PXY, years ago", "PAST_REF, recently", "FUTURE_REF, soon", "P3D, three days ago"})
    void aTimeThatNamesNoDayIsSaidInItsOwnWords(String value, String quote) {
        assertEquals(quote, english.said("when", value, quote));
        assertEquals(quote, korean.said("when", value, quote));
    }

    @Test
    void aTimeThatNamesADayIsSaidAsThatDay() {
        assertEquals("27 January 2026", english.said("when", "2026-01-27", "Tuesday"));
        assertEquals("2026년 1월 27일(화)", korean.said("when", "2026-01-27", "화요일"));
        assertEquals("January 2026", english.said("when", "2026-01", "this month"));
    }

    @Test
    void aCodeOfAnotherFieldIsNoTime() {
        assertEquals("North Korea", english.said("actor", "PRK", "Pyongyang"));
    }
}
