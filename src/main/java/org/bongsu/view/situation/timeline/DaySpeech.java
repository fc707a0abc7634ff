package org.bongsu.view.situation.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bongsu.model.Incident;
import org.bongsu.situation.IndexSeries;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** A day of the timeline as it is said. */
record DaySpeech(Words words) {
    private static final int NAMED = 3;

    /** The day, what happened, and how high the index stood. */
    String say(LocalDate on, List<String> named, List<Incident> there, @Nullable IndexSeries index) {
        String day = new Days(words).full(on);
        String titles = there.stream().limit(NAMED).map(Incident::title).collect(Collectors.joining("; "));
        String happened = there.isEmpty() ? words.say("timeline.day.nothing") : there.size() == 1 ? titles
                : words.say("timeline.day.several", there.size(), titles);
        int at = index == null ? -1 : index.at(on);
        String stood = at < 0 || index == null ? "" : index.covered()[at]
                ? words.say("timeline.day.index", words.number(index.value()[at], 1)) : words.say("timeline.day.no-data");
        return day + (named.isEmpty() ? "" : " (" + String.join(", ", named) + ")") + ". " + happened + (stood.isEmpty() ? "" : ". " + stood);
    }
}
