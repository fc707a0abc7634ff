package org.bongsu.intake;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.DateText;
import org.bongsu.intake.text.HardWrap;
import org.bongsu.intake.text.HomeZone;
import org.bongsu.intake.text.LanguageFinder;
import org.bongsu.intake.text.Sayings;
import org.bongsu.intake.text.SpokenDate;
import org.bongsu.model.Article;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.bongsu.model.Published;
import org.jspecify.annotations.Nullable;

/** Reads plain text: a short first line is its title, a date near the top the day of publication. */
final class PlainTextReader {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DATE_LINE = 80;
    private static final int NEAR_TOP = 4;

    private final Incoming incoming;

    PlainTextReader(Incoming incoming) {
        this.incoming = incoming;
    }

    /** Null where there are no words. */
    @Nullable Article read(String raw) {
        List<String> paragraphs = new ArrayList<>(HardWrap.paragraphs(Cleaning.text(raw.replace("\r\n", "\n").replace('\r', '\n'))));
        if (paragraphs.stream().noneMatch(paragraph -> paragraph.chars().anyMatch(Character::isLetterOrDigit))) {
            return null;
        }
        Published published = takeDate(paragraphs, LanguageFinder.language(raw));
        String title = takeTitle(paragraphs);
        if (published == null) {
            published = takeDate(paragraphs, LanguageFinder.language(raw));
        }
        Sayings sayings = new Sayings();
        sayings.say(Field.TITLE, Place.OPENING, title);
        sayings.say(Field.PUBLISHED, Place.DATELINE, published);
        return incoming.article(sayings.bibliography(null), Body.plain(paragraphs.isEmpty() ? title : String.join("\n\n", paragraphs)));
    }

    /** The first of several paragraphs, when it is one short line that ends no sentence, is the title. */
    private static String takeTitle(List<String> paragraphs) {
        String first = paragraphs.getFirst();
        String line = Cleaning.line(first.replaceFirst("^#+\\s+", ""));
        boolean title = paragraphs.size() > 1 && line.length() <= LONGEST_TITLE && !first.contains("\n")
                && !line.matches(".*[.。,;:](?<!다\\.\\.\\.)$");
        if (title) {
            paragraphs.removeFirst();
            return line;
        }
        return Cleaning.opening(first);
    }

    private static @Nullable Published takeDate(List<String> paragraphs, String language) {
        for (int i = 0; i < Math.min(NEAR_TOP, paragraphs.size()); i++) {
            String line = paragraphs.get(i);
            SpokenDate date = line.length() <= LONGEST_DATE_LINE ? DateText.find(line) : null;
            if (date != null && onlyDate(line)) {
                paragraphs.remove(i);
                return date.published(HomeZone.of(null, language));
            }
        }
        return null;
    }

    /** Whether a line says when and nothing else: hardly a word beside numbers, a month and words of publishing. */
    private static boolean onlyDate(String line) {
        String rest = line.replaceAll("(?iu)published|updated|posted|date|on|입력|등록|발행|송고|작성|수정|기사입력|일시|오전|오후|am|pm|[a-z]{2,4}day", " ");
        return rest.codePoints().filter(Character::isLetter).count() <= 24 && rest.strip().split("\\s+").length <= 8;
    }
}
