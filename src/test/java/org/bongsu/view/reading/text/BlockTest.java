package org.bongsu.view.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTest {
    private static final String PROSE = "The council met in the morning and heard three reports, none of which gave a number or a place for what had been seen.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "What the radar saw | HEADING", "두 번째 발사 | HEADING", "By a correspondent at sea | PROSE", "홍길동 기자 | PROSE",
            "The council met. | PROSE", "- a launch from the east | ITEM", "① 발사 지점 | ITEM", "○ 통일부, 유감 표명 | ITEM", "2) the second | ITEM",
            "> as the statement has it | QUOTE", "2026 was a quiet year | HEADING"})
    void tellsALineByWhatItLooksLikeAmongParagraphs(String line, Block kind) {
        assertEquals(kind, Block.of(List.of(PROSE, "", line.strip(), "", PROSE)).get(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"“We have never flown such an aircraft, and we never shall,” the ministry wrote.|PROSE",
            "“We have never flown such an aircraft over that line, and we never shall.”|QUOTE"})
    void onlyAParagraphThatIsAllQuotedStandsApart(String line, Block kind) {
        assertEquals(kind, Block.of(List.of(PROSE, "", line, "", PROSE)).get(2));
    }

    @ParameterizedTest
    @CsvSource({"1", "4"})
    void rowsOfATableAreTold(int rows) {
        String[] lines = new String[rows];
        Arrays.fill(lines, "launch\t3\t27 January");
        assertEquals(rows, Block.of(Arrays.asList(lines)).stream().filter(b -> b == Block.TABLE).count());
    }

    @ParameterizedTest
    @CsvSource({"A short last line"})
    void whatNothingFollowsIsNoHeading(String last) {
        assertEquals(Block.PROSE, Block.of(List.of(PROSE, "", last)).getLast());
    }
}
