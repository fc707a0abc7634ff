package org.bongsu.exchange.cite;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes BibTeX. */
final class BibTex {
    private BibTex() { }

    static String write(List<Reference> references) {
        StringBuilder out = new StringBuilder();
        for (Reference each : references) {
            out.append('@').append(switch (each.kind()) {
                case ARTICLE -> "article";
                case PAGE -> "online";
                case TABLE -> "dataset";
                case NOTE -> "unpublished";
            }).append('{').append(each.key());
            field(out, "author", each.people().authors().stream().map(BibTex::author).collect(Collectors.joining(" and ")), true);
            field(out, "title", "{" + escaped(each.title()) + "}", true);
            field(out, each.kind() == Reference.Kind.ARTICLE ? "journaltitle" : "organization", each.people().publisher(), false);
            var published = each.published();
            field(out, "date", published == null ? null : published.day().toString(), false);
            field(out, "year", published == null ? null : String.valueOf(published.day().getYear()), false);
            field(out, "url", each.url() == null ? null : each.url().replaceAll("[{}\\s]", ""), true);
            field(out, "note", each.note(), false);
            out.append("\n}\n\n");
        }
        return out.toString();
    }

    /** A name in braces is taken as it stands. */
    private static String author(Author author) {
        return author.whole() ? "{" + escaped(author.family()) + "}" : escaped(author.family()) + ", " + escaped(author.given());
    }

    private static void field(StringBuilder out, String name, @Nullable String value, boolean ready) {
        if (value != null && !value.isBlank()) {
            out.append(",\n  ").append(name).append(" = {").append(ready ? value : escaped(value)).append('}');
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.replaceAll("\\s+", " ").strip().toCharArray()) {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '{', '}', '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
