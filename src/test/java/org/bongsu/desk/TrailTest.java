package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bongsu.model.Filter;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final Filter ONE = Filter.ALL.withTypes(Set.of("launch"));
    private static final Filter TWO = ONE.withSeverities(Set.of(4));
    private static final Filter THREE = ONE.withSeverities(Set.of(5));

    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final Trail trail = new Trail(filter);

    @Test
    void allThatIsGoneThroughWhileItIsHeldIsOneStep() {
        trail.hold();
        filter.set(ONE);
        filter.set(TWO);
        filter.set(THREE);
        trail.release(true);
        trail.back();
        assertEquals(Filter.ALL, filter.get());
        trail.forward();
        assertEquals(THREE, filter.get());
    }

    @Test
    void comingBackToTheFilterBeforeIsNoStep() {
        filter.set(ONE);
        trail.hold();
        filter.set(TWO);
        trail.release(true);
        trail.hold();
        filter.set(THREE);
        filter.set(ONE);
        trail.release(true);
        trail.back();
        assertEquals(Filter.ALL, filter.get());
        assertFalse(trail.canGoBack().get());
    }

    @Test
    void itMayStandWhereItHasComeToWithoutAStep() {
        filter.set(ONE);
        trail.hold();
        filter.set(TWO);
        trail.release(false);
        filter.set(THREE);
        trail.back();
        assertEquals(TWO, filter.get());
        trail.back();
        assertEquals(Filter.ALL, filter.get());
    }

    @Test
    void releasingWhatIsNotHeldDoesNothing() {
        filter.set(ONE);
        trail.release(true);
        trail.back();
        assertEquals(Filter.ALL, filter.get());
        assertFalse(trail.canGoBack().get());
    }
}
