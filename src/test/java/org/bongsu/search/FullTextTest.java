package org.bongsu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bongsu.model.Hit.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that holds what was put into it, and is made again when it cannot be used. */
class FullTextTest {
    private static final Stamp STAMP = new Stamp("store", "1");

    @TempDir
    private Path folder;

    private static Entry article(String id, String title, String text) {
        return new Entry(Kind.ARTICLE, id, Map.of(Field.TITLE, List.of(title), Field.PUBLISHER, List.of("Yonhap"), Field.ARTICLE, List.of(text)), List.of());
    }

    private static FullText.Filling filling(Entry... entries) {
        return into -> {
            into.add(List.of(entries));
            return 7;
        };
    }

    private Path index() {
        return folder.resolve("index");
    }

    private static Set<String> articles(FullText index, String sought) throws IOException {
        return index.all(Sought.typed(sought), Kind.ARTICLE);
    }

    @Test
    void whatWasKeptIsThereAgainAndKnowsHowFarItReaches() throws Exception {
        try (FullText index = FullText.open(index(), STAMP, 100, filling(article("a", "Launch", "A missile flew")))) {
            assertEquals(7, index.held());
            index.put(List.of(article("b", "Talks", "They met in Panmunjom"), article("a", "Launch", "A rocket flew")));
            index.show(8);
            assertEquals(Set.of(), articles(index, "missile"), "the newer text stands in place of the older");
        }
        try (FullText index = FullText.open(index(), STAMP, 100, into -> { throw new IOException("not to be made again"); })) {
            assertEquals(8, index.held());
            assertEquals(Set.of("a"), articles(index, "rocket"));
            assertEquals(Set.of("b"), articles(index, "title:talks"));
            assertEquals(Set.of(), articles(index, "title:panmunjom"));
            assertEquals(Set.of("a", "b"), articles(index, "매체:yonhap"));
            index.remove(Kind.ARTICLE, "b");
            index.show(9);
            assertEquals(Set.of("a"), articles(index, "yonhap"));
        }
    }

    @Test
    void anIncidentIsFoundByItsArticlesWhenThatIsAsked() throws Exception {
        Entry incident = new Entry(Kind.INCIDENT, "i", Map.of(Field.TITLE, List.of("Launch"), Field.PLACE, List.of("Sinpo", "신포")), List.of("a"));
        try (FullText index = FullText.open(index(), STAMP, 100, filling(article("a", "News", "A submarine"), incident))) {
            assertEquals(Set.of("i"), index.all(Sought.typed("신포"), Kind.INCIDENT));
            assertEquals(Set.of("i"), index.all(Sought.typed("place:sinpo"), Kind.INCIDENT));
            assertEquals(Set.of(), index.all(Sought.typed("submarine"), Kind.INCIDENT), "an article tells of many things");
            assertEquals(Set.of("i"), index.all(Sought.typed("article:submarine launch"), Kind.INCIDENT));
            assertEquals(Set.of("i"), index.all(Sought.typed("publisher:yonhap"), Kind.INCIDENT));
            assertEquals(Set.of(), index.all(Sought.typed("publisher:yonhap -article:submarine"), Kind.INCIDENT));
        }
    }

    @Test
    void theTitleCountsMoreThanTheText() throws Exception {
        try (FullText index = FullText.open(index(), STAMP, 100, filling(article("text", "News", "A tariff"), article("title", "Tariff", "It rose")))) {
            FullText.Best best = index.best(Sought.words("tariff"), Kind.ARTICLE, 1);
            assertEquals("title", best.found().getFirst().id());
            assertEquals(2, best.all());
        }
    }

    @Test
    void anIndexOfAnotherStoreOrShapeIsMadeAgain() throws Exception {
        FullText.open(index(), STAMP, 100, filling(article("a", "Launch", "A missile"))).close();
        for (Stamp other : List.of(new Stamp("other", "1"), new Stamp("store", "2"))) {
            try (FullText index = FullText.open(index(), other, 100, filling(article("b", "Launch", "A missile")))) {
                assertEquals(Set.of("b"), articles(index, "missile"));
            }
        }
    }

    @Test
    void anIndexThatKnowsMoreThanTheStoreIsMadeAgain() throws Exception {
        FullText.open(index(), STAMP, 7, filling(article("a", "Launch", "A missile"))).close();
        try (FullText index = FullText.open(index(), STAMP, 6, filling(article("b", "Launch", "A missile")))) {
            assertEquals(Set.of("b"), articles(index, "missile"));
        }
    }

    /** Opening an index reads headings only: a bit in the words would be found, or not found, without a sign. */
    @Test
    void aBitThatTurnedOverInAnyFileIsMadeGood() throws Exception {
        Entry[] all = Stream.iterate(0, i -> i < 40, i -> i + 1).map(i -> article("a" + i, "Launch " + i, "A missile of number " + i + " flew from Sinpo, 신포에서 발사")).toArray(Entry[]::new);
        Map<String, Set<String>> wanted = new HashMap<>();
        try (FullText index = FullText.open(index(), STAMP, 100, filling(all))) {
            for (String sought : List.of("missile", "신포", "sinpo flew", "발사", "yonhap", "number", "launch")) {
                wanted.put(sought, articles(index, sought));
            }
            for (int n = 0; n < 40; n++) {
                wanted.put("title:" + n, articles(index, "title:" + n));
            }
        }
        Map<Path, byte[]> kept = new HashMap<>();
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : (Iterable<Path>) files.filter(each -> each.toFile().length() > 0)::iterator) {
                kept.put(file, Files.readAllBytes(file));
            }
        }
        assertTrue(kept.size() > 2 && wanted.get("missile").size() == 40, kept.keySet()::toString);
        Random random = new Random(4);
        int most = kept.values().stream().mapToInt(bytes -> bytes.length).max().orElseThrow();
        for (Path file : kept.keySet()) {
            // The words stand in the largest.
            for (int i = 0; i < (kept.get(file).length == most ? 120 : 6); i++) {
                for (Map.Entry<Path, byte[]> each : kept.entrySet()) {
                    Files.createDirectories(index());
                    Files.write(each.getKey(), each.getValue());
                }
                byte[] bytes = kept.get(file).clone();
                int at = random.nextInt(bytes.length);
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
                try (FullText index = FullText.open(index(), STAMP, 100, filling(all))) {
                    for (Map.Entry<String, Set<String>> each : wanted.entrySet()) {
                        assertEquals(each.getValue(), articles(index, each.getKey()), file.getFileName() + ", byte " + at);
                    }
                }
                try (Stream<Path> left = Files.list(index())) {
                    for (Path each : left.toList()) {
                        Files.delete(each);
                    }
                }
            }
        }
    }

    @Test
    void whateverIsBrokenInItIsMadeAgain() throws Exception {
        FullText.open(index(), STAMP, 100, filling(article("a", "Launch", "A missile"))).close();
        List<Path> files;
        try (Stream<Path> all = Files.list(index())) {
            files = all.filter(file -> file.getFileName().toString().startsWith("segments")).toList();
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        Files.createDirectories(folder.resolve("index-new"));
        Files.writeString(folder.resolve("index-new").resolve("left"), "by a crash");
        try (FullText index = FullText.open(index(), STAMP, 100, filling(article("a", "Launch", "A missile")))) {
            assertEquals(Set.of("a"), articles(index, "missile"));
        }
        assertFalse(Files.exists(folder.resolve("index-new")));
    }

    /** Words come from few, so that many are found; the index and a reading of each text find the same. */
    @Property(tries = 12)
    void findsWhatAReadingOfEachTextFinds(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        Path place = Files.createTempDirectory("fulltext");
        Map<String, String> texts = new HashMap<>();
        try (FullText index = FullText.open(place.resolve("index"), STAMP, 100, into -> 0)) {
            for (int change = 0; change < 40; change++) {
                String id = "a" + random.nextInt(12);
                if (random.nextInt(5) == 0) {
                    texts.remove(id);
                    index.remove(Kind.ARTICLE, id);
                } else {
                    texts.put(id, words(random, 1 + random.nextInt(8)));
                    index.put(List.of(new Entry(Kind.ARTICLE, id, Map.of(Field.ARTICLE, List.of(texts.get(id))), List.of())));
                }
                index.show(change);
                String typed = typed(random);
                assertEquals(reading(texts, typed), articles(index, typed), typed + " in " + texts);
            }
        } finally {
            List<Path> all;
            try (Stream<Path> files = Files.walk(place)) {
                all = new ArrayList<>(files.toList()).reversed();
            }
            for (Path each : all) {
                Files.delete(each);
            }
        }
    }

    private static Set<String> reading(Map<String, String> texts, String typed) {
        return Scan.all(Sought.typed(typed), Kind.ARTICLE, texts.entrySet().stream()
                .map(text -> new Entry(Kind.ARTICLE, text.getKey(), Map.of(Field.ARTICLE, List.of(text.getValue())), List.of())).toList());
    }

    private static final String[] WORDS = {"Hwasong-17", "hwasong", "17", "missiles", "missile", "launched", "launch", "Kim", "Jong-un", "Jongun", "Jong", "un",
        "탄도미사일을", "탄도", "미사일", "로동신문", "노동신문은", "발사했다", "Tongch'ang-ri", "Dongchangri", "short-range", "range", "short"};

    private static String words(Random random, int many) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static String typed(Random random) {
        StringBuilder typed = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> typed.append('"').append(words(random, 1 + random.nextInt(3))).append('"');
                case 1 -> typed.append('-').append(words(random, 1));
                default -> typed.append(words(random, 1));
            }
            typed.append(' ');
        }
        String all = typed.toString().strip();
        return all.endsWith("\"") ? all : all.substring(0, Math.max(1, all.length() - random.nextInt(3)));
    }

    @Test
    void nothingIsFoundInAnEmptyIndex() throws Exception {
        try (FullText index = FullText.open(index(), STAMP, 100, into -> 0)) {
            assertTrue(articles(index, "missile").isEmpty());
        }
    }
}
