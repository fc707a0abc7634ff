package org.bongsu.view.reading;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.bongsu.model.Article;
import org.bongsu.model.Edit;
import org.bongsu.model.Language;
import org.bongsu.model.Reading;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.card.Page;
import org.bongsu.view.reading.text.Hover;
import org.bongsu.view.reading.text.PageMenu;
import org.bongsu.view.reading.text.TextPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the reading screen in all its states, for the eyes of people. */
class ReadingPictures {
    private static final String[] SAMPLES = {"2022-12-26-drones.html", "2023-04-13-hwasong18.html", "2017-09-03-haeksilheom.html",
        "2025-07-31-tariff.html", "2022-12-26-muingi.html", "plain_report.txt", "2026-01-28-missiles.html", "2026-01-28-tandomisail.html"};

    /** A look of the screen, and words of the article that is opened in it. */
    private record Look(Language language, Theme theme, String article, String words, String sought) {
        String name() {
            return language.code() + "-" + theme.code();
        }
    }

    @Test
    void light(@TempDir Path folder) throws Exception {
        all(folder, new Look(Language.EN, Theme.LIGHT, "eastward", "Pyongyang", "Seoul"));
    }

    @Test
    void darkInEnglish(@TempDir Path folder) throws Exception {
        all(folder, new Look(Language.EN, Theme.DARK, "eastward", "Pyongyang", "Seoul"));
    }

    @Test
    void lightInKorean(@TempDir Path folder) throws Exception {
        all(folder, new Look(Language.KO, Theme.LIGHT, "탄도미사일 여러", "평양", "북한"));
    }

    @Test
    void dark(@TempDir Path folder) throws Exception {
        all(folder, new Look(Language.KO, Theme.DARK, "탄도미사일 여러", "평양", "북한"));
    }

    private static void all(Path folder, Look look) throws Exception {
        String name = look.name();
        try (Reader reader = reader(folder.resolve("none"), look)) {
            reader.picture("reading-empty-" + name, 1);
        }
        try (Reader reader = reader(folder.resolve("some"), look, SAMPLES)) {
            reader.picture("reading-closed-" + name, 1);
            reader.open(look.article());
            reader.picture("reading-suggested-" + name, 1);
            hover(reader, look.words());
            reader.picture("reading-hover-" + name, 1);
            reader.press(KeyCode.J);
            reader.press(KeyCode.M);
            reader.picture("reading-unmarked-" + name, 1);
            reader.press(KeyCode.M, KeyCode.K);
            reader.press(KeyCode.F, false, true);
            reader.type(look.sought());
            reader.picture("reading-find-" + name, 1);
            reader.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
            Headless.run(() -> ((PageMenu) reader.pane.lookup(".page-menu")).toggle());
            reader.picture("reading-page-" + name, 1);
            reader.press(KeyCode.ESCAPE);
            Headless.run(reader.pane::enter);
            reader.press(KeyCode.G, true, false);
            reader.picture("reading-guideline-" + name, 1);
            reader.press(KeyCode.G, true, false);
            reader.press(KeyCode.DIGIT1);
            reader.picture("reading-type-" + name, 1);
            reader.press(KeyCode.ESCAPE);
            reader.press(KeyCode.E, KeyCode.TAB, KeyCode.TAB);
            reader.press(KeyCode.A, false, true);
            reader.type("2022-12");
            reader.picture("reading-editing-" + name, 1);
            reader.press(KeyCode.ENTER);
            reader.select(look.words());
            reader.picture("reading-selected-" + name, 1);
            reader.press(KeyCode.ESCAPE);
            Headless.run(reader.pane::enter);
            reader.press(KeyCode.W);
            reader.picture("reading-doubtful-" + name, 1);
            for (int i = 0; i < 7; i++) {
                reader.press(KeyCode.ENTER);
            }
            reader.picture("reading-coded-" + name, 1);
            reader.open(look.language() == Language.EN ? "Five northern" : "무인기 5대");
            reader.press(KeyCode.ENTER);
            reader.open(look.language() == Language.EN ? "무인기 5대" : "Five northern");
            reader.picture("reading-known-" + name, 1);
            reader.press(KeyCode.ENTER);
            reader.press(KeyCode.K);
            reader.picture("reading-disagreement-" + name, 1);
        }
        try (Reader reader = reader(folder.resolve("reading"), look, SAMPLES)) {
            Headless.run(() -> reader.model.cards().open(reader.article(look.article())));
            reader.picture("reading-reading-" + name, 1);
            Headless.run(() -> reader.model.cards().read(reader.article(look.article()), Reading.NOTHING, Page.State.FAILED));
            reader.picture("reading-failed-" + name, 1);
            Article like = reader.article(look.article());
            String text = String.join("\n\n", Collections.nCopies(30, like.text())) + "\n\ntype\tnumber\tday\nSRBM\t3\t27 January";
            Article book = new Article("a-book", like.about(), like.language(), text, like.original(), like.handling());
            Headless.call(() -> reader.session.commit("action.import", List.of(Edit.add(book))));
            Headless.run(() -> {
                reader.model.open(book);
                ((TextPage) reader.pane.lookup(".article-text")).position(180);
            });
            reader.picture("reading-long-" + name, 1);
        }
        try (Reader reader = new Reader(folder.resolve("large"), look.language(), look.theme(), 1280, 720, 1, SAMPLES)) {
            reader.open(look.article());
            reader.press(KeyCode.ENTER);
            reader.picture("reading-large-" + name, 2);
        }
    }

    private static Reader reader(Path folder, Look look, String... samples) throws Exception {
        return new Reader(folder, look.language(), look.theme(), 1280, 800, 1, samples);
    }

    private static void hover(Reader reader, String words) {
        reader.pulse();
        Headless.run(() -> {
            TextPage page = (TextPage) reader.pane.lookup(".article-text");
            int at = page.getText().indexOf(words);
            Bounds there = page.getCharacterBoundsOnScreen(at, at + words.length()).orElseThrow();
            ((Hover) reader.pane.lookup(".hovers")).show(at, new Point2D(there.getCenterX(), there.getMaxY() - 8));
        });
    }
}
