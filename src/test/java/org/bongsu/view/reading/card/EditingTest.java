package org.bongsu.view.reading.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Quantity;
import org.bongsu.model.Status;
import org.bongsu.view.kit.FigureSurface;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fields of a card, typed into by keys alone in a real window. */
class EditingTest {
    private static final String DRONES = "2022-12-26-drones.html";

    private static final String MISSILES = "2026-01-28-missiles.html";

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

    @Test
    void aPlaceIsChosenOnTheMapByKeysAndByAClick() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.G);
            assertInstanceOf(FigureSurface.class, reader.focus());
            reader.press(KeyCode.HOME, KeyCode.UP, KeyCode.RIGHT, KeyCode.ADD, KeyCode.ENTER);
            Place place = Objects.requireNonNull(reader.stored().getFirst().where());
            GeoPoint first = Objects.requireNonNull(place.point());
            assertTrue(reader.onCard());
            reader.press(KeyCode.G);
            Headless.run(() -> {
                FigureSurface map = (FigureSurface) reader.stage.getScene().getFocusOwner();
                for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                    Event.fireEvent(map, new MouseEvent(type, 40, 60, 40, 60, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null));
                }
            });
            GeoPoint second = Objects.requireNonNull(Objects.requireNonNull(reader.stored().getFirst().where()).point());
            assertTrue(second.lon() < first.lon() && second.lat() > first.lat(), first + " " + second);
        }
    }

    @Test
    void coordinatesAreUnderstoodByWhatLiesThere() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.P);
            reader.press(KeyCode.A, false, true);
            reader.type("39°10′N 127°26′E");
            reader.press(KeyCode.ENTER);
            Place place = Objects.requireNonNull(reader.stored().getFirst().where());
            assertTrue(Objects.requireNonNull(place.point()).kmTo(new GeoPoint(39 + 10 / 60.0, 127 + 26 / 60.0)) < 0.01);
            assertEquals("Wonsan", place.name());
        }
    }

    @Test
    void thePrecisionOfADateIsChangedByKeys() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.D, KeyCode.DOWN);
            for (int i = 0; i < 9; i++) {
                reader.press(KeyCode.DOWN);
            }
            reader.press(KeyCode.UP, KeyCode.ENTER);
            assertEquals(DatePrecision.MONTH, Objects.requireNonNull(reader.stored().getFirst().when()).precision());
        }
    }

    @Test
    void whatIsMissingIsGoneToByOneKeyAndADraftIsKeptWithoutIt() throws Exception {
        try (Reader reader = new Reader(folder)) {
            reader.write("Festival", "A fishing boat with 12 people went missing off Goseong.");
            reader.open("Festival");
            reader.select("A fishing boat");
            reader.press(KeyCode.T, KeyCode.ESCAPE);
            assertTrue(reader.chosen().incident().draft());
            reader.press(KeyCode.F);
            reader.type("14 May 2024");
            reader.press(KeyCode.ENTER);
            assertEquals(LocalDate.of(2024, 5, 14), Objects.requireNonNull(reader.stored().getFirst().when()).start());
        }
    }

    @Test
    void theFieldsOfATypeAreFilledInAndMoreIsOffered() throws Exception {
        try (Reader reader = new Reader(folder, MISSILES)) {
            reader.open("eastward");
            reader.press(KeyCode.Q);
            reader.type("bear");
            reader.press(KeyCode.ENTER);
            assertInstanceOf(TextField.class, reader.focus(), "the name is only begun");
            reader.type("90");
            reader.press(KeyCode.ENTER);
            assertEquals("90", reader.stored().getFirst().detail().fields().get("bearing"));
            Headless.run(() -> reader.pane.lookupAll(".form-typed").stream().filter(n -> "Range".equals(n.getAccessibleText())).findFirst().orElseThrow().requestFocus());
            reader.type("350-370");
            reader.press(KeyCode.ENTER);
            assertTrue(reader.stored().getFirst().detail().quantities().contains(new Quantity("range", 350.0, null, 370.0, "km")));
        }
    }

    @Test
    void statusAndAttributionAreChosenApart() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            var attribution = reader.chosen().incident().judgement().attribution();
            reader.press(KeyCode.I);
            reader.press(KeyCode.A, false, true);
            reader.type("disp");
            reader.press(KeyCode.ENTER);
            assertEquals(Status.DISPUTED, reader.stored().getFirst().status());
            assertEquals(attribution, reader.stored().getFirst().judgement().attribution());
        }
    }

    @Test
    void tabWalksThroughEveryLineAndBackToTheCard() throws Exception {
        try (Reader reader = new Reader(folder, DRONES)) {
            reader.open("drones");
            reader.press(KeyCode.E);
            int steps = 0;
            while (!reader.onCard() && steps < 60) {
                reader.press(KeyCode.TAB);
                assertNotNull(reader.focus(), "the keyboard is never lost");
                steps++;
            }
            assertTrue(reader.onCard() && steps > 12, steps + " lines");
            assertTrue(reader.stored().isEmpty(), "walking changes nothing");
        }
    }
}
