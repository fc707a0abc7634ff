package org.bongsu.intake.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.Sayings;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who wrote a page's article. */
final class Byline {
    private static final int LONGEST = 120;
    private static final int LONGEST_ON_PAGE = 60;
    private static final Pattern BEFORE = Pattern.compile("(?i)^(?:(?:(?:written|posted|reported|published|story|words?|text)\\s+)?by|von|par|por|di|door|av|글|글쓴이|기자|작성자|입력|author)\\s*[:=]?\\s+");
    private static final Pattern AFTER = Pattern.compile("(?i)(?:\\s*[|·•/(<\\[,=]\\s*)?[\\w.+-]+@[\\w.-]+.*$|\\s+(?:선임|전문|인턴|수습|객원)?(?:기자|특파원|논설위원|에디터|앵커)(?:\\s.*)?$"
            + "|\\s*[|•].*$|\\s+[-–—]\\s.*$|,?\\s+(?:edited by|updated|published|posted on|staff writer).*$"
            + "|[,\\s]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d.*$|[,\\s]*\\d.*$|\\s*\\((?:https?:|@).*$");
    private static final Pattern NO_NAME = Pattern.compile("(?i)https?:.*|.*(?:facebook|twitter)\\.com.*|@.*|follow.*|admin|administrator|author|staff|편집부|none|null|undefined|unknown");

    private Byline() { }

    /** Says the names that the page gives, without what introduces them. */
    static void find(Page page, Sayings sayings) {
        sayings.say(Field.AUTHOR, Place.LINKED_DATA, clean(page.data().authors()));
        sayings.say(Field.AUTHOR, Place.META, clean(page.meta("author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "article:author_name", "dable:author")));
        sayings.say(Field.AUTHOR, Place.META, clean(page.meta("article:author", "og:article:author")));
        for (Element element : page.landmarks().bylines()) {
            String name = clean(element.text());
            if (name != null && name.length() <= LONGEST_ON_PAGE && name.split("\\s+").length <= 6) {
                sayings.say(Field.AUTHOR, Place.BYLINE, name);
                return;
            }
        }
    }

    private static @Nullable String clean(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String line = Cleaning.line(words);
        String name = AFTER.matcher(BEFORE.matcher(line).replaceFirst("")).replaceFirst("").strip();
        boolean fit = name.length() > 1 && name.length() <= LONGEST && !NO_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()
                && name.codePoints().anyMatch(Character::isLetter);
        return fit ? name : null;
    }
}
