package org.bongsu.view.reading.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.bongsu.model.Claim;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words are selected, and one key says what they are. */
class TaggingTest {
    private static final String DRONES = "2022-12-26-drones.html";

    @TempDir
    Path folder;

    @Test
    void selectedWordsBecomeADraftAndFillItsFields() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.select("Departures from Incheon and Gimpo airports were held");
            reader.press(KeyCode.T);
            Incident draft = reader.chosen().incident();
            assertTrue(draft.draft());

            reader.select("Gimpo airports");
            reader.select("Incheon");
            reader.press(KeyCode.P);
            Incident placed = reader.chosen().incident();
            assertEquals(draft.id(), placed.id());
            assertTrue(Objects.requireNonNull(placed.where()).name().startsWith("Incheon"), String.valueOf(placed.where()));

            reader.select("Monday");
            reader.press(KeyCode.D);
            Incident dated = reader.chosen().incident();
            assertEquals(LocalDate.of(2022, 12, 26), Objects.requireNonNull(dated.when()).start());
            List<Claim> claims = reader.session.situation().get().claims(draft.id());
            assertTrue(claims.stream().anyMatch(c -> c.what().field().equals("when") && c.evidence().quote().equals("Monday")));
            assertTrue(claims.stream().anyMatch(c -> c.what().field().equals("where") && c.evidence().quote().equals("Incheon")));
        }
    }

    @Test
    void wordsThatAreNoDateAreSaidToBeNone() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.ENTER);
            reader.select("unmanned aircraft");
            reader.press(KeyCode.D);
            assertTrue(Headless.call(() -> reader.cards().told().notice().get()).wrong());
        }
    }
}
