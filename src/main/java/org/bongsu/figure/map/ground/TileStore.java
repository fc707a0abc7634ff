package org.bongsu.figure.map.ground;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tiles of all surfaces: kept as long as there is room, those that were not seen for longest going first, and drawn by one thread. */
final class TileStore {
    static final TileStore SHARED = new TileStore();

    private static final int LEAST_KEPT = 56;
    /** For the region as a whole, and for what is drawn while one zooms. */
    private static final int SPARE = 24;
    /** Of the region as a whole, over all themes and scales. */
    private static final int MOST_BASES = 96;
    /** Until a scale has rested for so long, others stand in for its tiles. */
    private static final long REST_MILLIS = 70;

    /** A tile of a sheet. */
    record Tile(GroundSheet sheet, int column, int row) { }

    /** What a surface still waits for: some tiles at once, others when its scale has rested; only the drawer takes from the lists. */
    private record Wish(List<Tile> now, List<Tile> rested, long from, Runnable more) { }

    private final Map<Tile, GroundTile> kept = new LinkedHashMap<>(128, 0.75f, true);
    private final Map<GroundSheet, Integer> sheets = new HashMap<>();
    private final Map<Object, Wish> wishes = new WeakHashMap<>();
    private final Deque<Object> order = new ArrayDeque<>();
    /** Never less again: surfaces that take turns must not drive out each other's. */
    private int most = LEAST_KEPT;
    private @Nullable Thread drawer;

    private TileStore() { }

    synchronized @Nullable GroundTile get(Tile tile) {
        return kept.get(tile);
    }

    /** The sheets of which some tile is kept. */
    synchronized Set<GroundSheet> sheets() {
        return new HashSet<>(sheets.keySet());
    }

    /**
     * Has tiles drawn for a surface, in place of those that it wished for before.
     *
     * @param now    those to be drawn, the first first
     * @param rested those to be drawn after a while without another wish
     * @param seen   how many tiles its view has
     */
    synchronized void wish(Object surface, List<Tile> now, List<Tile> rested, int seen, Runnable more) {
        most = Math.max(most, 2 * seen + SPARE);
        order.remove(surface);
        if (now.isEmpty() && rested.isEmpty()) {
            wishes.remove(surface);
            return;
        }
        if (Stream.concat(now.stream(), rested.stream()).anyMatch(kept::containsKey)) {
            // Drawn since the surface looked for it: nobody would tell otherwise.
            more.run();
        }
        wishes.put(surface, new Wish(new ArrayList<>(now), new ArrayList<>(rested), System.currentTimeMillis() + REST_MILLIS, more));
        order.addFirst(surface);
        if (drawer == null) {
            Thread thread = new Thread(this::drawAll, "map tiles");
            thread.setDaemon(true);
            thread.start();
            drawer = thread;
        }
        notifyAll();
    }

    private void drawAll() {
        while (true) {
            Wish wish = next();
            try {
                Tile tile = Stream.concat(wish.now.stream(), wish.rested.stream()).filter(t -> get(t) == null).findFirst().orElse(null);
                if (tile != null) {
                    put(tile, tile.sheet.draw(tile.column, tile.row));
                    wish.more.run();
                }
            } catch (RuntimeException wrong) {
                giveUp(wish);
                Thread current = Thread.currentThread();
                current.getUncaughtExceptionHandler().uncaughtException(current, wrong);
            }
        }
    }

    /** The wish that is due, waited for. */
    private synchronized Wish next() {
        while (true) {
            long now = System.currentTimeMillis();
            long wait = 0;
            for (Iterator<Object> i = order.iterator(); i.hasNext(); ) {
                Object surface = i.next();
                Wish wish = wishes.get(surface);
                if (wish != null) {
                    // Once drawn, a tile is no longer wished for: surfaces that are gone must not have theirs drawn again and again.
                    if (wish.now.removeIf(kept::containsKey) | wish.rested.removeIf(kept::containsKey)) {
                        wish.more.run();
                    }
                }
                if (wish == null || wish.now.isEmpty() && wish.rested.isEmpty()) {
                    i.remove();
                    wishes.remove(surface);
                } else if (wish.from <= now || !wish.now.isEmpty()) {
                    return wish;
                } else {
                    wait = wait == 0 ? wish.from - now : Math.min(wait, wish.from - now);
                }
            }
            try {
                wait(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private synchronized void giveUp(Wish wish) {
        wishes.values().remove(wish);
    }

    private static boolean base(Tile tile) {
        return tile.sheet.equals(MapTiles.base(tile.sheet));
    }

    private synchronized void put(Tile tile, GroundTile drawn) {
        if (kept.put(tile, drawn) == null) {
            sheets.merge(tile.sheet, 1, Integer::sum);
        }
        List<Tile> going = new ArrayList<>();
        // Each by itself: however many bases were looked at, they must not drive out what is looked at now.
        long bases = kept.keySet().stream().filter(TileStore::base).count();
        long overBases = bases - MOST_BASES;
        long over = kept.size() - bases - most;
        for (Tile next : kept.keySet()) {
            if (base(next) ? overBases-- > 0 : over-- > 0) {
                going.add(next);
            }
        }
        for (Tile gone : going) {
            kept.remove(gone);
            sheets.computeIfPresent(gone.sheet, (sheet, n) -> n == 1 ? null : n - 1);
        }
    }
}
