package org.bongsu.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The messages of one language, by key, with their arguments filled in. */
public final class Words {
    private final Locale locale;
    private final Properties messages;
    private final PlaceNaming places;

    private Words(Locale locale, Properties messages, PlaceNaming places) {
        this.locale = locale;
        this.messages = messages;
        this.places = places;
    }

    /** Each file is read once, when its language is first spoken; nothing is put into it after. */
    private static final class English {
        private static final Properties MESSAGES = read("messages.properties");
    }

    private static final class Korean {
        private static final Properties MESSAGES = read("messages_ko.properties");
    }

    private static Properties read(String file) {
        Properties messages = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: " + file);
            }
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    /** The words of a language, {@code ko} or any other (English). */
    public static Words of(String language) {
        return of(language, PlaceNaming.AS_KEPT);
    }

    /** The words of a language, {@code ko} or any other (English), with names of places in it. */
    public static Words of(String language, PlaceNaming places) {
        return language.equals("ko")
                ? new Words(Locale.KOREAN, Korean.MESSAGES, places)
                : new Words(Locale.ENGLISH, English.MESSAGES, places);
    }

    /**
     * The name of a place in this language, where it is known.
     *
     * @param kept its name as it is kept
     * @param lat  degrees north of its point, NaN when it has none
     * @param lon  degrees east of its point, NaN when it has none
     */
    public String place(String kept, double lat, double lon) {
        return places.name(kept, language(), lat, lon);
    }

    /** The language's ISO 639-1 code. */
    public String language() {
        return locale.getLanguage();
    }

    public boolean korean() {
        return locale.equals(Locale.KOREAN);
    }

    public Locale locale() {
        return locale;
    }

    /** The message of a key, its {@code {0}} and further places filled (see {@link MessageFormat}: quotes are doubled); a key without a message is a defect. */
    public String say(String key, @Nullable Object... args) {
        String pattern = messages.getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("no message " + key + " in " + locale, "messages", key);
        }
        return new MessageFormat(pattern, locale).format(args);
    }

    /** The message of a key, or the fallback when there is none: for keys made from data. */
    public String sayOr(String key, String fallback, @Nullable Object... args) {
        return messages.containsKey(key) ? say(key, args) : fallback;
    }

    /** A whole number with the language's separators. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number with at most this many decimals. */
    public String number(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
