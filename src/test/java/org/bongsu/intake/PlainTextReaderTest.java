package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bongsu.model.Article;
import org.junit.jupiter.api.Test;

/** Plain text, from files and from the clipboard. */
class PlainTextReaderTest {
    @Test
    void linesBrokenAtAFixedWidthAreJoinedAndParagraphsKept() {
        Article article = read("""
                A title that stands alone

                26 Dec 2022

                The first paragraph of this text was broken after about sixty
                characters by a program that knew no better, and it goes on
                over three lines.

                The second is short.
                """);
        assertEquals("A title that stands alone", article.title());
        assertEquals("2022-12-26", article.published().iso());
        assertEquals("The first paragraph of this text was broken after about sixty characters by a program that knew no better, "
                + "and it goes on over three lines.\n\nThe second is short.", article.text());
    }

    @Test
    void aKoreanDateLineIsADayInSeoul() {
        Article article = read("북한, 무인기 5대 남하\n\n2022년 12월 26일 오후 7시 5분\n\n북한 무인기 5대가 26일 군사분계선을 넘었다고 군이 밝혔다.");
        assertEquals("북한, 무인기 5대 남하", article.title());
        assertEquals("2022-12-26T19:05:00+09:00", article.published().iso());
        assertEquals("북한 무인기 5대가 26일 군사분계선을 넘었다고 군이 밝혔다.", article.text());
        assertEquals("ko", article.language());
    }

    @Test
    void aDateAboveTheTitleIsFoundToo() {
        Article article = read("2022-12-26\n\nDrones cross the line\n\nFive drones crossed the line on Monday, the military said.");
        assertEquals("Drones cross the line", article.title());
        assertEquals("2022-12-26", article.published().iso());
        assertEquals("Five drones crossed the line on Monday, the military said.", article.text());
    }

    @Test
    void aSentenceWithADateIsTextAndNoDateline() {
        String sentence = "On 26 December 2022 five drones crossed the line, the military said.";
        Article article = read(sentence);
        assertEquals(sentence, article.text());
        assertNull(article.published());
    }

    @Test
    void shortLinesStayLines() {
        assertEquals("Missiles: 2\nRange: 350 km\nApogee: 80 km", read("Launch\n\nMissiles: 2\nRange: 350 km\nApogee: 80 km").text());
    }

    @Test
    void theSameBytesHaveTheSameIdMadeOfTheirHash() {
        Article article = read("Some words.");
        assertEquals(article, read("Some words."));
        assertEquals("a" + article.original().sha256().substring(0, 16), article.id());
        assertEquals("text/plain", article.original().mediaType());
        assertEquals(11, article.original().size());
    }

    @Test
    void pastedMarkupKeepsItsParagraphsAndItsAddress() {
        String html = "Version:0.9\nSourceURL:https://sample.kr/news/1\n<html><body><!--StartFragment--><h1>A title of a page</h1><p>One.</p>"
                + "<p>Two, from a <b>selection</b>.</p><!--EndFragment--></body></html>";
        Article article = pasted("A title of a page\nOne.\nTwo, from a selection.", html);
        assertEquals("https://sample.kr/news/1", article.about().url());
        assertEquals("A title of a page", article.title());
        assertEquals("One.\n\nTwo, from a selection.", article.text());
        assertEquals("text/html", article.original().mediaType());
    }

    @Test
    void pastedMarkupThatSaysLessThanTheTextIsLeft() {
        Article article = pasted("All the words of the selection, which the markup does not have.", "<img src=x>");
        assertEquals("All the words of the selection, which the markup does not have.", article.text());
        assertEquals("text/plain", article.original().mediaType());
    }

    private static Article read(String text) {
        return assertInstanceOf(Outcome.Taken.class, new Intake().read("a.txt", text.getBytes(StandardCharsets.UTF_8), Instant.EPOCH)).articles().getFirst();
    }

    private static Article pasted(String text, String html) {
        return assertInstanceOf(Outcome.Taken.class, new Intake().readPasted(text, html, Instant.EPOCH)).articles().getFirst();
    }
}
