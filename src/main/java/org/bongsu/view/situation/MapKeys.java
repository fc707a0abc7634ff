package org.bongsu.view.situation;

import org.bongsu.view.kit.Keys;

/** The keys of the map. */
final class MapKeys {
    private MapKeys() { }

    static Keys of(MapHand hand) {
        return new Keys("desk.map.keys").on("Left", "desk.map.move", () -> hand.pan(1, 0)).on("Right", "desk.map.move", () -> hand.pan(-1, 0))
                .on("Up", "desk.map.move", () -> hand.pan(0, 1)).on("Down", "desk.map.move", () -> hand.pan(0, -1))
                .on("Plus", "desk.map.nearer", () -> hand.zoom(1)).on("Equals", "desk.map.nearer", () -> hand.zoom(1)).on("Add", "desk.map.nearer", () -> hand.zoom(1))
                .on("Minus", "desk.map.wider", () -> hand.zoom(-1)).on("Subtract", "desk.map.wider", () -> hand.zoom(-1))
                .on("Home", "desk.map.whole", hand::whole).on("Enter", "desk.map.open", hand::open).on("D", "desk.map.density", hand::density);
    }

    /** All of them, for the key help. */
    static Keys listed() {
        return of(new MapHand() {
            @Override
            public void pan(int x, int y) { }

            @Override
            public void zoom(int steps) { }

            @Override
            public void whole() { }

            @Override
            public void open() { }

            @Override
            public void density() { }
        });
    }
}
