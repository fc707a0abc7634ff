package org.bongsu.view.situation.list;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.bongsu.situation.lines.Lines;
import org.jspecify.annotations.Nullable;

/** Lines as the rows that a table asks for: each is made when it is asked for, and those in sight are kept. */
final class LineList extends AbstractList<Line> implements RandomAccess {
    private static final int KEPT = 512;

    private final Lines lines;
    private final @Nullable Line[] kept = new Line[KEPT];

    LineList(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Line get(int number) {
        Line line = kept[number % KEPT];
        if (line == null || line.number() != number) {
            line = make(number);
            kept[number % KEPT] = line;
        }
        return line;
    }

    private Line make(int number) {
        int group = lines.group(number);
        Line.Group of = group >= 0 && lines.head(number) ? new Line.Group(lines.key(group), lines.count(group), lines.open(group)) : null;
        return new Line(number, lines.incident(number).orElse(null), of, lines.below(number));
    }

    @Override
    public int size() {
        return lines.size();
    }
}
