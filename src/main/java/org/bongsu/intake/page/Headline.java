package org.bongsu.intake.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.intake.text.Cleaning;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Finds the title of a page's article, without the name of the site. */
final class Headline {
    private static final Pattern PART = Pattern.compile("\\s+(?:[|｜\\-–—:·»«>/\\\\]|::|>>)\\s+");
    private static final int SHORTEST = 8;

    private Headline() { }

    /** Empty where the page has none. */
    static String find(Page page, @Nullable String publisher) {
        String whole = Cleaning.line(page.document().title());
        String said = first(page.meta("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"), page.data().headline());
        String heading = heading(page);
        String title = said.isEmpty() ? whole : said;
        if (title.isEmpty()) {
            return heading;
        }
        String bare = withoutSite(title, publisher, heading);
        return bare.isEmpty() ? title : bare;
    }

    private static String first(@Nullable String one, @Nullable String other) {
        return one != null ? Cleaning.line(one) : other != null ? Cleaning.line(other) : "";
    }

    /** The text of the only h1, or of the first that is no logo. */
    private static String heading(Page page) {
        for (Element heading : page.document().select("h1")) {
            String text = Cleaning.line(heading.text());
            if (text.length() >= SHORTEST) {
                return text;
            }
        }
        return "";
    }

    private static String withoutSite(String title, @Nullable String publisher, String heading) {
        if (!heading.isEmpty() && title.length() > heading.length() && letters(heading).length() >= SHORTEST
                && (letters(title).startsWith(letters(heading)) || letters(title).endsWith(letters(heading)))) {
            return heading;
        }
        String bare = title;
        Matcher matcher = PART.matcher(title);
        int last = -1;
        int lastEnd = -1;
        while (matcher.find()) {
            if (last < 0 && publisher != null && same(title.substring(0, matcher.start()), publisher)) {
                return title.substring(matcher.end());
            }
            last = matcher.start();
            lastEnd = matcher.end();
        }
        if (last > 0) {
            String tail = title.substring(lastEnd);
            boolean site = publisher != null && same(tail, publisher);
            boolean bar = title.substring(last, lastEnd).contains("|") || title.substring(last, lastEnd).contains("::");
            if (site || bar && last >= SHORTEST && tail.length() < last) {
                bare = title.substring(0, last);
            }
        }
        return bare.strip();
    }

    private static boolean same(String part, String publisher) {
        String a = letters(part);
        String b = letters(publisher);
        return !a.isEmpty() && (a.equals(b) || b.length() > 2 && a.startsWith(b) || a.length() > 2 && b.startsWith(a));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
