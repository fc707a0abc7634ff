package org.bongsu.figure.map.ground;

import java.util.List;
import org.bongsu.figure.Bands;
import org.bongsu.figure.Blend;

/**
 * How provinces are hatched on the ground.
 *
 * @param key    equal for equal tints
 * @param colors by the place of a province among the regions of the basemap and from 1: premultiplied colours that follow each other along
 *               the diagonal, or none
 */
public record GroundTint(Object key, List<int[]> colors) {
    private static final int[] NOTHING = {};
    /** None is hatched. */
    public static final GroundTint NONE = new GroundTint("", List.of());

    /** The pixels of a tile with its tint. */
    int[] over(GroundTile tile, int column, int row) {
        byte[] owners = tile.owners();
        if (owners == null || colors.isEmpty()) {
            return tile.pixels();
        }
        int[] tinted = tile.pixels().clone();
        int[][] shades = colors.toArray(int[][]::new);
        int start = (column + row) * GroundSheet.SIDE - 2;
        Bands.each(GroundSheet.ROW, (from, to) -> hatch(tinted, owners, shades, start, from, to));
        return tinted;
    }

    private static void hatch(int[] tinted, byte[] owners, int[][] shades, int start, int fromRow, int toRow) {
        int n = GroundSheet.ROW;
        for (int y = fromRow; y < toRow; y++) {
            // Stretches of one province along a row: where on the diagonal they begin is found once for each.
            int[] of = NOTHING;
            int owner = 0;
            int next = 0;
            for (int at = y * n; at < (y + 1) * n; at++) {
                if (owners[at] != owner) {
                    owner = owners[at];
                    of = owner == 0 ? NOTHING : shades[owner];
                    next = of.length == 0 ? 0 : Math.floorMod(start + at - y * n + y, of.length);
                }
                if (of.length > 0) {
                    int below = tinted[at];
                    int above = Blend.faded(of[next], below >>> 24);
                    tinted[at] = Blend.over(below, above) & 0xFFFFFF | below & 0xFF000000;
                    next = next + 1 == of.length ? 0 : next + 1;
                }
            }
        }
    }
}
