package org.bongsu.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A codebook from a stranger counts only when it holds; what is wrong is named with its place. */
class CodebookJsonReaderTest {
    private static final String GOOD = CodebookJson.write(CodebookReader.readDefault(), "");

    private static List<Problem> problems(String json) {
        return assertThrows(UnreadableCodebook.class, () -> CodebookJsonReader.read(json)).problems();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"severity\" : 4 | \"severity\" : 9 | launch.irbm | severity | severity",
        "\"severity\" : 4 | \"severity\" : \"high\" | types[3] | severity | severity",
        "\"mode\" : \"act\" | \"mode\" : \"deed\" | types[0] | mode | no-value",
        "\"cameo\" : \"150\" | \"cameo\" : \"15x\" | launch.crbm | cameo | cameo",
        "\"goldstein\" : -7.2 | \"goldstein\" : -72 | launch.crbm | goldstein | goldstein",
        "\"goldstein\" : -7.2 | \"goldstein\" : [] | types[0] | goldstein | goldstein",
        "\"key\" : \"launch.srbm\" | \"key\" : \"launch.crbm\" | launch.crbm | key | doubled",
        "\"key\" : \"other\" | \"key\" : \"rest\" | other | key | no-family",
        "\"light\" : \"#41348C\" | \"light\" : \"red\" | families[0] | color | color",
        "\"symbol\" : \"launch\" | \"symbol\" : \"skull\" | launch | symbol | symbol",
        "\"ko\" : \"발사\" | \"ko\" : \"\" | launch | name.ko | no-name",
        "\"ko\" : \"발사\" | \"ko\" : 5 | families[0] | ko | missing",
        "\"version\" : \"1.0\" | \"version\" : \"latest\" | '' | version | not-a-version",
        "\"format\" : \"bongsu-codebook\" | \"format\" : \"other\" | '' | format | not-a-codebook",
        "\"formatVersion\" : 1 | \"formatVersion\" : 2 | '' | formatVersion | newer",
        "\"favourites\" : [ \"launch\" | \"favourites\" : [ \"rocketry\" | 1 | favourites | no-type",
        "\"synonyms\" : [ \"CRBM\" | \"synonyms\" : [ {} | types[0] | synonyms | missing"})
    void namesWhatIsWrongAndWhere(String good, String bad, String at, String field, String reason) {
        assertTrue(GOOD.contains(good), good);
        Problem first = problems(GOOD.replaceFirst(java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad))).getFirst();
        assertEquals(List.of(at, field, reason), List.of(first.at(), first.field(), first.reason()));
    }

    @Test
    void refusesWhatIsNotJsonByLine() {
        assertEquals(new Problem("", "", "not-json", List.of("2", "3")), problems("{\"format\":\n  no}").getFirst());
        assertEquals("not-json", problems(GOOD.replaceFirst("\"version\"", "\"format\" : \"x\", \"version\"")).getFirst().reason(), "a doubled name");
        assertEquals("not-json", problems("[".repeat(5000)).getFirst().reason());
        assertEquals("not-json", problems(GOOD + "{}").getFirst().reason());
        assertEquals("not-a-codebook", problems("").getFirst().reason());
        assertEquals("not-a-codebook", problems("[1, 2]").getFirst().reason());
    }

    @Test
    void refusesMoreThanAPersonCouldUse() {
        assertEquals("too-long", problems(" ".repeat(CodebookJsonReader.LONGEST + 1)).getFirst().reason());
        String many = GOOD.replaceFirst("\"families\" : \\[", "\"families\" : [" + "{},".repeat(300));
        assertEquals(List.of("families", "too-many"), List.of(problems(many).getFirst().field(), problems(many).getFirst().reason()));
        String longName = GOOD.replaceFirst("\"ko\" : \"발사\"", "\"ko\" : \"" + "발".repeat(200) + "\"");
        assertEquals("too-long", problems(longName).getFirst().reason());
        assertEquals("control", problems(GOOD.replaceFirst("\"ko\" : \"발사\"", "\"ko\" : \"발\\\\u0007사\"")).getFirst().reason());
    }

    @Test
    void passesOverWhatALaterVersionAdded() throws UnreadableCodebook {
        String later = GOOD.replaceFirst("\"severity\" : 2", "\"mood\" : {\"calm\" : [1]}, \"severity\" : 2");
        assertEquals(CodebookReader.readDefault().hash(), CodebookJsonReader.read(later).hash());
    }
}
