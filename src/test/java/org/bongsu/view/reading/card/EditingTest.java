package org.bongsu.view.reading.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.Incident;
import org.bongsu.model.PlacePrecision;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fields of a card, typed into by keys alone in a real window. */
class EditingTest {
    private static final String DRONES = "2022-12-26-drones.html";

    @TempDir
    Path folder;

    @Test
    void aCorrectedDateIsKeptWithItsPrecision() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.E, KeyCode.TAB, KeyCode.TAB);
            assertInstanceOf(TextField.class, reader.focus());
            reader.press(KeyCode.A, false, true);
            reader.type("December 2022");
            reader.press(KeyCode.ENTER);

            Incident draft = reader.stored().getFirst();
            assertTrue(draft.draft(), "a correction is kept at once, as a draft");
            assertEquals(DatePrecision.MONTH, Objects.requireNonNull(draft.when()).precision());

            reader.press(KeyCode.ENTER);
            Incident coded = reader.stored().getFirst();
            assertEquals(draft.id(), coded.id());
            assertFalse(coded.draft());
            assertEquals(LocalDate.of(2022, 12, 31), Objects.requireNonNull(coded.when()).end());
        }
    }

    @Test
    void aDateThatIsNotUnderstoodChangesNothing() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.E, KeyCode.TAB, KeyCode.TAB);
            reader.press(KeyCode.A, false, true);
            reader.type("whenever");
            reader.press(KeyCode.ENTER);
            assertInstanceOf(TextField.class, reader.focus(), "the field keeps the keyboard");
            assertTrue(reader.stored().isEmpty());
            reader.press(KeyCode.ESCAPE);
            assertTrue(reader.onCard());
            assertTrue(reader.stored().isEmpty());
        }
    }

    @Test
    void twoDigitsChooseAType() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.DIGIT2);
            assertInstanceOf(TextField.class, reader.focus());
            reader.type("2");
            assertEquals("drone.leaflet", reader.stored().getFirst().type());
            assertEquals("drone.leaflet", reader.chosen().incident().type());
            assertTrue(reader.onCard());
        }
    }

    @Test
    void aPlaceIsTypedWithHowExactlyItIsKnown() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.E, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
            reader.press(KeyCode.A, false, true);
            reader.type("near Paju");
            reader.press(KeyCode.ENTER);
            var where = Objects.requireNonNull(reader.stored().getFirst().where());
            assertEquals("Paju", where.name());
            assertEquals(PlacePrecision.NEAR, where.precision());
            assertNotNull(where.point());
        }
    }

    @Test
    void whatIsTypedWhenTheWindowClosesIsKept() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.E, KeyCode.TAB);
            reader.press(KeyCode.A, false, true);
            reader.type("Drones over Seoul");
            Headless.run(() -> reader.pane.keep());
            assertEquals("Drones over Seoul", reader.stored().getFirst().title());
        }
    }
}
