package org.bongsu.figure.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Type;
import org.bongsu.figure.Symbol;
import org.bongsu.model.Incident;
import org.bongsu.model.Theme;
import org.bongsu.words.Words;

/** The families of the codebook as layers of bars. */
final class Families {
    private final Codebook codebook;
    private final List<Family> families;

    Families(Codebook codebook) {
        this.codebook = codebook;
        this.families = List.copyOf(codebook.families().values());
    }

    List<Bars.Layer> layers(Words words) {
        return families.stream().map(f -> new Bars.Layer(f.key(), f.names().in(words.language()), new Tint(f.color(Theme.LIGHT), f.color(Theme.DARK)),
                new Bars.Mark("", Symbol.of(f.key()).path()))).toList();
    }

    /** How many incidents each family has, in the codebook's order. */
    double[] counts(List<Incident> incidents) {
        double[] counts = new double[families.size()];
        incidents.forEach(i -> {
            int at = at(i);
            if (at >= 0) {
                counts[at]++;
            }
        });
        return counts;
    }

    /** The family at a place of the codebook's order. */
    Family get(int place) {
        return families.get(place);
    }

    /** The same families for machine-coded rows. */
    MachineFamilies machine() {
        return new MachineFamilies(codebook, families.stream().map(Family::key).toList());
    }

    /** Whether an incident is of a family. */
    boolean is(Incident incident, Family family) {
        int at = at(incident);
        return at >= 0 && families.get(at).equals(family);
    }

    private int at(Incident incident) {
        return families.indexOf(codebook.families().get(Type.familyOf(codebook.type(incident.type()).key())));
    }
}
