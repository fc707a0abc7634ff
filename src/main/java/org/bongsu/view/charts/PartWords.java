package org.bongsu.view.charts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bongsu.desk.Publishers;
import org.bongsu.figure.chart.Part;
import org.bongsu.model.Incident;
import org.bongsu.situation.Situation;
import org.bongsu.words.Words;

/** What is said of a part of a chart: its numbers, and who says so. */
final class PartWords {
    /** So many sources are named; the details have all of them. */
    private static final int NAMED = 3;
    /** So many incidents of a part are asked, as a pointer moves over parts with very many. */
    private static final int ASKED = 60;

    private PartWords() { }

    /** The numbers of a part and its sources in one line. */
    static String of(Part part, Situation situation, Words words) {
        Set<String> names = new LinkedHashSet<>();
        List<Incident> incidents = part.incidents();
        for (int i = 0; i < Math.min(ASKED, incidents.size()); i++) {
            names.addAll(Publishers.of(situation, incidents.get(i)));
        }
        if (names.isEmpty()) {
            return part.says();
        }
        String first = String.join(", ", names.stream().limit(NAMED).toList());
        boolean all = names.size() <= NAMED && incidents.size() <= ASKED;
        return part.says() + " · " + words.say("charts.part.sources", all ? first : words.say("charts.part.and-more", first));
    }
}
