package org.bongsu.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bongsu.model.GeoPoint;

/** Reads what {@link BasemapWriter} wrote. */
final class BasemapReader {
    private final byte[] bytes;
    private int at;

    BasemapReader(byte[] bytes) {
        this.bytes = bytes;
    }

    Basemap read() {
        if (number() != BasemapWriter.FORMAT) {
            throw new IllegalStateException("basemap.bin is of another version: build again");
        }
        return new Basemap(list(this::level), list(this::region), list(this::feature), list(this::place));
    }

    private BasemapLevel level() {
        double tolerance = number() / 1000.0;
        Map<BasemapLayer, List<BasemapLine>> layers = new EnumMap<>(BasemapLayer.class);
        for (BasemapLayer layer : BasemapLayer.values()) {
            if (layer != BasemapLayer.COAST) {
                layers.put(layer, list(this::line));
            }
        }
        layers.put(BasemapLayer.COAST, layers.getOrDefault(BasemapLayer.LAND, List.of()).stream()
                .flatMap(ring -> BasemapFrame.shores(ring.lonLat()).stream()).toList());
        return new BasemapLevel(tolerance, layers);
    }

    private BasemapRegion region() {
        return new BasemapRegion(text(), list(this::text), list(this::line));
    }

    private BasemapFeature feature() {
        return new BasemapFeature(text(), names(), line());
    }

    private BasemapPlace place() {
        return new BasemapPlace(BasemapPlace.Kind.values()[(int) number()], text(), names(), point(), (int) number());
    }

    private BasemapNames names() {
        return new BasemapNames(text(), text(), text(), text());
    }

    private GeoPoint point() {
        double lon = signed() / BasemapWriter.UNITS;
        return new GeoPoint(signed() / BasemapWriter.UNITS, lon);
    }

    private BasemapLine line() {
        int rank = (int) number();
        double[] points = new double[2 * (int) number()];
        long x = 0;
        long y = 0;
        for (int i = 0; i < points.length; i += 2) {
            x += signed();
            y += signed();
            points[i] = x / BasemapWriter.UNITS;
            points[i + 1] = y / BasemapWriter.UNITS;
        }
        return new BasemapLine(rank, points);
    }

    private <T> List<T> list(Supplier<T> item) {
        int size = (int) number();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.get());
        }
        return List.copyOf(items);
    }

    private String text() {
        int size = (int) number();
        at += size;
        return new String(bytes, at - size, size, StandardCharsets.UTF_8);
    }

    private long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    private long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
