package org.bongsu.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The guide of a type stands beside the card while coding. */
class TypeGuideTest {
    private final Codebook codebook = CodebookReader.readDefault();

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @Test
    void saysDefinitionExampleAndWhatItIsNotInTheLanguageOfTheWindow() {
        for (Words words : List.of(Words.of("en"), Words.of("ko"))) {
            TypeGuide guide = Headless.call(TypeGuide::new);
            StackPane holder = Headless.call(() -> new StackPane(guide));
            Headless.run(() -> holder.setPadding(new Insets(16)));
            Stage stage = Headless.show(holder, 360, 360, 1, words.korean() ? Theme.DARK : Theme.LIGHT);
            Headless.run(() -> guide.show(codebook, "drone.incursion", words, words.korean() ? Theme.DARK : Theme.LIGHT));
            var of = codebook.type("drone.incursion").guide();
            List<String> said = Headless.call(() -> Find.texts(guide));
            assertTrue(said.contains(of.definition().in(words.language())), said::toString);
            assertTrue(said.contains(of.example().in(words.language())), said::toString);
            assertTrue(said.contains(codebook.type("drone.leaflet").names().in(words.language())), said::toString);
            Headless.save(holder, 2, "type-guide-" + words.language());
            Headless.run(stage::close);
        }
    }

    @Test
    void leadsToTheTypeThatItIsInstead() {
        List<String> asked = new ArrayList<>();
        Headless.run(() -> {
            TypeGuide guide = new TypeGuide();
            guide.onInstead(asked::add);
            guide.show(codebook, "statement.offer", Words.of("en"), Theme.LIGHT);
            Find.all(guide, Hyperlink.class).getFirst().fire();
        });
        assertEquals(List.of("diplomacy.talks"), asked);
    }
}
