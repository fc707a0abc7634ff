package org.bongsu.view.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Marks of one sort, laid out so that those which overlap lie on different levels: the longer above, the shorter below. */
final class Layer {
    private static final int MOST = 3;
    /** Sentences that follow one another may stand on one line, where their bars would touch. */
    private static final int BESIDE = 3;

    /** A mark on its level, from 0. */
    record Placed(Mark mark, int level) { }

    private Layer() { }

    /** The marks of a sort, in the order of the text. */
    static List<Placed> of(List<Mark> marks, Predicate<Mark.Kind> sort) {
        List<Mark> ordered = marks.stream().filter(mark -> sort.test(mark.kind())).distinct()
                .sorted(Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed())
                        .thenComparing(Mark::kind)).toList();
        int[] ends = new int[MOST];
        Arrays.fill(ends, -BESIDE);
        List<Placed> placed = new ArrayList<>();
        for (Mark mark : ordered) {
            int level = 0;
            while (level < MOST - 1 && ends[level] + (mark.kind().bar() ? BESIDE : 0) > mark.start()) {
                level++;
            }
            ends[level] = Math.max(ends[level], mark.end());
            placed.add(new Placed(mark, level));
        }
        return placed;
    }
}
