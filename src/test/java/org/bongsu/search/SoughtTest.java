package org.bongsu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bongsu.model.Hit.Kind;
import org.bongsu.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is typed finds what the analyst means, however either is spelled. */
class SoughtTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvFileSource(resources = "finds.tsv", delimiter = '\t', quoteCharacter = '\0', emptyValue = "", nullValues = "\0")
    void findsHoweverItIsSpelled(String text, String typed, String found) throws Exception {
        String said = text == null ? "" : text;
        Sought sought = Sought.typed(typed);
        try (FullText index = FullText.open(folder, new Stamp("s", "1"), 100, into -> 0)) {
            index.add(List.of(new Entry(Kind.ARTICLE, "a", Map.of(Field.ARTICLE, List.of(said)), List.of())));
            index.show(1);
            assertEquals(found.equals("yes"), !index.all(sought, Kind.ARTICLE).isEmpty());
            assertEquals(index.all(sought, Kind.ARTICLE).size(), index.best(sought, Kind.ARTICLE, 10).found().size());
        }
        // Decomposed, as files of a Mac have it, it is the same text.
        boolean wanted = sought.clauses().stream().anyMatch(clause -> !clause.not());
        boolean marked = !sought.in(Normalizer.normalize(said, Normalizer.Form.NFD)).isEmpty();
        assertTrue(!found.equals("yes") || !wanted || marked, "what is found is marked");
    }

    @Test
    void marksStandWhereTheWordsAre() {
        assertEquals(List.of("Missiles", "launched"), marked("“Missiles” were launched…", "missile launch"));
        assertEquals(List.of("탄도미사일을"), marked("북한이 탄도미사일을 쏘았다", "탄도미사일"));
        assertEquals(List.of("미사일"), marked("북한이 탄도미사일을 쏘았다", "미사일"));
        assertEquals(List.of("P'yŏngyang"), marked("in P'yŏngyang today", "pyongyang"));
        assertEquals(List.of("two long-range"), marked("launched two long-range missiles", "\"two long range\""));
        assertEquals(List.of("ＫＮ－２３"), marked("the ＫＮ－２３ flew", "kn23"));
        assertEquals(List.of(), Sought.typed("").in("text"));
    }

    private static List<String> marked(String text, String typed) {
        return Sought.typed(typed).in(text).stream().map(span -> text.substring(span.start(), span.end())).toList();
    }

    /** Whatever is typed, and wherever it is sought, something is answered, and marks lie within the text. */
    @Property(tries = 500)
    void anythingCanBeReadAndSought(@ForAll String typed, @ForAll String text) {
        Sought sought = Sought.typed(typed);
        int last = 0;
        for (Span span : sought.in(text)) {
            assertTrue(span.start() >= last && span.end() > span.start() && span.end() <= text.length(), span.toString());
            last = span.end();
        }
    }

    @Test
    void nothingIsSoughtBySignsAlone() {
        assertTrue(Sought.typed(" - : \"\" ㅁ").nothing());
        assertTrue(Sought.typed("").nothing());
    }
}
