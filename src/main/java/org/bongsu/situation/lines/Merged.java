package org.bongsu.situation.lines;

import java.util.Arrays;
import java.util.List;
import org.bongsu.model.ActorLink;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.situation.Layer;
import org.bongsu.situation.Shown;
import org.bongsu.situation.columns.Columns;
import org.jspecify.annotations.Nullable;

/** What a filter shows, by index, without an incident being made of each row: each is one of the analyst's own or a row of a layer. */
final class Merged {
    private static final byte OWN = -1;

    final Shown shown;
    private final List<Layer> layers;
    /** Which of the own, or which row of its layer. */
    private final int[] rows;
    private final byte @Nullable [] of;

    private Merged(Shown shown, int[] rows, byte @Nullable [] of) {
        this.shown = shown;
        this.layers = shown.layers();
        this.rows = rows;
        this.of = of;
    }

    static Merged of(Shown shown) {
        int[] rows = new int[shown.size()];
        if (shown.layers().isEmpty()) {
            Arrays.setAll(rows, i -> i);
            return new Merged(shown, rows, null);
        }
        byte[] of = new byte[rows.length];
        Arrays.fill(of, (byte) -2);
        for (int i = 0; i < shown.own().size(); i++) {
            int at = shown.indexOf(shown.own().get(i));
            rows[at] = i;
            of[at] = OWN;
        }
        List<Layer> layers = shown.layers();
        int[][] all = layers.stream().map(layer -> layer.rows().toArray()).toArray(int[][]::new);
        int[] next = new int[all.length];
        for (int i = 0; i < rows.length; i++) {
            if (of[i] != OWN) {
                int layer = earliest(layers, all, next);
                of[i] = (byte) layer;
                rows[i] = all[layer][next[layer]++];
            }
        }
        return new Merged(shown, rows, of);
    }

    private static int earliest(List<Layer> layers, int[][] all, int[] next) {
        int best = -1;
        int day = 0;
        for (int layer = 0; layer < all.length; layer++) {
            if (next[layer] < all[layer].length) {
                int start = layers.get(layer).columns().start(all[layer][next[layer]]);
                if (best < 0 || start < day) {
                    best = layer;
                    day = start;
                }
            }
        }
        return best;
    }

    int size() {
        return rows.length;
    }

    private @Nullable Layer layer(int index) {
        return of == null || of[index] == OWN ? null : layers.get(of[index]);
    }

    /** One of the analyst's own; null for a row of a layer. */
    @Nullable Incident own(int index) {
        return layer(index) == null ? shown.own().get(rows[index]) : null;
    }

    int day(int index) {
        Layer layer = layer(index);
        if (layer != null) {
            return layer.columns().start(rows[index]);
        }
        DateSpan when = shown.own().get(rows[index]).when();
        return when == null ? Columns.NO_DAY : (int) when.start().toEpochDay();
    }

    int severity(int index) {
        Layer layer = layer(index);
        return layer == null ? shown.own().get(rows[index]).severity() : layer.columns().severity(rows[index]);
    }

    int status(int index) {
        Layer layer = layer(index);
        return layer == null ? shown.own().get(rows[index]).status().ordinal() : layer.columns().status(rows[index]);
    }

    String type(int index) {
        Layer layer = layer(index);
        return layer == null ? shown.own().get(rows[index]).type() : layer.columns().types().values().get(layer.columns().type(rows[index]));
    }

    String place(int index) {
        Layer layer = layer(index);
        if (layer != null) {
            return layer.table().place(rows[index]);
        }
        Place where = shown.own().get(rows[index]).where();
        return where == null ? "" : where.name();
    }

    String actors(int index) {
        Layer layer = layer(index);
        if (layer != null) {
            String to = layer.table().to(rows[index]);
            return to.isEmpty() ? layer.table().from(rows[index]) : layer.table().from(rows[index]) + '\t' + to;
        }
        List<ActorLink> links = shown.own().get(rows[index]).detail().actors();
        return links.isEmpty() ? "" : links.getFirst().to() == null ? links.getFirst().from() : links.getFirst().from() + '\t' + links.getFirst().to();
    }

    String title(int index, Names names) {
        Layer layer = layer(index);
        return layer == null ? names.title(shown.own().get(rows[index])) : layer.table().title(rows[index]);
    }
}
