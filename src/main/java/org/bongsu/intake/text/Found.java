package org.bongsu.intake.text;

import java.util.List;
import org.bongsu.intake.bytes.Enclosed;

/**
 * What was found in a file.
 *
 * @param pieces   articles
 * @param enclosed files inside it, to be read on their own
 * @param passed   what is in it and was not taken
 * @param next     where the rest of a large archive begins, 0 when this was all
 */
public record Found(List<Piece> pieces, List<Enclosed> enclosed, List<Passed> passed, int next) {
    /** Something inside that was not taken, for a named reason. */
    public record Passed(String name, String reason) { }

    /** Articles and files. */
    public static Found of(List<Piece> pieces, List<Enclosed> enclosed) {
        return new Found(pieces, enclosed, List.of(), 0);
    }

    /** One article. */
    public static Found of(Piece piece) {
        return of(List.of(piece), List.of());
    }
}
