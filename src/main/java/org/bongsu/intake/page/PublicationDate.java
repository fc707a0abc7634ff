package org.bongsu.intake.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.intake.text.DateText;
import org.bongsu.intake.text.Sayings;
import org.bongsu.intake.text.SpokenDate;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.bongsu.model.Published;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds when a page's article was published and when it was changed, asking first what lies least. */
final class PublicationDate {
    private static final String[] METAS = {
        "article:published_time", "og:published_time", "article:published", "datepublished", "og:article:published_time", "article.published",
        "publishdate", "pubdate", "publish-date", "publication_date", "publish_date", "parsely-pub-date", "sailthru.date",
        "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date.created", "dc.date", "dcterms.date", "date", "article_date_original",
        "originalpublicationdate", "cxenseparse:recs:publishtime", "displaydate", "pdate", "article:created", "datecreated", "og:regdate", "regdate", "ptime",
    };
    private static final String[] CHANGED = {
        "article:modified_time", "og:updated_time", "og:modified_time", "article:modified", "datemodified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "revised",
        "article:updated", "moddate",
    };
    private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-]?([01]\\d)[/-]?([0-3]\\d)(?!\\d{7})");
    private static final String MARKED = "[class*=date], [class*=Date], [class*=time], [class*=publish], [class*=byline], [class*=dateline], [id*=date],"
            + " [class*=posted], [class*=meta], [class*=info], [class*=input]";
    private static final int LONGEST = 200;

    private PublicationDate() { }

    /** Says when the page was published and when it was changed, in the zones that it speaks in, or else at home; the text may begin with a day, too. */
    static void find(Page page, String text, ZoneId home, Sayings sayings) {
        sayings.say(Field.PUBLISHED, Place.LINKED_DATA, read(page.data().published()), home);
        sayings.say(Field.PUBLISHED, Place.META, inMetas(page, METAS), home);
        sayings.say(Field.PUBLISHED, Place.TIME, inTimes(page), home);
        SpokenDate address = page.url() == null ? null : inAddress(page.url());
        SpokenDate words = sayings.published() == null ? inWords(page) : null;
        // The address knows no clock; words beside the text of the same day may.
        if (address != null && words != null && words.day().equals(address.day())) {
            sayings.say(Field.PUBLISHED, Place.DATELINE, words, home);
        }
        sayings.say(Field.PUBLISHED, Place.ADDRESS, address, home);
        sayings.say(Field.PUBLISHED, Place.DATELINE, words, home);
        disagreeing(page, text, home, sayings);
        sayings.say(Field.UPDATED, Place.LINKED_DATA, read(page.data().modified()), home);
        sayings.say(Field.UPDATED, Place.META, inMetas(page, CHANGED), home);
        sayings.say(Field.UPDATED, Place.TIME, first(page.landmarks().times(), PublicationDate::changed), home);
    }

    /** Says the day that readers see, where it is another than machines are told; a day apart is none where nobody knows the zone of either. */
    private static void disagreeing(Page page, String text, ZoneId home, Sayings sayings) {
        Published taken = sayings.published();
        if (taken == null) {
            return;
        }
        LocalDate day = taken.instant().atZone(taken.zone()).toLocalDate();
        LocalDate printed = Dateline.printed(page);
        for (LocalDate seen : new LocalDate[] {printed, Dateline.opening(text, day)}) {
            if (seen != null && !seen.equals(day) && (!home.equals(ZoneOffset.UTC) || Math.abs(ChronoUnit.DAYS.between(day, seen)) > 1)) {
                sayings.say(Field.PUBLISHED, Place.DATELINE, Published.day(seen, home));
            }
        }
    }

    private static @Nullable SpokenDate inMetas(Page page, String... names) {
        for (String name : names) {
            SpokenDate date = read(page.meta(name));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable SpokenDate read(@Nullable String words) {
        return words == null ? null : DateText.find(words);
    }

    /** Of the times those first that are said to be of the publication, then those of the article, then any. */
    private static @Nullable SpokenDate inTimes(Page page) {
        List<Element> times = page.landmarks().times().stream().filter(time -> !changed(time)).toList();
        SpokenDate date = first(times, time -> time.hasAttr("pubdate") || time.attr("itemprop").equalsIgnoreCase("datePublished"));
        date = date != null ? date : first(times, time -> time.nameIs("time") && time.closest("article, main, header") != null);
        return date != null ? date : first(times, time -> time.nameIs("time"));
    }

    private static boolean changed(Element time) {
        return time.attr("itemprop").equalsIgnoreCase("dateModified");
    }

    private static @Nullable SpokenDate first(List<Element> times, Predicate<Element> fits) {
        for (Element time : times) {
            SpokenDate date = !fits.test(time) ? null
                    : read(time.hasAttr("datetime") ? time.attr("datetime") : time.hasAttr("content") ? time.attr("content") : time.text());
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable SpokenDate inAddress(String url) {
        Matcher matcher = IN_ADDRESS.matcher(url);
        return matcher.find() ? DateText.find(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3)) : null;
    }

    private static @Nullable SpokenDate inWords(Page page) {
        for (Element element : page.document().select(MARKED)) {
            String words = element.text();
            SpokenDate date = words.length() <= LONGEST ? DateText.find(words) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }
}
