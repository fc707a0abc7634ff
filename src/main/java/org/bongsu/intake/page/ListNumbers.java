package org.bongsu.intake.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bongsu.intake.text.Numerals;
import org.bongsu.intake.text.Passages;
import org.jsoup.nodes.Element;

/** What stands before the items of one list of a page: dots, or numbers as the list says (HTML, section 4.4.5). */
final class ListNumbers {
    /** Lists of sources are told apart by their links back, not by their numbers. */
    private static final Pattern SOURCES = Pattern.compile("(?i)reference|citation|footnote|endnote|\\bnotes\\b");

    private final boolean numbered;
    private final Numerals numerals;
    private final int step;
    private int next;

    ListNumbers(Element list) {
        numbered = list.nameIs("ol") && !list.attr("style").toLowerCase(Locale.ROOT).matches("(?s).*list-style[^;]*none.*") && !SOURCES.matcher(list.className()).find();
        step = list.hasAttr("reversed") ? -1 : 1;
        numerals = switch (list.attr("type")) {
            case "a" -> Numerals.LOWER_LETTER;
            case "A" -> Numerals.UPPER_LETTER;
            case "i" -> Numerals.LOWER_ROMAN;
            case "I" -> Numerals.UPPER_ROMAN;
            default -> Numerals.DECIMAL;
        };
        long items = list.children().stream().filter(child -> child.nameIs("li")).count();
        next = number(list.attr("start"), step < 0 ? (int) items : 1);
    }

    /** The mark of the next item. */
    String next(Element item) {
        int number = number(item.attr("value"), next);
        next = number + step;
        return numbered ? numerals.of(number) + ". " : Passages.ITEM;
    }

    private static int number(String said, int otherwise) {
        return said.matches("-?\\d{1,6}") ? Integer.parseInt(said) : otherwise;
    }
}
