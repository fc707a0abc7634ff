package org.bongsu.figure.map.ground;

import java.util.List;
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
        int n = GroundSheet.ROW;
        int start = (column + row) * GroundSheet.SIDE - 2;
        for (int y = 0; y < n; y++) {
            for (int x = 0; x < n; x++) {
                int at = y * n + x;
                int[] shades = owners[at] == 0 ? NOTHING : colors.get(owners[at]);
                if (shades.length > 0) {
                    int below = tinted[at];
                    int above = Blend.faded(shades[Math.floorMod(start + x + y, shades.length)], below >>> 24);
                    tinted[at] = Blend.over(below, above) & 0xFFFFFF | below & 0xFF000000;
                }
            }
        }
        return tinted;
    }
}
