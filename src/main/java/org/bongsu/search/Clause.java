package org.bongsu.search;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Span;

/**
 * One thing that is sought: words one behind the other, in any of several readings.
 *
 * @param not  whether it must not be there
 * @param runs the readings, each of at least one word
 */
record Clause(Field field, boolean not, List<List<Slot>> runs) {
    /** Where a text holds it. */
    List<Span> in(List<Token> tokens) {
        List<Span> found = new ArrayList<>();
        for (List<Slot> run : runs) {
            for (int i = 0; i < tokens.size(); i++) {
                if (run.getFirst().takes(tokens.get(i).term())) {
                    int end = end(run, tokens, i);
                    if (end >= 0) {
                        found.add(new Span(tokens.get(i).start(), end));
                    }
                }
            }
        }
        return found;
    }

    /** Where the run ends that begins with a token; -1 when it does not go on. */
    private static int end(List<Slot> run, List<Token> tokens, int first) {
        int end = tokens.get(first).end();
        int position = tokens.get(first).position();
        int i = first;
        for (Slot slot : run.subList(1, run.size())) {
            position++;
            int next = -1;
            while (++i < tokens.size() && tokens.get(i).position() <= position) {
                if (tokens.get(i).position() == position && slot.takes(tokens.get(i).term())) {
                    next = i;
                    break;
                }
            }
            if (next < 0) {
                return -1;
            }
            end = tokens.get(next).end();
        }
        return end;
    }
}
