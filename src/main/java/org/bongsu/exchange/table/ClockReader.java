package org.bongsu.exchange.table;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.model.ClockTime;
import org.jspecify.annotations.Nullable;

/** Reads clock times as tables write them: 10:34:00 PM, 22:34 (UTC), 0734, 오전 8시 24분; what names no zone is meant in the table's own. */
public final class ClockReader {
    private static final String ZONE = "\\s*\\(?\\s*(UTC|GMT|Z|KST|JST|EST|EDT|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?)?\\s*\\)?";
    private static final Pattern COLON = Pattern.compile("(?i)(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*([ap]\\.?m\\.?)?" + ZONE);
    private static final Pattern HOUR = Pattern.compile("(?i)(\\d{1,2})\\s*([ap]\\.?m\\.?)" + ZONE);
    private static final Pattern PACKED = Pattern.compile("(?i)(\\d{2})(\\d{2})(?:\\s*(?:h|hrs|hours))?" + ZONE);
    private static final Pattern KOREAN = Pattern.compile("(오전|오후)?\\s*(\\d{1,2})시(?:\\s*(\\d{1,2})분)?");

    private final ZoneId zone;

    public ClockReader(ZoneId zone) {
        this.zone = zone;
    }

    /** The clock time of a cell; empty when it gives none. */
    public Optional<ClockTime> read(String cell) {
        String text = cell.strip();
        try {
            Matcher m = COLON.matcher(text);
            if (m.matches()) {
                int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
                return Optional.of(new ClockTime(LocalTime.of(hour(m.group(1), m.group(4)), Integer.parseInt(m.group(2)), second), zone(m.group(5))));
            }
            m = HOUR.matcher(text);
            if (m.matches()) {
                return Optional.of(new ClockTime(LocalTime.of(hour(m.group(1), m.group(2)), 0), zone(m.group(3))));
            }
            m = PACKED.matcher(text);
            if (m.matches()) {
                return Optional.of(new ClockTime(LocalTime.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))), zone(m.group(3))));
            }
            m = KOREAN.matcher(text);
            if (m.matches()) {
                String half = m.group(1) == null ? null : m.group(1).equals("오후") ? "pm" : "am";
                int minute = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
                return Optional.of(new ClockTime(LocalTime.of(hour(m.group(2), half), minute), zone));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int hour(String digits, @Nullable String half) {
        int hour = Integer.parseInt(digits);
        if (half == null) {
            return hour;
        }
        boolean afternoon = Character.toLowerCase(half.charAt(0)) == 'p';
        return hour > 12 ? hour : hour % 12 + (afternoon ? 12 : 0);
    }

    private ZoneId zone(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return zone;
        }
        String upper = name.toUpperCase(Locale.ROOT);
        return switch (upper) {
            case "UTC", "GMT", "Z" -> ZoneId.of("UTC");
            case "KST" -> ZoneId.of("Asia/Seoul");
            case "JST" -> ZoneId.of("Asia/Tokyo");
            case "EST", "EDT" -> ZoneId.of("America/New_York");
            default -> offset(upper.replaceFirst("^(?:UTC|GMT)", ""));
        };
    }

    private static ZoneId offset(String text) {
        String digits = text.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int sign = text.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
