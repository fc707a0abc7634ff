package org.bongsu.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.card.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many keys it takes to code what the samples report, on the real screen. */
class KeysCountedTest {
    private static final int MOST = 6;

    @TempDir
    Path folder;

    private int keys;

    /** An incident that a sample reports, as a person reads it. */
    private record Right(String sample, String type, LocalDate first, LocalDate last) {
        boolean is(Incident incident) {
            DateSpan when = incident.when();
            return type.equals(incident.type()) && when != null && when.start().equals(first) && when.end().equals(last);
        }
    }

    private static List<Right> right() {
        try (InputStream in = Objects.requireNonNull(KeysCountedTest.class.getResourceAsStream("right.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(cells -> new Right(cells[0], cells[1], LocalDate.parse(cells[2]), LocalDate.parse(cells[3]))).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> samples() {
        return right().stream().map(Right::sample).distinct();
    }

    private void press(Reader reader, KeyCode... codes) {
        reader.press(codes);
        keys += codes.length;
    }

    private void type(Reader reader, String words) {
        reader.type(words);
        keys += words.length();
    }

    private static Card chosen(Reader reader) {
        return Headless.call(() -> reader.model.page().get().deck().card().orElseThrow());
    }

    private static List<Incident> coded(Reader reader) {
        return reader.session.situation().get().incidents().stream().filter(incident -> !incident.draft()).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyIncidentOfASampleIsCodedInAtMostSixKeysAndInOneWhenItsSuggestionIsRight(String sample, TestReporter reporter) throws Exception {
        List<Right> left = new ArrayList<>(right().stream().filter(each -> each.sample().equals(sample)).toList());
        List<Right> all = List.copyOf(left);
        try (Reader reader = new Reader(folder, sample)) {
            reader.press(KeyCode.N);
            while (!left.isEmpty()) {
                keys = 0;
                Card card = chosen(reader);
                Right told = left.stream().filter(each -> each.is(card.incident())).findFirst()
                        .or(() -> left.stream().filter(each -> each.type().equals(card.incident().type())).findFirst()).orElse(null);
                if (told == null) {
                    press(reader, KeyCode.BACK_SPACE);
                    continue;
                }
                boolean asItIs = told.is(card.incident());
                if (!asItIs) {
                    press(reader, KeyCode.E, KeyCode.TAB, KeyCode.TAB);
                    reader.press(KeyCode.A, false, true);
                    keys++;
                    type(reader, told.first() + "/" + told.last());
                    press(reader, KeyCode.ENTER);
                }
                press(reader, KeyCode.ENTER);
                reporter.publishEntry(sample + " " + told.type(), keys + (asItIs ? "" : " with its days typed"));
                assertTrue(!asItIs || keys == 1, () -> told + " took " + keys);
                assertTrue(coded(reader).stream().anyMatch(told::is), () -> told + " is not coded: " + coded(reader));
                left.remove(told);
            }
            assertEquals(all.size(), coded(reader).size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-28-missiles.html", "2026-01-28-tandomisail.html"})
    void theArticleOfTheTwentyEighthOfJanuaryIsCodedByKeysAlone(String sample, TestReporter reporter) throws Exception {
        List<Right> all = right().stream().filter(each -> each.sample().equals(sample)).toList();
        try (Reader reader = new Reader(folder, sample)) {
            press(reader, KeyCode.N);
            for (int i = 0; i < all.size(); i++) {
                press(reader, KeyCode.ENTER);
            }
            press(reader, KeyCode.N);
            reporter.publishEntry(sample, keys + " keys for " + all.size() + " incidents, with opening it and going on");
            all.forEach(each -> assertTrue(coded(reader).stream().anyMatch(each::is), each::toString));
            assertEquals(all.size(), coded(reader).size(), "and nothing that is not told");
            assertTrue(keys <= all.size() + 2);
        }
    }

    /** With Hangul input on, the same keys bring jamo; N and the marking keys go by their place. */
    @Test
    void theSameIsDoneWithHangulInputOn() throws Exception {
        String sample = "2026-01-28-tandomisail.html";
        try (Reader reader = new Reader(folder, sample)) {
            reader.jamo("ㅜ");
            List<Right> all = right().stream().filter(each -> each.sample().equals(sample)).toList();
            all.forEach(each -> reader.press(KeyCode.ENTER));
            all.forEach(each -> assertTrue(coded(reader).stream().anyMatch(each::is), each::toString));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-28-missiles.html", "2026-01-28-tandomisail.html"})
    void whatIsNotSuggestedIsCodedByHandInAtMostSixKeys(String sample, TestReporter reporter) throws Exception {
        Right launch = right().stream().filter(each -> each.sample().equals(sample)).findFirst().orElseThrow();
        try (Reader reader = new Reader(folder, sample)) {
            reader.press(KeyCode.N);
            int suggested = Headless.call(() -> reader.model.page().get().deck().cards().size());
            for (int i = 0; i < suggested; i++) {
                reader.press(KeyCode.BACK_SPACE);
            }
            assertTrue(Headless.call(() -> reader.model.page().get().deck().cards().isEmpty()), "nothing is suggested any more");
            press(reader, KeyCode.F6, KeyCode.F6);
            reader.press(KeyCode.HOME, false, true);
            keys++;
            press(reader, KeyCode.PERIOD, KeyCode.T, KeyCode.ENTER);
            reporter.publishEntry(sample + " by hand", keys + " keys");
            assertTrue(coded(reader).stream().anyMatch(launch::is), () -> coded(reader).toString());
            assertTrue(keys <= MOST);
        }
    }
}
