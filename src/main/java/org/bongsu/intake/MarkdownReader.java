package org.bongsu.intake;

import java.time.ZoneId;
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
import org.bongsu.intake.text.Passage;
import org.bongsu.intake.text.Piece;
import org.bongsu.intake.text.Properties;
import org.bongsu.intake.text.Sayings;
import org.bongsu.model.Article;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
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
        WebPage page = WebPage.readSelection(HtmlRenderer.builder().build().render(Parser.builder().build().parse(text)));
        List<Passage> passages = page.body().passages();
        if (passages.isEmpty() && page.sayings().first(Field.TITLE) == null) {
            return null;
        }
        ZoneId home = HomeZone.of(null, LanguageFinder.language(page.body().text()));
        Sayings sayings = new Sayings();
        sayings.say(Field.TITLE, Place.PROPERTIES, front.get("title"));
        sayings.say(Field.TITLE, Place.HEADING, page.sayings().first(Field.TITLE));
        sayings.say(Field.TITLE, Place.OPENING, sayings.first(Field.TITLE) == null ? Cleaning.opening(page.body().text()) : null);
        sayings.say(Field.AUTHOR, Place.PROPERTIES, front.get("author"));
        sayings.say(Field.PUBLISHER, Place.PROPERTIES, front.get("publisher"));
        sayings.say(Field.PUBLISHED, Place.PROPERTIES, DateText.find(front.getOrDefault("date", "")), home);
        sayings.say(Field.UPDATED, Place.PROPERTIES, DateText.find(front.getOrDefault("updated", "")), home);
        Piece piece = DocumentPiece.of(passages, sayings, Properties.NONE);
        return incoming.article(sayings.bibliography(front.get("url")), piece.body());
    }
}
