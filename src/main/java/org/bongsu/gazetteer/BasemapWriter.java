package org.bongsu.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bongsu.model.GeoPoint;

/**
 * Writes a basemap as bytes: numbers as base-128 varints, points as steps of a hundred-thousandth of a degree. Coasts are not
 * written: they are the edges of land.
 */
final class BasemapWriter {
    static final int FORMAT = 1;
    static final double UNITS = 1e5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);

    byte[] write(Basemap map) {
        number(FORMAT);
        number(map.levels().size());
        for (BasemapLevel level : map.levels()) {
            number(Math.round(level.toleranceKm() * 1000));
            for (BasemapLayer layer : BasemapLayer.values()) {
                if (layer != BasemapLayer.COAST) {
                    lines(level.lines(layer));
                }
            }
        }
        number(map.regions().size());
        for (BasemapRegion region : map.regions()) {
            text(region.code());
            number(region.names().size());
            region.names().forEach(this::text);
            lines(region.rings());
        }
        number(map.features().size());
        for (BasemapFeature feature : map.features()) {
            text(feature.id());
            names(feature.names());
            line(feature.line());
        }
        number(map.places().size());
        for (BasemapPlace place : map.places()) {
            number(place.kind().ordinal());
            text(place.id());
            names(place.names());
            point(place.at());
            number(place.rank());
        }
        return out.toByteArray();
    }

    private void names(BasemapNames names) {
        text(names.en());
        text(names.ko());
        text(names.internationalEn());
        text(names.internationalKo());
    }

    private void point(GeoPoint point) {
        signed(Math.round(point.lon() * UNITS));
        signed(Math.round(point.lat() * UNITS));
    }

    private void lines(List<BasemapLine> lines) {
        number(lines.size());
        lines.forEach(this::line);
    }

    private void line(BasemapLine line) {
        number(line.rank());
        number(line.size());
        long x = 0;
        long y = 0;
        for (int i = 0; i < line.size(); i++) {
            long nextX = Math.round(line.lon(i) * UNITS);
            long nextY = Math.round(line.lat(i) * UNITS);
            signed(nextX - x);
            signed(nextY - y);
            x = nextX;
            y = nextY;
        }
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    private void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    private void number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
