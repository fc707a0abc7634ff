package org.bongsu.publish.report;

import java.awt.Color;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.bongsu.figure.Typeface;
import org.bongsu.job.Progress;
import org.bongsu.publish.FigureFormat;
import org.bongsu.publish.FigureWriter;
import org.bongsu.publish.FontSubset;
import org.bongsu.publish.Manifest;
import org.bongsu.publish.ManifestJson;
import org.bongsu.publish.Size;

/** Writes a document as one file of HTML that loads nothing and runs nothing: figures are pictures inside it, and so is the part of the font that it uses. */
final class HtmlReport {
    /** Nothing may be loaded but what stands in the file, and no script may run. */
    private static final String POLICY = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Document document;
    private final Writer out;

    private HtmlReport(Document document, Writer out) {
        this.document = document;
        this.out = out;
    }

    static void write(Document document, OutputStream to, Progress progress) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        new HtmlReport(document, out).write(progress);
        out.flush();
    }

    private void write(Progress progress) throws IOException {
        Document.About about = document.about();
        Manifest manifest = document.manifest();
        out.write("<!DOCTYPE html>\n<html lang=\"" + document.look().words().language() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Bongsu\">\n");
        if (manifest != null) {
            out.write("<meta name=\"bongsu:manifest\" content=\"" + Shown.escaped(ManifestJson.write(manifest)) + "\">\n");
        }
        out.write("<title>" + Shown.escaped(about.title()) + "</title>\n<style>\n" + faces() + style() + "</style>\n</head>\n<body>\n<main>\n<header>\n");
        out.write("<h1>" + Shown.escaped(about.title()) + "</h1>\n<p class=\"subtitle\">" + Shown.escaped(about.subtitle()) + "</p>\n");
        if (!about.byline().isBlank()) {
            out.write("<p class=\"byline\">" + Shown.escaped(about.byline()) + "</p>\n");
        }
        out.write("</header>\n");
        contents();
        int done = 0;
        for (Block block : document.blocks()) {
            if (progress.cancelled()) {
                throw new CancellationException("cancelled");
            }
            progress.at(done++, document.blocks().size(), "");
            block(block);
        }
        out.write("</main>\n</body>\n</html>\n");
    }

    private void contents() throws IOException {
        List<Block.Heading> headings = document.contents();
        if (headings.isEmpty()) {
            return;
        }
        String title = Shown.escaped(document.look().words().say("sitrep.contents"));
        out.write("<nav aria-label=\"" + title + "\">\n<p class=\"contents\">" + title + "</p>\n");
        for (Block.Heading heading : headings) {
            out.write("<p class=\"entry" + heading.level() + "\"><a href=\"#" + heading.id() + "\">" + Shown.escaped(heading.text()) + "</a></p>\n");
        }
        out.write("</nav>\n");
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> {
                int level = heading.level() + 1;
                out.write("<h" + level + " id=\"" + heading.id() + "\"><bdi>" + Shown.escaped(heading.text()) + "</bdi></h" + level + ">\n");
            }
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
        }
    }

    private void paragraph(Block.Paragraph paragraph) throws IOException {
        String style = paragraph.style().name().toLowerCase(Locale.ROOT);
        String element = paragraph.style() == Block.Style.QUOTE ? "blockquote" : "p";
        out.write("<" + element + " class=\"" + style + "\">");
        for (Block.Run run : paragraph.runs()) {
            String text = "<bdi>" + Shown.escaped(run.text()) + "</bdi>";
            out.write(switch (run.ink()) {
                case PLAIN -> text;
                case STRONG -> "<b>" + text + "</b>";
                case QUIET -> "<span class=\"quiet\">" + text + "</span>";
                case ALERT -> "<b class=\"alert\">" + text + "</b>";
            });
        }
        out.write("</" + element + ">\n");
    }

    private void table(Block.Table table) throws IOException {
        double shares = table.columns().stream().mapToDouble(Block.Column::share).sum();
        out.write("<table>\n<colgroup>");
        for (Block.Column column : table.columns()) {
            out.write("<col style=\"width:" + Math.round(column.share() / shares * 100) + "%\">");
        }
        out.write("</colgroup>\n<thead><tr>");
        for (Block.Column column : table.columns()) {
            out.write("<th scope=\"col\"" + (column.number() ? " class=\"number\">" : ">") + Shown.escaped(column.heading()) + "</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            out.write("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.write((table.columns().get(i).number() ? "<td class=\"number\">" : "<td>") + "<bdi>" + Shown.escaped(row.get(i)) + "</bdi></td>");
            }
            out.write("</tr>\n");
        }
        out.write("</tbody>\n</table>\n");
    }

    private void picture(Block.Picture picture) throws IOException {
        byte[] svg = FigureWriter.bytes(picture.figure(), FigureFormat.SVG, new Size(picture.width(), picture.height(), 1), null);
        out.write("<figure>\n<img width=\"" + Math.round(picture.width() * 4 / 3) + "\" alt=\"" + Shown.escaped(picture.alternative()) + "\" src=\"data:image/svg+xml;base64,");
        out.write(Base64.getEncoder().encodeToString(svg));
        out.write("\">\n<figcaption><bdi>" + Shown.escaped(picture.caption()) + "</bdi></figcaption>\n</figure>\n");
    }

    /** The weights of Pretendard with the characters that the document has. */
    private String faces() throws IOException {
        Set<Integer> all = characters();
        StringBuilder faces = new StringBuilder();
        for (Typeface face : List.of(Typeface.REGULAR, Typeface.SEMIBOLD)) {
            faces.append("@font-face{font-family:Pretendard;font-weight:").append(face == Typeface.REGULAR ? 400 : 600).append(";src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(FontSubset.of(face, all))).append(") format('truetype')}\n");
        }
        return faces.toString();
    }

    private Set<Integer> characters() {
        Set<Integer> all = new TreeSet<>();
        add(all, document.about().title() + document.about().subtitle() + document.about().byline() + document.look().words().say("sitrep.contents") + " •…");
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading -> add(all, heading.text());
                case Block.Paragraph paragraph -> paragraph.runs().forEach(run -> add(all, run.text()));
                case Block.Table table -> {
                    table.columns().forEach(column -> add(all, column.heading()));
                    table.rows().forEach(row -> row.forEach(cell -> add(all, cell)));
                }
                case Block.Picture picture -> add(all, picture.caption());
            }
        }
        return all;
    }

    private static void add(Set<Integer> all, String text) {
        Shown.of(text).codePoints().forEach(all::add);
    }

    private String style() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: report.css");
            }
            Setting setting = new Setting(document.look().theme());
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("$paper", hex(setting.paper())).replace("$text", hex(setting.text()))
                    .replace("$quiet", hex(setting.quiet())).replace("$hairline", hex(setting.hairline())).replace("$accent", hex(setting.accent()))
                    .replace("$alert", hex(setting.color(Block.Ink.ALERT, false)));
        }
    }

    private static String hex(Color color) {
        return "#%06x".formatted(color.getRGB() & 0xFFFFFF);
    }
}
