package org.bongsu.intake.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a document's text. What its readers see counts before its properties: a heading or a short first line is the title,
 * a date among the first lines the day of publication.
 */
public final class DocumentPiece {
    private static final int NEAR_TOP = 12;
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_DATE_LINE = 120;

    private DocumentPiece() { }

    /**
     * The article.
     *
     * @param heading the title by its looks, null where none stands out
     */
    public static Piece of(List<String> paragraphs, @Nullable String heading, Properties properties) {
        List<String> text = new ArrayList<>(paragraphs);
        String title = heading != null ? heading : properties.title() != null ? properties.title() : firstLine(text);
        if (text.size() > 1 && text.getFirst().equals(title)) {
            text.removeFirst();
        }
        String whole = String.join("\n\n", text);
        String language = LanguageFinder.language(whole);
        return Piece.whole(new Bibliography(title, properties.author(), null, null, published(paragraphs, properties, HomeZone.of(null, language))),
                whole.isEmpty() ? title : whole);
    }

    private static String firstLine(List<String> text) {
        String first = text.getFirst();
        return first.length() <= LONGEST_TITLE && first.indexOf('\n') < 0 ? first : Cleaning.opening(first);
    }

    private static @Nullable Published published(List<String> paragraphs, Properties properties, ZoneId home) {
        for (String paragraph : paragraphs.subList(0, Math.min(NEAR_TOP, paragraphs.size()))) {
            for (String line : paragraph.lines().limit(4).toList()) {
                SpokenDate date = line.length() <= LONGEST_DATE_LINE ? DateText.find(line) : null;
                if (date != null && date.day().getYear() >= 1945) {
                    return date.published(home);
                }
            }
        }
        return properties.created() == null ? null : Published.day(properties.created().atZone(home).toLocalDate(), home);
    }
}
