package org.bongsu.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bongsu.model.Settings;
import org.bongsu.publish.SafeFile;
import org.jspecify.annotations.Nullable;

/**
 * What someone who helps needs to know of an installation: versions, settings, counts and the log; never a text, a title, a name or a path.
 * It is in English, whatever the window speaks, since it is read by whoever helps.
 */
public final class SupportLog {
    private static final long LARGEST = 4 << 20;
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT[\\d:.]{5,20}Z ";
    /** Only what the log itself writes goes out: notes in small letters, names of threads and classes, frames. */
    private static final Pattern OWN = Pattern.compile(INSTANT + "(?:[a-z0-9 ,-]{1,60}|in [\\w .#-]{0,60})|(?:caused by )?(?:[\\w$]+\\.)+[\\w$]+"
            + "|    at (?:[\\w.$-]+(?:@[\\w.+-]+)?/{1,2})*(?:[\\w$]+\\.)+[\\w$<>]+\\([\\w$. :-]+\\)");

    private final Places places;
    private final Settings settings;

    public SupportLog(Places places, Settings settings) {
        this.places = places;
        this.settings = settings;
    }

    /** The file in which the application notes what nobody caught. */
    public static Path file(Places places) {
        return places.data().resolve("bongsu.log");
    }

    /** Writes it, whole or not at all. */
    public static void save(String text, Path file) throws IOException {
        SafeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * All of it, as it is to be shown and saved.
     *
     * @param session the store that is open
     */
    public String text(@Nullable Session session) {
        StringBuilder text = new StringBuilder("Bongsu, for support. No text, title, name or path of yours is in it.\n");
        head(text, "Versions");
        line(text, "application", Sharing.APPLICATION);
        line(text, "java", System.getProperty("java.runtime.version", ""));
        line(text, "javafx", System.getProperty("javafx.runtime.version", "not started"));
        line(text, "system", System.getProperty("os.name", "") + " " + System.getProperty("os.version", "") + " " + System.getProperty("os.arch", ""));
        line(text, "processors", Runtime.getRuntime().availableProcessors());
        line(text, "heap", Runtime.getRuntime().totalMemory() / 1_000_000 + " of at most " + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
        head(text, "Settings");
        line(text, "language", settings.language().code());
        line(text, "theme", settings.theme().code());
        line(text, "names", settings.names().code());
        line(text, "zone", settings.zone().getId());
        line(text, "half-life", settings.halfLife());
        line(text, "page", settings.page().size() + ", " + settings.page().measure() + ", " + settings.page().order().code());
        head(text, "Store");
        if (session == null) {
            text.append("  none is open\n");
        } else {
            store(text, session);
        }
        log(text);
        return text.toString();
    }

    private void store(StringBuilder text, Session session) {
        line(text, "kind", new FirstRun(session).isSample() ? "sample" : "own");
        line(text, "articles", session.articles().get().size());
        line(text, "incidents", session.incidents());
        line(text, "datasets", session.datasets().get().size());
        line(text, "codebook", session.codebook().version());
        for (String part : new String[] {"journal", "store.mv.db", "originals", "index", "datasets", "backups"}) {
            line(text, part, size(session.folder().resolve(part)));
        }
    }

    private static String size(Path part) {
        try (Stream<Path> all = Files.walk(part)) {
            long[] sum = new long[2];
            all.filter(Files::isRegularFile).forEach(file -> {
                sum[0]++;
                sum[1] += file.toFile().length();
            });
            return sum[0] + (sum[0] == 1 ? " file, " : " files, ") + sum[1] + " bytes";
        } catch (IOException | java.io.UncheckedIOException e) {
            return "none";
        }
    }

    private void log(StringBuilder text) {
        Path file = file(places);
        head(text, "Log");
        Optional<String> written = read(file);
        long other = 0;
        for (String line : written.orElse("").lines().toList()) {
            if (OWN.matcher(line).matches()) {
                text.append("  ").append(line).append('\n');
            } else {
                other++;
            }
        }
        if (written.isEmpty()) {
            text.append("  there is none\n");
        }
        if (other > 0) {
            text.append("  (").append(other).append(" lines left out that are not the log's own)\n");
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void head(StringBuilder text, String head) {
        text.append('\n').append(head).append('\n');
    }

    private static void line(StringBuilder text, String what, Object value) {
        text.append("  ").append(what).append(": ").append(String.valueOf(value).replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ")).append('\n');
    }
}
