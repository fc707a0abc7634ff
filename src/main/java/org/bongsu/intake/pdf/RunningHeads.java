package org.bongsu.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes away what stands at the head or the foot of page after page: titles, names, numbers. */
final class RunningHeads {
    private static final Pattern NUMBER = Pattern.compile("[-–—\\s]*(?:(?i:page|p\\.)\\s*)?\\d{1,4}(?:\\s*(?:/|of|쪽|페이지)\\s*\\d{0,4})?[-–—\\s]*");
    private static final int EDGE_LINES = 3;

    private RunningHeads() { }

    static List<List<Segment>> without(List<List<Segment>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<Segment> page : pages) {
            edge(page).stream().map(RunningHeads::shape).distinct().forEach(shape -> seen.merge(shape, 1, Integer::sum));
        }
        int often = Math.max(2, pages.size() / 3);
        List<List<Segment>> kept = new ArrayList<>();
        for (List<Segment> page : pages) {
            List<Segment> edge = edge(page);
            kept.add(page.stream().filter(segment -> !edge.contains(segment)
                    || !NUMBER.matcher(segment.text()).matches() && seen.getOrDefault(shape(segment), 0) < often).toList());
        }
        return kept;
    }

    /** The first and the last few lines of a page, with all that stands on them. */
    private static List<Segment> edge(List<Segment> page) {
        List<Double> heights = page.stream().map(Segment::y).map(y -> (double) Math.round(y)).distinct().sorted(Comparator.naturalOrder()).toList();
        if (heights.size() < 2 * EDGE_LINES) {
            return page.stream().filter(s -> NUMBER.matcher(s.text()).matches()).toList();
        }
        double above = heights.get(EDGE_LINES - 1);
        double below = heights.get(heights.size() - EDGE_LINES);
        return page.stream().filter(s -> Math.round(s.y()) <= above || Math.round(s.y()) >= below).toList();
    }

    /** The words without numbers, and about where they stand. */
    private static String shape(Segment segment) {
        return segment.text().replaceAll("\\d+", "#") + "@" + Math.round(segment.y() / 6);
    }
}
