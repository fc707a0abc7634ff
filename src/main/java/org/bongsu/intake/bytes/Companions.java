package org.bongsu.intake.bytes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The folders that a browser writes beside a page that it saves complete: pictures, styles, scripts and frames, no articles. */
public final class Companions {
    private static final Pattern PAGE = Pattern.compile("(?i)\\.(?:html?|xhtml|mht|shtml|asp|php)$");
    /** As browsers and office programs call them in English, Korean, German, French, Spanish, Japanese and Chinese. */
    private static final List<String> ENDINGS = List.of("_files", ".files", "_파일", "-dateien", "_fichiers", "_archivos", "_ファイル", "_文件");

    private final Set<String> folders = new HashSet<>();

    private Companions() { }

    /** Those among files, given with their folders and slashes between. */
    public static Companions of(Collection<String> files) {
        Companions companions = new Companions();
        for (String file : files) {
            String stem = PAGE.matcher(file).replaceFirst("");
            if (stem.length() < file.length()) {
                ENDINGS.forEach(ending -> companions.folders.add((stem + ending).toLowerCase(Locale.ROOT)));
            }
        }
        return companions;
    }

    /** Whether a file belongs to a page in the sense of this class. */
    public boolean has(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        for (int slash = lower.lastIndexOf('/'); slash > 0; slash = lower.lastIndexOf('/', slash - 1)) {
            if (folders.contains(lower.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }
}
