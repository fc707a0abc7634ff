package org.bongsu.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real pages that are at hand for measuring. */
public final class DevelopmentPages {
    private static final Path PAGES = Path.of(System.getProperty("bongsu.data", "../shared/data"), "articles", "readability_pages_dev.tar.gz");

    private DevelopmentPages() { }

    /** All of them, or where there are none the samples that come with the application. */
    public static List<byte[]> load() throws IOException, InterruptedException {
        Path folder = Path.of("assets/samples");
        if (Files.exists(PAGES)) {
            folder = Files.createTempDirectory("pages");
            new ProcessBuilder("tar", "xzf", PAGES.toAbsolutePath().toString(), "-C", folder.toString()).inheritIO().start().waitFor();
        }
        List<byte[]> pages = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html") && !f.endsWith("expected.html")).sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
        return pages;
    }
}
