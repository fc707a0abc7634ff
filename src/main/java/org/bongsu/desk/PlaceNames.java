package org.bongsu.desk;

import java.util.Optional;
import java.util.function.Supplier;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Place;
import org.bongsu.words.PlaceNaming;
import org.bongsu.words.Words;

/** Names places for the window as the gazetteer labels them, by the chosen usage of contested names. */
public final class PlaceNames implements PlaceNaming {
    private final Supplier<Optional<Gazetteer>> gazetteer;
    private final Supplier<NameUsage> usage;

    /**
     * Names that follow a setting.
     *
     * @param gazetteer the gazetteer once it is read; nothing waits for it, until then places go by the names that are kept
     */
    public PlaceNames(Supplier<Optional<Gazetteer>> gazetteer, Supplier<NameUsage> usage) {
        this.gazetteer = gazetteer;
        this.usage = usage;
    }

    @Override
    public String name(String kept, String language, double lat, double lon) {
        GeoPoint point = Double.isNaN(lat) || Double.isNaN(lon) ? null : new GeoPoint(lat, lon);
        return gazetteer.get().map(read -> read.label(kept, point, language, usage.get())).orElse(kept);
    }

    /** The name of a place in the language of the words. */
    public static String name(Place where, Words words) {
        return named(where.name(), where, words);
    }

    /** The province of a place in the language of the words; empty where none is known, or where the name of the place has it already. */
    public static String province(Place where, Words words) {
        String province = where.admin1();
        String named = province == null || province.isBlank() ? "" : named(province, where, words);
        return name(where, words).contains(named) ? "" : named;
    }

    private static String named(String kept, Place where, Words words) {
        GeoPoint point = where.point();
        return words.place(kept, point == null ? Double.NaN : point.lat(), point == null ? Double.NaN : point.lon());
    }
}
