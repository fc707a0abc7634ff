package org.bongsu.intake.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Knows the elements that run on within a line of text. */
final class Inline {
    private static final Set<String> TAGS = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em",
            "font", "i", "ins", "kbd", "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
            "time", "tt", "u", "var", "wbr", "data", "nobr", "img", "picture", "source");

    private Inline() { }

    static boolean is(Element element) {
        return TAGS.contains(element.normalName());
    }
}
