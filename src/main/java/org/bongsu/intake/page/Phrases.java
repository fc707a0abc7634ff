package org.bongsu.intake.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows what lines say that are set among an article's and are not of it. */
final class Phrases {
    private static final int LONGEST = 320;
    private static final Pattern ELSEWHERE = pattern("elsewhere");
    private static final Pattern LINE = pattern("line");

    private Phrases() { }

    /** Whether a heading announces links to other articles. */
    static boolean leadsElsewhere(String heading) {
        return heading.length() <= LONGEST && ELSEWHERE.matcher(heading.strip()).matches();
    }

    /** Whether a line is of the page rather than of the article. */
    static boolean isFurniture(String line) {
        return line.length() <= LONGEST && LINE.matcher(line.strip()).matches();
    }

    private static Pattern pattern(String section) {
        try (InputStream in = Phrases.class.getResourceAsStream("furniture-phrases.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: furniture-phrases.txt");
            }
            return Pattern.compile(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith(section + " ")).map(line -> line.substring(section.length() + 1))
                    .collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
