package org.bongsu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bongsu.desk.Imported;
import org.bongsu.desk.TableTally;
import org.bongsu.desk.TallyWords;
import org.bongsu.model.Article;
import org.bongsu.model.Refusal;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A line of the report of an import: a section's heading, or what became of one file.
 *
 * @param title of the article, the name of the file, or the heading
 * @param under why it was refused, or where an article came from
 * @param of    null for a heading
 */
record ReportRow(String title, String under, @Nullable Imported of) {
    private static final List<Section> SECTIONS = List.of(new Section("report.left", Imported.Status.LEFT), new Section("report.refused", Imported.Status.REFUSED), new Section("report.kept", Imported.Status.KEPT),
            new Section("report.imported", Imported.Status.IMPORTED), new Section("report.duplicates", Imported.Status.DUPLICATE));

    private record Section(String key, Imported.Status status) { }

    /** What is refused first, as it is what needs looking at. */
    static List<ReportRow> of(List<Imported> all, Words words) {
        List<ReportRow> rows = new ArrayList<>();
        for (Section section : SECTIONS) {
            List<Imported> some = all.stream().filter(each -> each.status() == section.status).toList();
            if (!some.isEmpty()) {
                rows.add(new ReportRow(words.say(section.key, words.number(some.size())), "", null));
                some.forEach(each -> {
                    rows.add(of(each, words));
                    bad(each).forEach(row -> rows.add(new ReportRow(words.say("refusal." + row.reason(), row.args().toArray()), name(each.file()), each)));
                });
            }
        }
        return rows;
    }

    /** The same as text for other programs: a line for each file, parted by tabs. */
    static String text(List<Imported> all, Words words) {
        StringBuilder text = new StringBuilder(words.say("report.columns")).append('\n');
        Function<String, String> cell = value -> value.replaceAll("[\\t\\r\\n]+", " ");
        for (Imported each : all) {
            Article article = each.article();
            text.append(words.say("report.status." + each.status().code())).append('\t').append(cell.apply(each.file())).append('\t')
                    .append(article == null ? "" : cell.apply(article.title())).append('\t').append(cell.apply(said(each, words))).append('\n');
            bad(each).forEach(row -> text.append(words.say("report.status.refused")).append('\t').append(cell.apply(each.file())).append("\t\t")
                    .append(cell.apply(words.say("refusal." + row.reason(), row.args().toArray()))).append('\n'));
        }
        return text.toString();
    }

    /** The rows of a machine-coded table that could not be read. */
    private static List<Refusal> bad(Imported each) {
        Imported.Table table = each.table();
        return table == null ? List.of() : table.bad();
    }

    /** What became of a machine-coded table, or why something was refused. */
    static String said(Imported each, Words words) {
        Imported.Table table = each.table();
        return table == null ? reason(each, words)
                : words.say("report.table", table.dataset().name(), name(each.file()), words.number(table.taken()), words.number(table.elsewhere()), words.number(table.refused()));
    }

    private static ReportRow of(Imported each, Words words) {
        Article article = each.article();
        if (each.table() != null) {
            return new ReportRow(each.table().dataset().name(), said(each, words), each);
        }
        String remarks = remarks(each, words);
        if (each.status() == Imported.Status.LEFT) {
            return new ReportRow(name(each.file()), each.file(), each);
        }
        return article != null && each.status() != Imported.Status.KEPT ? new ReportRow(article.title(), remarks.isEmpty() ? each.file() : remarks + " · " + each.file(), each)
                : new ReportRow(name(each.file()), reason(each, words), each);
    }

    private static String reason(Imported each, Words words) {
        Refusal refusal = each.refusal();
        TableTally table = each.tally();
        if (table != null) {
            TallyWords tally = new TallyWords(words);
            return tally.line(table) + (table.faults().isEmpty() ? "" : " " + String.join(" ", tally.faults(table)));
        }
        return refusal == null ? remarks(each, words) : words.say("refusal." + refusal.reason(), refusal.args().toArray());
    }

    /** What an analyst should know of a new article: that characters of it are lost, that it is a reprint. */
    private static String remarks(Imported each, Words words) {
        Article article = each.article();
        List<String> remarks = new ArrayList<>();
        if (article != null && each.status() == Imported.Status.IMPORTED) {
            if (article.unreadable() > 0) {
                remarks.add(words.say("report.unreadable", article.unreadable()));
            }
            if (!article.origin().equals(article.id())) {
                remarks.add(words.say("report.reprint"));
            }
        }
        return String.join(" · ", remarks);
    }

    private static String name(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }
}
