package org.bongsu.figure.chart;

import java.util.List;
import java.util.Optional;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Figure;
import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;

/** A figure of numbers: it can be asked what stands where, and for the numbers as a table. */
public interface Chart extends Figure {
    /** The part under a point of the figure in this size. */
    Optional<Part> at(double x, double y, double width, double height);

    /** All parts, to step through them. */
    Parts parts();

    /** The same chart with a part lit, or none. */
    Chart lit(@Nullable Part part);

    /** The incidents that it counts. */
    List<Incident> incidents();

    /** Whether there is nothing to draw. */
    default boolean empty() {
        return incidents().isEmpty();
    }

    /** The numbers drawn. */
    DataTable table();
}
