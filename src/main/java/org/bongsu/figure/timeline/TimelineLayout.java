package org.bongsu.figure.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Type;
import org.bongsu.figure.ChartPen;
import org.bongsu.figure.ChartScale;
import org.bongsu.model.Incident;

/** Where everything of a timeline stands at one size. */
record TimelineLayout(ChartScale scale, TimelineAreas areas, List<TimelineLane> lanes) {
    private static final double LEAST = 1.6;

    static TimelineLayout of(TimelineScene scene, double width, double height, ChartPen pen) {
        ChartScale scale = scene.view().scale(width);
        TimelineAreas areas = TimelineAreas.of(height, scene.index() != null, pen);
        Map<Family, List<TimelineEntry>> families = families(scene);
        double tall = Math.min(pen.size() * 4.2, (areas.axis() - areas.lanes()) / Math.max(1, families.size()));
        Map<Family, TimelinePacking> packed = new LinkedHashMap<>();
        double top = areas.lanes();
        double most = 1;
        for (var each : families.entrySet()) {
            TimelinePacking packing = new TimelinePacking(each.getValue(), scale, top, tall, pen);
            packed.put(each.getKey(), packing);
            most = packing.bins().stream().mapToDouble(b -> b.incidents().size()).reduce(most, Math::max);
            top += tall;
        }
        List<TimelineLane> lanes = new ArrayList<>();
        for (var each : packed.entrySet()) {
            double from = areas.lanes() + lanes.size() * tall;
            lanes.add(new TimelineLane(each.getKey(), from, tall, each.getValue().marks(),
                    bars(each.getValue().bins(), from + tall, (tall - 3) / most, scale)));
        }
        return new TimelineLayout(scale, areas, lanes);
    }

    /** The foot of the last lane. */
    double foot() {
        return lanes.isEmpty() ? areas.lanes() : lanes.getLast().bottom();
    }

    private static List<TimelineBar> bars(List<TimelinePacking.Bin> bins, double bottom, double each, ChartScale scale) {
        List<TimelineBar> bars = new ArrayList<>();
        for (TimelinePacking.Bin bin : bins) {
            if (bin.x1() > scale.left() && bin.x0() < scale.right()) {
                int worst = bin.incidents().stream().mapToInt(Incident::severity).max().orElse(1);
                bars.add(new TimelineBar(bin.x0() + 0.5, bin.x1() - 0.5,
                        bottom - Math.max(LEAST, bin.incidents().size() * each), bottom, worst,
                        bin.incidents().stream().map(Incident::id).toList()));
            }
        }
        return bars;
    }

    /** The dated incidents of each family that has any, in the codebook's order, earliest first. */
    private static Map<Family, List<TimelineEntry>> families(TimelineScene scene) {
        Map<String, List<TimelineEntry>> found = new HashMap<>();
        for (TimelineEntry entry : TimelineEntry.of(scene.shown())) {
            String family = Type.familyOf(scene.codebook().type(entry.incident().type()).key());
            found.computeIfAbsent(family, f -> new ArrayList<>()).add(entry);
        }
        Map<Family, List<TimelineEntry>> families = new LinkedHashMap<>();
        scene.codebook().families().forEach((key, family) -> {
            List<TimelineEntry> all = found.get(key);
            if (all != null) {
                families.put(family, all);
            }
        });
        return families;
    }
}
