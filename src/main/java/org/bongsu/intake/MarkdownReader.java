package org.bongsu.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.intake.page.WebPage;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.DateText;
import org.bongsu.intake.text.DocumentPiece;
import org.bongsu.intake.text.HomeZone;
import org.bongsu.intake.text.LanguageFinder;
import org.bongsu.intake.text.Piece;
import org.bongsu.intake.text.Properties;
import org.bongsu.intake.text.SpokenDate;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Reads Markdown (CommonMark), with the properties that many programs write above it. */
final class MarkdownReader {
    private static final Pattern FRONT = Pattern.compile("\\A---\\n(.{0,8000}?)\\n(?:---|\\.\\.\\.)[ \\t]*\\n", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("(?m)^([A-Za-z_]+):[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");

    private final Incoming incoming;

    MarkdownReader(Incoming incoming) {
        this.incoming = incoming;
    }

    /** Null where there are no words. */
    @Nullable Article read(String raw) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("\\A\\uFEFF", "");
        Map<String, String> front = new HashMap<>();
        Matcher matcher = FRONT.matcher(text);
        if (matcher.find()) {
            ENTRY.matcher(matcher.group(1)).results().forEach(entry -> front.putIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), Cleaning.line(entry.group(2))));
            text = text.substring(matcher.end());
        }
        String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(text));
        WebPage page = WebPage.readSelection(html);
        List<String> paragraphs = List.of(page.text().split("\n\n"));
        if (page.text().isBlank() && page.about().title().isEmpty()) {
            return null;
        }
        String title = front.getOrDefault("title", page.about().title());
        Piece piece = DocumentPiece.of(paragraphs, title.isEmpty() ? null : title, new Properties(null, front.get("author"), null));
        SpokenDate date = DateText.find(front.getOrDefault("date", ""));
        Bibliography about = piece.about();
        return incoming.article(date == null ? about : new Bibliography(about.title(), about.author(), front.get("publisher"), front.get("url"),
                date.published(HomeZone.of(null, LanguageFinder.language(piece.text())))), piece.text());
    }
}
