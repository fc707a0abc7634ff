package org.bongsu.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bongsu.intake.text.Passages;
import org.bongsu.model.Layout;

/** Joins lines to paragraphs: by their distance, their indents, their ends, and the size of their type. */
final class ParagraphBuilder {
    private static final Pattern BULLET = Pattern.compile("^(?:[□○◦●•■◆◇▶▷☐※△▲❍ㅇ·‧∙]|[-–—](?=\\s)|\\(?\\d{1,2}[.)](?=\\s)|[가-하][.)](?=\\s)|[①-⑳]).*", Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile(".*[.!?。…:;][\"'”’」』)\\]]*$", Pattern.DOTALL);
    private static final double MOST_LEADING = 1.9;

    private final Passages passages = new Passages();
    private final double body;
    private final boolean spacesDrawn;
    private final StringBuilder words = new StringBuilder();
    private final List<Segment> lines = new ArrayList<>();

    /**
     * A builder.
     *
     * @param body        the size of running text in this document, in points
     * @param spacesDrawn whether a line that ends between words ends with a space, so that one without was broken within a word
     */
    ParagraphBuilder(double body, boolean spacesDrawn) {
        this.body = body;
        this.spacesDrawn = spacesDrawn;
    }

    void add(ReadingOrder.Region region) {
        boolean first = true;
        for (Segment line : region.lines()) {
            if (lines.isEmpty() || !(first && line.y() <= lines.getLast().y() ? goesOn(line) : continues(line, region))) {
                flush();
            }
            append(line);
            first = false;
        }
    }

    Passages done() {
        flush();
        return passages;
    }

    /** Whether a line of the same column belongs to the paragraph that is open. */
    private boolean continues(Segment line, ReadingOrder.Region region) {
        Segment before = lines.getLast();
        double leading = line.y() - before.y();
        boolean alike = Math.abs(line.size() - before.size()) < 0.12 * before.size();
        if (!alike || leading > MOST_LEADING * before.size() || BULLET.matcher(line.text()).matches() || line.text().indexOf('\t') >= 0 || before.text().indexOf('\t') >= 0) {
            return false;
        }
        if (heading(before) != heading(line)) {
            return false;
        }
        if (lines.size() > 1) {
            double usual = before.y() - lines.get(lines.size() - 2).y();
            if (leading > 1.35 * usual) {
                return false;
            }
        }
        boolean indented = line.x() > region.left() + 0.7 * line.size() && line.x() > before.x() + 0.7 * line.size();
        boolean room = region.right() - before.end() > Math.max(3 * before.size(), firstWord(line));
        return !indented && !(room && (ENDED.matcher(before.text()).matches() || region.right() - before.end() > 0.35 * (region.right() - region.left())));
    }

    /** Whether a line at the top of a column or a page goes on with the paragraph that ended the last one. */
    private boolean goesOn(Segment line) {
        Segment before = lines.getLast();
        return Math.abs(line.size() - before.size()) < 0.12 * before.size() && !ENDED.matcher(before.text()).matches() && !heading(before) && !heading(line)
                && !BULLET.matcher(line.text()).matches() && line.text().indexOf('\t') < 0 && before.text().indexOf('\t') < 0
                && before.width() > 9 * before.size();
    }

    private double firstWord(Segment line) {
        int space = line.text().indexOf(' ');
        return space < 0 ? line.width() : line.width() * space / line.text().length();
    }

    private boolean heading(Segment line) {
        return line.size() > 1.12 * body || line.bold() && line.text().length() < 80;
    }

    private void append(Segment line) {
        if (!lines.isEmpty()) {
            Segment before = lines.getLast();
            int last = words.length() - 1;
            boolean hyphen = words.charAt(last) == '-' && last > 0 && Character.isLowerCase(words.charAt(last - 1)) && Character.isLowerCase(line.text().charAt(0));
            boolean within = spacesDrawn && !before.spaced() && hangul(words.charAt(last)) && hangul(line.text().charAt(0));
            if (hyphen || words.charAt(last) == '\u00AD') {
                words.setLength(last);
            } else if (!within && !ideograph(words.charAt(last))) {
                words.append(' ');
            }
        }
        words.append(line.text());
        lines.add(line);
    }

    private void flush() {
        if (lines.isEmpty()) {
            return;
        }
        String text = words.toString();
        boolean item = BULLET.matcher(text).matches();
        passages.add(item ? Layout.Kind.ITEM : lines.size() <= 3 && lines.stream().allMatch(this::heading) ? Layout.Kind.HEADING : null, text);
        words.setLength(0);
        lines.clear();
    }

    private static boolean hangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    /** Chinese and Japanese are written without spaces. */
    private static boolean ideograph(char c) {
        return c >= 0x3040 && c <= 0x30FF || c >= 0x4E00 && c <= 0x9FFF || c == 0x3001 || c == 0x3002;
    }
}
