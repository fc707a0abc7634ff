package org.bongsu.view.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.bongsu.model.Article;
import org.bongsu.model.Edit;
import org.bongsu.model.Language;
import org.bongsu.model.PageSetting;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.text.Mark;
import org.bongsu.view.reading.text.TextPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article on the reading screen: how it is set, what is marked, and how words of it are found and selected. */
class ArticleTest {
    private static final String MISSILES = "2026-01-28-missiles.html";
    private static final String KOREAN = "2026-01-28-tandomisail.html";

    @TempDir
    Path folder;

    private static TextPage page(Reader reader) {
        return (TextPage) reader.pane.lookup(".article-text");
    }

    private static String selected(Reader reader) {
        return Headless.call(() -> page(reader).getSelectedText());
    }

    /** The lines of the paragraphs in view, as they are broken. */
    private static List<String> lines(TextPage page) {
        TreeSet<Integer> starts = new TreeSet<>();
        String text = page.getText();
        double last = -1;
        for (int i = 0; i < text.length(); i++) {
            Bounds at = page.getCharacterBoundsOnScreen(i, i + 1).orElse(null);
            if (at != null && Math.abs(at.getMinY() - last) > 2 && text.charAt(i) != '\n') {
                starts.add(i);
                last = at.getMinY();
            }
        }
        return starts.stream().map(start -> text.substring(start, Objects.requireNonNullElse(starts.higher(start), start))).filter(line -> !line.isEmpty()).toList();
    }

    private static void add(Reader reader, Article like, String text) {
        var article = new Article("own", like.about(), like.language(), text, like.original(), like.handling());
        Headless.call(() -> reader.session.commit("action.import", List.of(Edit.add(article))));
        Headless.run(() -> reader.model.open(article));
        reader.pulse();
    }

    @Test
    void aLineHoldsSixtyToSeventyFiveCharactersUntilTheReaderWantsOthers() throws Exception {
        try (Reader reader = new Reader(folder, Language.EN, Theme.LIGHT, 1600, 900, 1, MISSILES)) {
            reader.open("eastward");
            int longest = Headless.call(() -> lines(page(reader))).stream().mapToInt(line -> line.strip().length()).max().orElseThrow();
            assertTrue(longest >= 60 && longest <= 75, "longest line: " + longest);
            reader.press(KeyCode.OPEN_BRACKET, true, true);
            reader.press(KeyCode.OPEN_BRACKET, true, true);
            reader.press(KeyCode.PERIOD, true, true);
            int narrow = Headless.call(() -> lines(page(reader))).stream().mapToInt(line -> line.strip().length()).max().orElseThrow();
            assertTrue(narrow < longest - 5, "longest line: " + narrow);
            PageSetting kept = reader.settings.get().page();
            assertEquals(new PageSetting(PageSetting.DEFAULT.size() + 1, PageSetting.DEFAULT.measure() - 10, true, false, PageSetting.DEFAULT.order()), kept);
        }
    }

    @Test
    void koreanIsBrokenBetweenWordsOnly() throws Exception {
        String text = """
                합동참모본부는 27일 “북한이 오전 8시께(한국시간) 평양 북쪽에서 단거리탄도미사일(SRBM)·방사포로 추정되는 여러 발을 동해상으로 발사했다”고 발표했으며, 한·미·일 3국 정보당국이 제원을 분석하고 있다고 덧붙였다.

                통일부(장관)·외교부·국방부는 같은 날 오후 서울정부청사에서 국가안전보장회의(NSC)·상임위원회를 열어 대응방안을 논의하였고, 유엔안전보장이사회결의안(제1718호)의 이행여부를 점검하기로 하였다고 밝혔다.""";
        try (Reader reader = new Reader(folder, Language.KO, Theme.LIGHT, 1600, 900, 1, KOREAN)) {
            add(reader, reader.article("탄도미사일"), text);
            for (int i = 0; i < 4; i++) {
                Headless.call(() -> lines(page(reader))).stream().filter(line -> !text.endsWith(line)).forEach(line ->
                        assertTrue(Character.isWhitespace(line.charAt(line.length() - 1)), "broken inside a word: " + line));
                reader.press(KeyCode.OPEN_BRACKET, true, true);
                reader.press(KeyCode.PERIOD, true, true);
            }
        }
    }

    @Test
    void headingsListsAndTablesAreToldApart() throws Exception {
        String prose = "The council met in the morning and heard three reports, none of which gave a number or a place for what had been seen.";
        try (Reader reader = new Reader(folder, MISSILES)) {
            add(reader, reader.article("eastward"), "What was launched\n\n" + prose + "\n\ntype\tnumber\tday\nshort range\t3\tTuesday\nrocket\t10\tFriday\n\n- first\n- second");
            assertEquals(1, reader.pane.lookupAll(".paragraph-text.heading").size());
            assertEquals(3, reader.pane.lookupAll(".paragraph-text.table").size());
            assertEquals(2, reader.pane.lookupAll(".paragraph-text.item").size());
            TextPage page = page(reader);
            double[] columns = Headless.call(() -> new double[] {left(page, "number\t"), left(page, "3\tT"), left(page, "10\t")});
            assertEquals(columns[0], columns[1], 0.5, "cells of a column stand under each other");
            assertEquals(columns[0], columns[2], 0.5);
        }
    }

    private static double left(TextPage page, String words) {
        int at = page.getText().indexOf(words);
        return page.getCharacterBoundsOnScreen(at, at + 1).orElseThrow().getMinX();
    }

    @Test
    void sentencesAreSelectedByKey() throws Exception {
        try (Reader reader = new Reader(folder, MISSILES)) {
            reader.open("eastward");
            Headless.run(() -> page(reader).requestFocus());
            reader.press(KeyCode.PERIOD);
            String first = selected(reader);
            assertTrue(first.startsWith("SEOUL") && first.endsWith("of the year."), first);
            reader.press(KeyCode.PERIOD);
            String second = selected(reader);
            assertTrue(second.startsWith("One of the missiles") && second.endsWith("."), second);
            reader.press(KeyCode.COMMA, true, false);
            assertTrue(selected(reader).startsWith("SEOUL") && selected(reader).endsWith(second));
            reader.press(KeyCode.ESCAPE);
            assertEquals("", selected(reader));
        }
    }

    @Test
    void wordsAreFoundCountedAndGoneTo() throws Exception {
        try (Reader reader = new Reader(folder, MISSILES)) {
            reader.open("eastward");
            reader.press(KeyCode.F, false, true);
            reader.type("seoul");
            String text = page(reader).getText().toLowerCase(java.util.Locale.ROOT);
            int hits = text.split("seoul", -1).length - 1;
            assertTrue(hits > 2 && Find.texts(reader.pane).contains("1 of " + hits), Find.texts(reader.pane)::toString);
            reader.press(KeyCode.ENTER);
            assertTrue(Find.texts(reader.pane).contains("2 of " + hits));
            reader.press(KeyCode.ENTER, true, false);
            reader.press(KeyCode.ENTER, true, false);
            assertTrue(Find.texts(reader.pane).contains(hits + " of " + hits), "from the first to the last");
            reader.press(KeyCode.ESCAPE);
            assertEquals("seoul", selected(reader).toLowerCase(java.util.Locale.ROOT), "the hit is selected, to be marked as it is");
            reader.press(KeyCode.F, false, true);
            reader.press(KeyCode.A, false, true);
            reader.type("zeppelin");
            assertTrue(Find.all(reader.pane, Label.class).stream().anyMatch(l -> "Not in this article".equals(l.getText()) && l.getStyleClass().contains("caution")));
        }
    }

    @Test
    void marksAreSwitchedOffButForTheEvidenceOfTheChosenCard() throws Exception {
        try (Reader reader = new Reader(folder, MISSILES)) {
            reader.open("eastward");
            int tuesday = page(reader).getText().indexOf("Tuesday");
            assertTrue(kinds(reader, tuesday).containsAll(List.of(Mark.Kind.TIME, Mark.Kind.LEAD, Mark.Kind.CLAIM)));
            reader.press(KeyCode.M);
            assertEquals(List.of(Mark.Kind.CLAIM, Mark.Kind.LEAD), kinds(reader, tuesday));
            assertFalse(reader.settings.get().page().marks());
            reader.press(KeyCode.M);
            assertTrue(kinds(reader, tuesday).contains(Mark.Kind.TIME));
        }
    }

    private static List<Mark.Kind> kinds(Reader reader, int at) {
        return Headless.call(() -> page(reader).marksAt(at)).stream().map(Mark::kind).toList();
    }

    @Test
    void whatWasUnderstoodIsSaidInTheLanguageOfTheWindow() throws Exception {
        try (Reader reader = new Reader(folder, MISSILES)) {
            reader.open("eastward");
            String text = page(reader).getText();
            assertTrue(says(reader, text.indexOf("Tuesday")).contains("Time: 27 January 2026, day"), () -> says(reader, text.indexOf("Tuesday")).toString());
            assertTrue(says(reader, text.indexOf("north of Py")).contains("Place: north of Pyongyang, near"), () -> says(reader, text.indexOf("north of Py")).toString());
            assertTrue(says(reader, text.indexOf("several ball")).contains("Quantity: ≥ 3 missiles"), () -> says(reader, text.indexOf("several ball")).toString());
            assertTrue(says(reader, text.indexOf("five years")).contains("Time: 5 years"));
            Headless.run(() -> reader.settings.set(reader.settings.get().withLanguage(Language.KO)));
            assertTrue(says(reader, text.indexOf("Tuesday")).contains("시점: 2026년 1월 27일(화), 일 단위"), () -> says(reader, text.indexOf("Tuesday")).toString());
        }
    }

    private static List<String> says(Reader reader, int at) {
        return Headless.call(() -> page(reader).marksAt(at)).stream().map(Mark::says).toList();
    }

    @Test
    void theEvidenceOfTheCardIsShownAndTheReaderGoesBackToWhereTheyWere() throws Exception {
        try (Reader reader = new Reader(folder, Language.EN, Theme.LIGHT, 1280, 500, 1, MISSILES)) {
            reader.open("eastward");
            Headless.run(() -> page(reader).position(8));
            reader.pulse();
            int there = Headless.call(() -> page(reader).position());
            assertTrue(there > 2);
            reader.press(KeyCode.V);
            reader.pulse();
            assertEquals(0, Headless.call(() -> page(reader).position()), "the sentence of the card is in view");
            reader.press(KeyCode.ESCAPE);
            reader.pulse();
            assertEquals(there, Headless.call(() -> page(reader).position()));
        }
    }

    @Test
    void anArticleIsFoundAgainWhereItWasLeft() throws Exception {
        try (Reader reader = new Reader(folder, Language.EN, Theme.LIGHT, 1280, 500, 1, MISSILES, "2022-12-26-drones.html")) {
            reader.open("eastward");
            Headless.run(() -> page(reader).position(8));
            reader.pulse();
            int there = Headless.call(() -> page(reader).position());
            reader.open("drones");
            reader.pulse();
            reader.open("eastward");
            reader.pulse();
            assertEquals(there, Headless.call(() -> page(reader).position()));
        }
    }
}
