package org.bongsu.figure.timeline;

import java.util.List;
import org.bongsu.codebook.Family;

/** The band of a family of types, with what is drawn in it; bars where its incidents are too many to stand alone. */
record TimelineLane(Family family, double top, double height, List<TimelineMark> marks, List<TimelineBar> bars) {
    double middle() {
        return top + height / 2;
    }

    double bottom() {
        return top + height;
    }
}
