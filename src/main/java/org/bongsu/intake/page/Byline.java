package org.bongsu.intake.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bongsu.intake.text.Cleaning;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Finds who wrote a page's article. */
final class Byline {
    private static final int LONGEST = 120;
    private static final Pattern BEFORE = Pattern.compile("(?i)^(?:(?:(?:written|posted|reported|story|words?)\\s+)?by|von|par|por|di|door|av|글|글쓴이|기자|작성자)\\s*[:=]?\\s+");
    private static final Pattern AFTER = Pattern.compile("(?:\\s*[|·•/(<\\[,]\\s*)?[\\w.+-]+@[\\w.-]+.*$|\\s+(?:선임|전문|인턴|수습)?(?:기자|특파원|논설위원)\\b.*$|\\s*[|·•].*$");

    private Byline() { }

    static @Nullable String find(Page page) {
        String[] candidates = {
            page.data().authors(),
            page.meta("author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "article:author_name", "dable:author"),
            page.meta("article:author", "og:article:author", "twitter:data1"),
        };
        for (String candidate : candidates) {
            String name = candidate == null ? null : clean(candidate);
            if (name != null) {
                return name;
            }
        }
        for (Element element : page.document().select("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, [class*=byline], .author, [class*=author-name], .reporter")) {
            String name = clean(element.text());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String clean(String words) {
        String name = Cleaning.line(words);
        name = BEFORE.matcher(name).replaceFirst("");
        name = AFTER.matcher(name).replaceFirst("").strip();
        boolean fit = !name.isEmpty() && name.length() <= LONGEST && !name.toLowerCase(Locale.ROOT).startsWith("http")
                && !name.contains("facebook.com") && name.codePoints().anyMatch(Character::isLetter);
        return fit ? name : null;
    }
}
