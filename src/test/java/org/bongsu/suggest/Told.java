package org.bongsu.suggest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Original;
import org.bongsu.model.Published;

/** Texts with what should be suggested for them, in blocks of a file: head, text, a row for each incident. */
record Told(String name, Article article, List<String[]> rows) {
    static final Suggester SUGGESTER = new Suggester(CodebookReader.readDefault(), Gazetteer.readDefault());

    @Override
    public String toString() {
        return name;
    }

    /** The texts of a file. */
    static Stream<Told> of(String file) {
        return Arrays.stream(Cases.text(file).split("(?m)^=== ")).filter(block -> !block.isBlank()).map(Told::read);
    }

    private static Told read(String block) {
        String[] parts = block.split("\n---\n");
        Map<String, String> head = new HashMap<>();
        parts[0].lines().skip(1).forEach(line -> head.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip()));
        String[] published = head.getOrDefault("published", "").split(" ");
        List<String[]> rows = parts.length < 3 ? List.of() : parts[2].lines().filter(line -> !line.isBlank()).map(line -> line.split("\t")).toList();
        return new Told(parts[0].lines().findFirst().orElseThrow(), article(head.getOrDefault("title", ""), head.getOrDefault("lang", "en"), parts[1].strip(),
                Published.day(LocalDate.parse(published[0]), ZoneId.of(published[1]))), rows);
    }

    static Article article(String title, String language, String text, Published published) {
        return new Article("a1", new Bibliography(title, null, null, null, published), language, text,
                new Original("0".repeat(64), "text.txt", "text/plain", text.length(), Instant.EPOCH), Article.Handling.NEW);
    }
}
