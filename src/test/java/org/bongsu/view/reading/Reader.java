package org.bongsu.view.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Coding;
import org.bongsu.desk.Marking;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.intake.Intake;
import org.bongsu.intake.Outcome;
import org.bongsu.job.Jobs;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Original;
import org.bongsu.model.Published;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.suggest.Suggester;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.card.Card;
import org.bongsu.view.reading.card.CardsModel;
import org.bongsu.view.reading.card.Deck;
import org.bongsu.view.reading.text.TextPage;

/** An analyst at the reading screen: a real window on a real store, worked by keys. */
public final class Reader implements AutoCloseable {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();
    private static final Instant NOW = Instant.parse("2026-01-29T00:00:00Z");

    /** Work that waits while {@link #slow}. */
    public final List<Runnable> waiting = new ArrayList<>();
    /** Whether work off the screen's thread has to be waited for. */
    public boolean slow;
    public final Session session;
    public final ReadingModel model;
    public final ReadingPane pane;
    public final Stage stage;
    public final ObjectProperty<Settings> settings;

    public Reader(Path folder, Language language, Theme theme, double width, double height, double scale, String... samples) throws Exception {
        session = Session.open(folder, CODEBOOK, Clock.fixed(NOW, ZoneOffset.UTC), Runnable::run);
        Suggester suggester = new Suggester(CODEBOOK, GAZETTEER);
        Marking marking = new Marking(() -> suggester, () -> GAZETTEER, session::codebook);
        Coding coding = new Coding(session, () -> suggester.by(session.codebook()));
        settings = new SimpleObjectProperty<>(new Settings(language, theme, NameUsage.KOREAN, Settings.DEFAULT.zone(), 14));
        for (String sample : samples) {
            add(sample);
        }
        model = Headless.call(() -> new ReadingModel(session, coding, marking, settings, new Jobs(this::work, Runnable::run)));
        pane = Headless.call(() -> new ReadingPane(model));
        stage = Headless.show(pane, width, height, scale, theme);
    }

    public Reader(Path folder, String... samples) throws Exception {
        this(folder, Language.EN, Theme.LIGHT, 1280, 800, 1, samples);
    }

    public void add(String sample) throws Exception {
        Outcome outcome = new Intake().read(sample, bytes(sample), NOW);
        if (outcome instanceof Outcome.Taken taken) {
            for (Article article : taken.articles()) {
                session.commit("action.import", List.of(Edit.add(article)));
            }
        } else {
            throw new IllegalStateException(sample + ": " + outcome);
        }
    }

    /** Adds an article of a few words, published on 16 May 2024 in Seoul. */
    public void write(String title, String text) throws StoreFault {
        write(title, text, "Asia/Seoul");
    }

    /** Adds an article of a few words, published on 16 May 2024 by the calendar of a zone. */
    public void write(String title, String text, String zone) throws StoreFault {
        Article article = new Article("a-" + title, new Bibliography(title, null, "Sample Wire", null,
                Published.day(LocalDate.of(2024, 5, 16), ZoneId.of(zone))), "en", text,
                new Original("0".repeat(64), title + ".txt", "text/plain", text.length(), NOW), Article.Handling.NEW);
        Headless.call(() -> session.commit("action.import", List.of(Edit.add(article))));
    }

    private static byte[] bytes(String sample) throws IOException {
        try (InputStream in = Intake.class.getResourceAsStream("/assets/samples/" + sample)) {
            return Objects.requireNonNull(in, sample).readAllBytes();
        }
    }

    private void work(Runnable work) {
        if (slow) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    /** The incidents of the store. */
    public List<Incident> stored() {
        return session.situation().get().incidents();
    }

    /** What decides on cards. */
    public CardsModel cards() {
        return model.cards();
    }

    /** The cards of the open article. */
    public Deck deck() {
        return Headless.call(() -> model.page().get().deck());
    }

    /** The chosen card. */
    public Card chosen() {
        return deck().card().orElseThrow();
    }

    /** Whether the chosen card, and none of its fields, has the keyboard. */
    public boolean onCard() {
        Node focus = focus();
        return focus != null && focus.getStyleClass().contains("card");
    }

    public Article article(String words) {
        return session.articles().get().stream().filter(a -> a.title().contains(words)).findFirst().orElseThrow();
    }

    /** Opens an article and gives the screen the keyboard. */
    public void open(String words) {
        Headless.run(() -> {
            model.open(article(words));
            pane.enter();
        });
    }

    /** Presses keys one after another: those of letters and digits by their character. */
    public void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            press(code, false, false);
        }
    }

    public void press(KeyCode code, boolean shift, boolean control) {
        Headless.run(() -> {
            fire(KeyEvent.KEY_PRESSED, code, KeyEvent.CHAR_UNDEFINED, shift, control);
            fire(KeyEvent.KEY_RELEASED, code, KeyEvent.CHAR_UNDEFINED, shift, control);
        });
        pulse();
    }

    /** Presses a key with Alt. */
    void pressAlt(KeyCode code) {
        Headless.run(() -> {
            Node target = stage.getScene().getFocusOwner();
            Event.fireEvent(target == null ? pane : target, new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, false, true, false));
        });
        pulse();
    }

    /** What a keyboard with Hangul input on sends for a key: a jamo, and no key code. */
    public void jamo(String jamo) {
        Headless.run(() -> {
            fire(KeyEvent.KEY_PRESSED, KeyCode.UNDEFINED, KeyEvent.CHAR_UNDEFINED, false, false);
            fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, jamo, false, false);
        });
        pulse();
    }

    /** Types into the field that has the keyboard. */
    public void type(String words) {
        words.chars().forEach(c -> Headless.run(() -> fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, String.valueOf((char) c), false, false)));
        pulse();
    }

    /** Selects words of the article. */
    public void select(String words) {
        Headless.run(() -> {
            var area = (TextPage) pane.lookup(".article-text");
            int at = area.getText().indexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException("not in the article: " + words);
            }
            area.selectRange(at, at + words.length());
            area.requestFocus();
        });
    }

    public Node focus() {
        return Headless.call(() -> stage.getScene().getFocusOwner());
    }

    /** Lets what was put off to a later turn of the toolkit run. */
    public void pulse() {
        Headless.run(() -> {
            pane.applyCss();
            pane.layout();
        });
        Headless.run(() -> { });
    }

    public void picture(String name, double scale) {
        pulse();
        Headless.save(pane, scale, name);
    }

    private void fire(EventType<KeyEvent> type, KeyCode code, String character, boolean shift, boolean control) {
        Node target = stage.getScene().getFocusOwner();
        Event.fireEvent(target == null ? pane : target, new KeyEvent(type, character, "", code, shift, control, false, false));
    }

    @Override
    public void close() throws StoreFault {
        Headless.run(stage::close);
        Headless.run(() -> { });
        session.close();
    }
}
