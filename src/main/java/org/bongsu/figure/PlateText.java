package org.bongsu.figure;

import java.util.List;

/**
 * What is written about a figure on paper; what is empty is left out.
 *
 * @param note   explains and counts, such as a {@link Caption}
 * @param source where the data comes from
 * @param draft  whether unfinished incidents are drawn
 * @param key    what the numbers ①, ② and so on in the figure stand for, in their order
 */
public record PlateText(String title, String subtitle, String note, String source, boolean draft, List<String> key) {
    public PlateText {
        title = plain(title);
        subtitle = plain(subtitle);
        note = plain(note);
        source = plain(source);
        key = key.stream().map(PlateText::plain).toList();
    }

    /** Without a key. */
    public PlateText(String title, String subtitle, String note, String source, boolean draft) {
        this(title, subtitle, note, source, draft, List.of());
    }

    /** Text without characters that cannot be drawn and that no XML may hold: controls, lone surrogates, what is no character. */
    static String plain(String text) {
        return text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c)
                .filter(c -> !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) && (c & 0xFFFE) != 0xFFFE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
