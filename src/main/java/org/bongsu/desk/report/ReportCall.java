package org.bongsu.desk.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.bongsu.model.Filter;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A report that is asked for.
 *
 * @param filter   its incidents; where an end of its period is open, the report says by itself which days it is about
 * @param parts    what it has
 * @param manifest whether it carries and shows where it comes from
 */
public record ReportCall(Filter filter, Set<ReportPart> parts, Head head, Look look, boolean manifest) {
    /**
     * What stands at its head.
     *
     * @param title  empty for what Bongsu says
     * @param author may be empty
     * @param dated  the day that it says it was made on, or null: then the same data gives the same bytes on any day
     */
    public record Head(String title, String author, @Nullable LocalDate dated) {
        /** What Bongsu says, by nobody, of no day. */
        public static final Head NONE = new Head("", "", null);
    }

    /** Its language and colours. */
    public record Look(Language language, Theme theme) {
        public Look {
            if (theme == Theme.DARK) {
                throw new IllegalArgumentException("a report is for light or print");
            }
        }
    }

    public ReportCall {
        EnumSet<ReportPart> wanted = EnumSet.noneOf(ReportPart.class);
        wanted.addAll(parts);
        parts = Collections.unmodifiableSet(wanted);
    }
}
