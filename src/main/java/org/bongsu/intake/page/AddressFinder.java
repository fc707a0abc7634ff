package org.bongsu.intake.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the address of a page in the page: what it calls canonical, or what the browser noted when saving it. */
final class AddressFinder {
    private static final Pattern SAVED = Pattern.compile(
            "<!--\\s*saved from url=\\(\\d+\\)(\\S+)|Page saved with SingleFile\\s+url:\\s*(\\S+)|SourceURL:\\s*(\\S+)");
    private static final int NEAR_TOP = 4096;

    private AddressFinder() { }

    static @Nullable String find(Landmarks landmarks, String html) {
        Map<String, String> metas = landmarks.metas();
        String[] candidates = {
            landmarks.canonical(), metas.get("og:url"), saved(html), metas.get("twitter:url"), metas.get("parsely-link"),
        };
        for (String candidate : candidates) {
            if (candidate != null && candidate.strip().matches("(?i)https?://[^\\s/]+(?:/\\S*)?")) {
                return candidate.strip();
            }
        }
        return null;
    }

    private static @Nullable String saved(String html) {
        Matcher matcher = SAVED.matcher(html.substring(0, Math.min(html.length(), NEAR_TOP)));
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
    }
}
