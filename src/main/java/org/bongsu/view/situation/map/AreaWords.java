package org.bongsu.view.situation.map;

import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.Circle;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.Polygon;
import org.bongsu.model.Unplaced;
import org.bongsu.words.Words;

/** Says an area in a few words: how large it is, what lies in its middle, or what it is called. */
public final class AreaWords {
    private AreaWords() { }

    /** The area in the language of the words. */
    public static String say(Area area, Words words) {
        String name = name(area, words);
        return switch (area) {
            case Circle circle -> words.say("desk.chip.circle", words.number(circle.km(), circle.km() < 10 ? 1 : 0), name);
            case Polygon polygon when !name.isEmpty() -> words.say("desk.chip.within", name);
            case Unplaced none -> words.say("desk.chip.unplaced");
            case Box box -> size(box, words);
            case Polygon polygon -> size(polygon, words);
        };
    }

    private static String size(Area area, Words words) {
        double km2 = area.km2();
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, km2))) - 2));
        return words.say("desk.chip.area", words.number(Math.round(km2 / step) * step, km2 < 10 ? 1 : 0));
    }

    /** What is in the middle of a circle, or what a polygon is called; the point itself where it has no name. */
    private static String name(Area area, Words words) {
        if (area instanceof Circle circle) {
            GeoPoint at = circle.center();
            return circle.name().isEmpty() ? words.say("desk.point", words.number(at.lat(), 2), words.number(at.lon(), 2))
                    : words.place(circle.name(), at.lat(), at.lon());
        }
        return area.name().isEmpty() ? "" : words.place(area.name(), Double.NaN, Double.NaN);
    }
}
