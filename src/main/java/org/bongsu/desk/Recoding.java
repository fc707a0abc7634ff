package org.bongsu.desk;

import java.util.List;
import java.util.Map;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.Difference;
import org.bongsu.codebook.Edited;
import org.bongsu.model.Incident;

/**
 * An edit of the codebook, with all that it re-codes: to be looked at before it counts, and to be told afterwards.
 *
 * @param action      message key of what is done
 * @param differences what it changes in the codebook
 * @param touched     what it re-codes
 */
public record Recoding(String action, CodebookEdit edit, Edited edited, List<Difference> differences, Touched touched) {
    public Recoding {
        differences = List.copyOf(differences);
    }

    /**
     * What is re-coded.
     *
     * @param incidents  as they are before, drafts included
     * @param where      the key that each of them gets, by its id
     * @param claims     how many claims of a type follow
     * @param dismissals how many turned-down suggestions follow
     */
    public record Touched(List<Incident> incidents, Map<String, String> where, int claims, int dismissals) {
        public Touched {
            incidents = List.copyOf(incidents);
            where = Map.copyOf(where);
        }

        /** How many of the incidents are drafts. */
        public int drafts() {
            return (int) incidents.stream().filter(Incident::draft).count();
        }
    }

    /** Whether it may be done. */
    public boolean sound() {
        return edited.sound();
    }

    /** Whether it would change nothing at all. */
    public boolean idle() {
        return differences.isEmpty() && touched.incidents().isEmpty();
    }
}
