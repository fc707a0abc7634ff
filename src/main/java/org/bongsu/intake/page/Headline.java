package org.bongsu.intake.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.Sayings;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the title of a page's article, without the name of the site. */
final class Headline {
    private static final Pattern PART = Pattern.compile("\\s+(?:[|｜\\-–—·»«]|::|>>)\\s+");
    private static final Pattern LAST_BRACKET = Pattern.compile("\\s*\\[[^\\[\\]]{2,30}\\]$");
    private static final Pattern CHINESE_PART = Pattern.compile("\\s*_[^_]{1,12}$");
    private static final int SHORTEST = 6;

    private Headline() { }

    /** Says what titles the page gives: for other machines first, as these lie least; what is not also in sight is no headline of the article. */
    static void find(Page page, @Nullable String publisher, Sayings sayings) {
        String whole = Cleaning.line(page.document().title());
        String heading = heading(page, whole);
        sayings.say(Field.TITLE, Place.LINKED_DATA, bare(seen(page.data().headline(), whole, heading), publisher, heading));
        sayings.say(Field.TITLE, Place.META, bare(page.meta("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"), publisher, heading));
        sayings.say(Field.TITLE, Place.WINDOW, bare(whole, publisher, heading));
        if (sayings.first(Field.TITLE) == null || letters(whole).contains(letters(heading))) {
            sayings.say(Field.TITLE, Place.HEADING, heading);
        }
    }

    private static @Nullable String seen(@Nullable String headline, String whole, String heading) {
        String letters = headline == null ? "" : letters(headline);
        return !letters.isEmpty() && (letters(whole).contains(letters) || letters(heading).equals(letters) || whole.length() * 2 < letters.length()) ? headline : null;
    }

    private static @Nullable String bare(@Nullable String said, @Nullable String publisher, String heading) {
        String title = said == null ? "" : Cleaning.line(said);
        String bare = withoutSite(title, publisher, heading);
        return bare.isEmpty() ? title : bare;
    }

    /** The first h1 that the page's title repeats, or else the first that is longer than a logo's. */
    private static String heading(Page page, String whole) {
        String first = "";
        String seen = letters(whole);
        for (Element heading : page.landmarks().headings()) {
            String text = Cleaning.line(heading.text());
            if (text.length() >= SHORTEST) {
                if (seen.contains(letters(text))) {
                    return text;
                }
                first = first.isEmpty() ? text : first;
            }
        }
        return first;
    }

    private static String withoutSite(String title, @Nullable String publisher, String heading) {
        String letters = letters(title);
        String head = letters(heading);
        if (head.length() >= SHORTEST && letters.length() > head.length()
                && (letters.startsWith(head) && head.length() * 3 >= letters.length() || letters.endsWith(head) && head.length() * 3 >= letters.length() * 2)) {
            return heading;
        }
        String bare = withoutLast(title.replaceFirst("\\s*::\\s*$", ""), publisher);
        if (publisher != null) {
            Matcher matcher = PART.matcher(bare);
            if (matcher.find() && letters(bare.substring(0, matcher.start())).equals(letters(publisher))) {
                bare = bare.substring(matcher.end());
            }
            Matcher bracket = LAST_BRACKET.matcher(bare);
            if (bracket.find() && same(bracket.group(), publisher)) {
                bare = bare.substring(0, bracket.start());
            }
        }
        while (bare.codePoints().anyMatch(Character::isIdeographic) && CHINESE_PART.matcher(bare).find() && bare.indexOf('_') > SHORTEST) {
            bare = CHINESE_PART.matcher(bare).replaceFirst("");
        }
        return bare.strip();
    }

    /** Without the last part, and the section before it, when the last part is the site. */
    private static String withoutLast(String title, @Nullable String publisher) {
        Matcher matcher = PART.matcher(title);
        int last = -1;
        int after = -1;
        while (matcher.find()) {
            last = matcher.start();
            after = matcher.end();
        }
        if (last < SHORTEST) {
            return title;
        }
        String tail = title.substring(after);
        String mark = title.substring(last, after).strip();
        boolean bar = mark.equals("|") || mark.equals("::") || mark.equals("｜");
        if (publisher != null && same(tail, publisher) || bar && tail.length() < last) {
            String bare = title.substring(0, last);
            return bar && bare.contains(" | ") ? withoutLast(bare, publisher) : bare;
        }
        return title;
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
