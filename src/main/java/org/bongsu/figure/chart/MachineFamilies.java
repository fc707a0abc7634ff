package org.bongsu.figure.chart;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.situation.Layer;
import org.bongsu.situation.MachineRows;
import org.jspecify.annotations.Nullable;

/** The families of machine-coded rows: the codebook is asked once for each type of a dataset, not for each row. */
final class MachineFamilies {
    private final Codebook codebook;
    private final List<String> families;
    private final Map<Layer, int[]> known = new IdentityHashMap<>();
    private @Nullable Layer last;
    private int[] ofTypes = {};

    /**
     * The families of a codebook.
     *
     * @param families their keys, by whose places they are told
     */
    MachineFamilies(Codebook codebook, List<String> families) {
        this.codebook = codebook;
        this.families = families;
    }

    /** The place of a row's family, or -1. */
    int of(Layer layer, int row) {
        if (layer != last) {
            last = layer;
            ofTypes = known.computeIfAbsent(layer, this::types);
        }
        return ofTypes[MachineRows.type(layer, row)];
    }

    private int[] types(Layer layer) {
        return MachineRows.types(layer).stream().mapToInt(type -> families.indexOf(Type.familyOf(codebook.type(type).key()))).toArray();
    }
}
