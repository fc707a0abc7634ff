package org.bongsu.exchange.cite;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes RIS. */
final class Ris {
    private static final String END = "\r\n";

    private Ris() { }

    static String write(List<Reference> references) {
        StringBuilder out = new StringBuilder();
        for (Reference each : references) {
            line(out, "TY", switch (each.kind()) {
                case ARTICLE -> "NEWS";
                case PAGE -> "ELEC";
                case TABLE -> "DATA";
                case NOTE -> "UNPB";
            });
            line(out, "ID", each.key());
            line(out, "TI", each.title());
            each.people().authors().forEach(author -> line(out, "AU", author.whole() ? author.family() : author.family() + ", " + author.given()));
            line(out, each.kind() == Reference.Kind.ARTICLE ? "T2" : "PB", each.people().publisher());
            var published = each.published();
            if (published != null) {
                LocalDate day = published.day();
                line(out, "PY", String.valueOf(day.getYear()));
                line(out, "DA", "%04d/%02d/%02d/".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
            }
            line(out, "UR", each.url());
            line(out, "N1", each.note());
            out.append("ER  - ").append(END).append(END);
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String tag, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            // A line break would begin another field.
            out.append(tag).append("  - ").append(value.replaceAll("\\s+", " ").strip()).append(END);
        }
    }
}
