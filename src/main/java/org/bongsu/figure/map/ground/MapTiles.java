package org.bongsu.figure.map.ground;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.figure.Bands;
import org.bongsu.figure.Screen;
import org.bongsu.model.Theme;
import org.bongsu.figure.map.ground.TileStore.Tile;
import org.bongsu.figure.map.plane.MapFrame;
import org.jspecify.annotations.Nullable;

/**
 * The ground on one surface of the screen, laid down from tiles.
 *
 * <p>Tiles that are not drawn yet are stood in for by those of another scale, and the surface is told when they are there. Tiles are
 * drawn at the very scale of the view, so the ground is sharp at every zoom once it rests.
 */
public final class MapTiles {
    private static final int SIDE = GroundSheet.SIDE;
    /** The sheet that is always there once it was drawn: the whole region in a few tiles. */
    private static final double BASE_KM = 4.6;
    private static final double REGION_KM = 2300;
    /** Tiles stretched further than this are replaced even while one zooms. */
    private static final double STRETCHED = 1.35;

    /** Tinted tiles that are kept. */
    private static final int TINTED = 48;

    private @Nullable GroundSheet last;
    private @Nullable Object tintKey;
    private final Map<Tile, int[]> tinted = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, int[]> eldest) {
            return size() > TINTED;
        }
    };

    private record Stretching(MapFrame frame, GroundTint tint) { }

    /** Makes a screen opaque again, when nothing asks any more what of it is land. */
    public static void seal(Screen screen) {
        int[] pixels = screen.pixels();
        Bands.each(screen.high(), (from, to) -> {
            for (int i = from * screen.wide(); i < to * screen.wide(); i++) {
                pixels[i] |= 0xFF000000;
            }
        });
    }

    static GroundSheet base(GroundSheet sheet) {
        return new GroundSheet(BASE_KM / sheet.pixels(), sheet.pixels(), sheet.size(), sheet.theme());
    }

    /**
     * Lays down the ground of a frame on all of a screen.
     *
     * @param size   of strokes, 1 on screen
     * @param tint   of provinces
     * @param opaque otherwise the place of the alpha of a pixel says how much of it is land or line, 0 for open sea, until it is sealed
     * @return whether all of it was there at its own scale
     */
    public boolean paint(Screen screen, MapFrame frame, Theme theme, double size, GroundTint tint, boolean opaque) {
        GroundSheet sheet = new GroundSheet(frame.scale() / screen.scale(), screen.scale(), size, theme);
        int left = (int) Math.round(frame.x(0) * screen.scale());
        int top = (int) Math.round(frame.y(0) * screen.scale());
        if (!tint.key().equals(tintKey)) {
            tinted.clear();
            tintKey = tint.key();
        }
        TileBlit blit = new TileBlit(screen, opaque);
        List<Tile> missing = new ArrayList<>();
        List<Rectangle> bare = new ArrayList<>();
        int seen = 0;
        for (int row = Math.floorDiv(-top, SIDE); row * SIDE + top < screen.high(); row++) {
            for (int column = Math.floorDiv(-left, SIDE); column * SIDE + left < screen.wide(); column++) {
                Tile tile = new Tile(sheet, column, row);
                GroundTile drawn = TileStore.SHARED.get(tile);
                Rectangle part = new Rectangle(column * SIDE + left, row * SIDE + top, SIDE, SIDE)
                        .intersection(new Rectangle(screen.wide(), screen.high()));
                seen++;
                if (drawn == null) {
                    missing.add(tile);
                    bare.add(part);
                } else {
                    blit.copy(tinted(tile, drawn, tint), column * SIDE + left, row * SIDE + top, part);
                }
            }
        }
        double stretched = 1;
        if (!bare.isEmpty()) {
            stretched = standIn(screen, blit, sheet, bare, new Stretching(frame, tint));
        }
        blit.lay();
        boolean rests = sheet.equals(last);
        last = sheet;
        List<Tile> now = new ArrayList<>(rests ? missing : stretched > STRETCHED ? view(sheet.step(), screen, frame) : List.of());
        if (!missing.isEmpty()) {
            base(sheet, now);
        }
        now.sort(Comparator.comparingDouble((Tile t) -> -t.sheet().km()).thenComparingDouble(t -> off(t, frame)));
        TileStore.SHARED.wish(this, now, missing, seen, screen.memory()::more);
        return missing.isEmpty();
    }

    private int[] tinted(Tile tile, GroundTile drawn, GroundTint tint) {
        return drawn.owners() == null || tint.colors().isEmpty() ? drawn.pixels()
                : tinted.computeIfAbsent(tile, of -> tint.over(drawn, of.column(), of.row()));
    }

    /** How far the middle of a tile lies from that of a frame, in kilometres. */
    private static double off(Tile tile, MapFrame frame) {
        double side = SIDE * tile.sheet().km();
        double x = (frame.width() / 2 - frame.x(0)) * frame.scale();
        double y = (frame.height() / 2 - frame.y(0)) * frame.scale();
        return Math.hypot((tile.column() + 0.5) * side - x, (tile.row() + 0.5) * side - y);
    }

    /** The tiles of a sheet that a frame shows. */
    private static List<Tile> view(GroundSheet sheet, Screen screen, MapFrame frame) {
        double side = SIDE * sheet.km() / frame.scale() * screen.scale();
        double left = -frame.x(0) * screen.scale();
        double top = -frame.y(0) * screen.scale();
        List<Tile> tiles = new ArrayList<>();
        for (int row = (int) Math.floor(top / side); row * side < top + screen.high(); row++) {
            for (int column = (int) Math.floor(left / side); column * side < left + screen.wide(); column++) {
                tiles.add(new Tile(sheet, column, row));
            }
        }
        return tiles;
    }

    private static void base(GroundSheet sheet, List<Tile> wanted) {
        GroundSheet base = base(sheet);
        int reach = (int) Math.ceil(REGION_KM / (base.km() * SIDE));
        for (int row = -reach; row < reach; row++) {
            for (int column = -reach; column < reach; column++) {
                wanted.add(new Tile(base, column, row));
            }
        }
    }

    /** Lays tiles of other scales where those of the sheet are missing, the nearest scale last. Tells by how much the best are stretched. */
    private double standIn(Screen screen, TileBlit blit, GroundSheet sheet, List<Rectangle> bare, Stretching by) {
        int sea = MapPalette.of(sheet.theme()).fills().sea().getRGB() & 0xFFFFFF;
        List<GroundSheet> others = TileStore.SHARED.sheets().stream().filter(s -> s.like(sheet) && !s.equals(sheet))
                .sorted(Comparator.comparingDouble(s -> Math.abs(Math.log(s.km() / sheet.km())))).toList();
        double worst = 1;
        for (Rectangle part : bare) {
            List<Rectangle> open = new ArrayList<>(List.of(part));
            for (GroundSheet other : others) {
                if (open.isEmpty()) {
                    break;
                }
                double scale = other.km() / sheet.km();
                open = cover(screen, blit, other, scale, open, by);
                worst = Math.max(worst, Math.max(scale, 1 / scale));
            }
            for (Rectangle rest : open) {
                worst = Double.MAX_VALUE;
                blit.fill(sea, rest);
            }
        }
        return worst;
    }

    /** Lays tiles of a sheet over what is open, and gives what stays open. */
    private List<Rectangle> cover(Screen screen, TileBlit blit, GroundSheet other, double scale, List<Rectangle> open, Stretching by) {
        double side = SIDE * scale;
        double left = by.frame.x(0) * screen.scale();
        double top = by.frame.y(0) * screen.scale();
        List<Rectangle> still = new ArrayList<>();
        for (Rectangle part : open) {
            int fromRow = (int) Math.floor((part.y - top) / side);
            int toRow = (int) Math.floor((part.y + part.height - top) / side);
            int fromColumn = (int) Math.floor((part.x - left) / side);
            int toColumn = (int) Math.floor((part.x + part.width - left) / side);
            if ((toRow - fromRow + 1L) * (toColumn - fromColumn + 1L) > 64) {
                still.add(part);
                continue;
            }
            for (int row = fromRow; row <= toRow; row++) {
                for (int column = fromColumn; column <= toColumn; column++) {
                    double x = left + column * side;
                    double y = top + row * side;
                    int x0 = (int) Math.round(x);
                    int y0 = (int) Math.round(y);
                    Rectangle here = new Rectangle(x0, y0, (int) Math.round(x + side) - x0, (int) Math.round(y + side) - y0).intersection(part);
                    if (!here.isEmpty()) {
                        Tile tile = new Tile(other, column, row);
                        GroundTile drawn = TileStore.SHARED.get(tile);
                        if (drawn == null) {
                            still.add(here);
                        } else {
                            blit.scaled(tinted(tile, drawn, by.tint), x, y, scale, here);
                        }
                    }
                }
            }
        }
        return still;
    }
}
