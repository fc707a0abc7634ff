package org.bongsu.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Languages told by the text alone. */
class LanguageFinderTest {
    @TestFactory
    Stream<DynamicTest> tellsTheLanguageByScriptAndFunctionWords() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/bongsu/intake/text/languages.tsv")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                .map(row -> DynamicTest.dynamicTest(row[1], () -> assertEquals(row[0], LanguageFinder.language(row[1]))));
    }
}
