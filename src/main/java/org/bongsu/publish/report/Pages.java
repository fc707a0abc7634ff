package org.bongsu.publish.report;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.bongsu.figure.Typeface;
import org.bongsu.job.Progress;
import org.bongsu.words.Words;

/** Lays a document out on pages: no heading without what it heads, no line alone, tables with their head on every page. */
public final class Pages {
    private static final double END = Setting.HEIGHT - Setting.BOTTOM;

    private final Document document;
    private final Setting setting;
    private final Glyphs glyphs = new Glyphs();
    private final Strips strips;
    private List<List<Page.Placed>> pages = new ArrayList<>();
    private double at;

    private Pages(Document document) {
        this.document = document;
        this.setting = new Setting(document.look().theme());
        this.strips = new Strips(setting, glyphs);
    }

    /**
     * The pages of a document, at least one.
     *
     * @throws CancellationException when somebody no longer wants them
     */
    public static List<Page> of(Document document, Progress progress) {
        return new Pages(document).made(progress);
    }

    private List<Page> made(Progress progress) {
        List<Strip> body = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (progress.cancelled()) {
                throw new CancellationException("cancelled");
            }
            body.addAll(strips.of(block));
        }
        List<Block.Heading> contents = document.contents();
        place(contents, Map.of(), body);
        if (!contents.isEmpty()) {
            // Each entry is one line whatever its number, so the second time everything stands where it stood.
            place(contents, numbers(), body);
        }
        List<Page> made = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int number = i;
            made.add(new Page(setting.paper(), pages.get(i), (g, x, top) -> furniture(g, x, number)));
        }
        return made;
    }

    private void place(List<Block.Heading> contents, Map<String, Integer> numbers, List<Strip> body) {
        pages = new ArrayList<>();
        next();
        List<Strip> all = new ArrayList<>(strips.head(document.about()));
        if (!contents.isEmpty()) {
            double size = Setting.heading(2);
            String title = document.look().words().say("sitrep.contents");
            all.add(Strip.of(16, size * 1.5, true, (g, x, top) -> glyphs.draw(g, title, Typeface.SEMIBOLD, size, setting.text(), x, top + size * 1.1)));
            contents.forEach(heading -> all.add(strips.entry(heading, Integer.toString(numbers.getOrDefault(heading.id(), 0) + 1))));
        }
        all.addAll(body);
        int i = 0;
        while (i < all.size()) {
            int end = i;
            while (end < all.size() - 1 && all.get(end).keep()) {
                end++;
            }
            unit(all.subList(i, end + 1));
            i = end + 1;
        }
    }

    /** Strips that belong together stand on one page, unless they are more than a page. */
    private void unit(List<Strip> unit) {
        double height = 0;
        for (Strip strip : unit) {
            height += strip.gap() + strip.height();
        }
        if (!empty() && at + height > END && height - unit.getFirst().gap() <= END - Setting.TOP) {
            next();
        }
        for (Strip strip : unit) {
            if (!empty() && at + strip.gap() + strip.height() > END) {
                next();
            }
            Strip head = strip.head();
            if (empty() && head != null) {
                put(head);
            }
            put(strip);
        }
    }

    private void put(Strip strip) {
        at += empty() ? 0 : strip.gap();
        pages.getLast().add(new Page.Placed(strip, at));
        at += strip.height();
    }

    private void next() {
        pages.add(new ArrayList<>());
        at = Setting.TOP;
    }

    private boolean empty() {
        return pages.getLast().isEmpty();
    }

    /** On which page each heading stands, from 0. */
    private Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Page.Placed placed : pages.get(i)) {
                for (Strip.Mark mark : placed.strip().marks()) {
                    if (!mark.to()) {
                        numbers.put(mark.id(), i);
                    }
                }
            }
        }
        return numbers;
    }

    private void furniture(Graphics2D g, double x, int page) {
        Words words = document.look().words();
        double size = Setting.TINY;
        double right = x + Setting.MEASURE;
        String number = words.say("sitrep.page", page + 1, pages.size());
        glyphs.draw(g, number, Typeface.REGULAR, size, setting.quiet(), right - glyphs.width(number, Typeface.REGULAR, size), Setting.HEIGHT - 36);
        if (page == 0) {
            return;
        }
        double baseline = 42;
        String subtitle = strips.fitted(Shown.of(document.about().subtitle()), Typeface.REGULAR, size, Setting.MEASURE * 0.5);
        double width = glyphs.width(subtitle, Typeface.REGULAR, size);
        glyphs.draw(g, subtitle, Typeface.REGULAR, size, setting.quiet(), right - width, baseline);
        glyphs.draw(g, strips.fitted(Shown.of(document.about().title()), Typeface.MEDIUM, size, Setting.MEASURE - width - 18), Typeface.MEDIUM, size, setting.text(), x, baseline);
        Strips.rule(g, setting.hairline(), 0.4, x, right, baseline + 6);
    }
}
