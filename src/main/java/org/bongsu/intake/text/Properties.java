package org.bongsu.intake.text;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, to readers unseen.
 *
 * @param created  when it was first written, or last where only that is known
 * @param modified when it was written last; null where that is not known
 */
public record Properties(@Nullable String title, @Nullable String author, @Nullable Instant created, @Nullable Instant modified) {
    /** Says nothing. */
    public static final Properties NONE = new Properties(null, null, null, null);

    /** What programs and printers write where nobody wrote a title. */
    private static final Pattern NO_TITLE = Pattern.compile("(?iu)(?:microsoft (?:word|powerpoint)\\b.*|untitled.*|document ?\\d*|제목 ?없음.*|문서 ?\\d*|빈 ?문서.*"
            + "|.*\\.(?:docx?|hwpx?|pdf|odt|indd|qxd|hml|rtf|txt|pptx?|xlsx?)|슬라이드 ?\\d+|slide ?\\d+|[\\p{P}\\d\\s_]*)");
    /** And where nobody wrote a name. */
    private static final Pattern NO_AUTHOR = Pattern.compile("(?iu)(?:user|admin(?:istrator)?|owner|unknown|author|사용자|관리자|hp|lg|samsung|삼성|pc|win\\d*|[\\p{P}\\d\\s_]*)");

    public Properties {
        title = title == null || NO_TITLE.matcher(Cleaning.line(title)).matches() ? null : Cleaning.line(title);
        author = author == null || NO_AUTHOR.matcher(Cleaning.line(author)).matches() ? null : Cleaning.line(author);
    }

    /** A moment as XML writes it; null for what is none. */
    public static @Nullable Instant moment(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String text = written.strip();
        try {
            return text.length() > 19 ? OffsetDateTime.parse(text.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)$") ? text : text + "Z").toInstant() : Instant.parse(text + "Z");
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
