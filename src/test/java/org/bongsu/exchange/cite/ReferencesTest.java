package org.bongsu.exchange.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Original;
import org.bongsu.model.Published;
import org.bongsu.model.Source;
import org.bongsu.model.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References name what was read as programs for references expect it. */
class ReferencesTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static Article article(String id, String author, boolean restricted) {
        return new Article(id, new Bibliography("Launch & aftermath: 100% {sure}", author, "Tower News", "https://tower.example/a_b?c=1&d=2", Published.day(LocalDate.of(2024, 1, 5), SEOUL)),
                "en", "text", new Original("0".repeat(64), "a.html", "text/html", 4, Instant.EPOCH), new Article.Handling(ArticleState.TAGGED, null, restricted));
    }

    @Test
    void risHasTypeAuthorsDayAndEndsEachRecord() {
        List<String> lines = References.ris(List.of(article("a", "By Mary Jane Smith and Kim Jong-min", false))).lines().toList();
        assertEquals("TY  - NEWS", lines.getFirst());
        assertTrue(lines.containsAll(List.of("AU  - Smith, Mary Jane", "AU  - Kim Jong-min", "T2  - Tower News", "PY  - 2024", "DA  - 2024/01/05/",
                "UR  - https://tower.example/a_b?c=1&d=2", "ER  - ")), lines::toString);
    }

    @Test
    void bibtexEscapesWhatLatexWouldTakeForItsOwn() {
        String bib = References.bibtex(List.of(article("a", "홍길동 기자", false), article("b", "홍길동 기자", false)));
        assertTrue(bib.contains("title = {{Launch \\& aftermath: 100\\% \\{sure\\}}}"), bib);
        assertTrue(bib.contains("author = {{홍길동}}"), bib);
        assertTrue(bib.contains("date = {2024-01-05}"), bib);
        assertTrue(bib.contains("{홍길동2024launch,") && bib.contains("{홍길동2024launch-2,"), "no key stands twice: " + bib);
    }

    @Test
    void cslKnowsATableByItsRowsAndLeavesRestrictedSourcesOut() throws Exception {
        List<Source> sources = List.of(article("a", "홍길동", true), new TableRow("r1", "Tests", 1, "x: y", null, false), new TableRow("r2", "Tests", 2, "x: z", null, false),
                new TableRow("r5", "Tests", 5, "x: z", null, false));
        JsonNode csl = new ObjectMapper().readTree(References.csl(sources));
        assertEquals(1, csl.size());
        assertEquals("dataset", csl.get(0).path("type").asText());
        assertEquals("Rows 1-2, 5", csl.get(0).path("note").asText());
        assertFalse(References.ris(sources).contains("Launch"));
    }

    @ParameterizedTest
    @CsvSource({"홍길동, 홍길동, ''", "김철수 특파원, 김철수, ''", "Kim Tong-hyung, Kim Tong-hyung, ''", "Hyung-Jin Kim, Kim, Hyung-Jin", "Reuters, Reuters, ''",
        "Yonhap News Agency, Yonhap News Agency, ''", "By JOSH SMITH, SMITH, JOSH", "Choe Sang-Hun, Choe Sang-Hun, ''"})
    void koreanNamesAreNotTurnedRound(String byline, String family, String given) {
        assertEquals(List.of(new Author(family, given)), Author.of(byline));
    }
}
