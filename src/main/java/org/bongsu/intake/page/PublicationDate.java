package org.bongsu.intake.page;

import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.intake.text.DateText;
import org.bongsu.intake.text.SpokenDate;
import org.bongsu.model.Published;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Finds when a page's article was published, asking first what lies least. */
final class PublicationDate {
    private static final String[] METAS = {
        "article:published_time", "og:published_time", "article:published", "datepublished", "og:article:published_time", "article.published",
        "publishdate", "pubdate", "publish-date", "publication_date", "publish_date", "parsely-pub-date", "sailthru.date",
        "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date.created", "dc.date", "dcterms.date", "date", "article_date_original",
        "originalpublicationdate", "cxenseparse:recs:publishtime", "displaydate", "pdate", "article:created", "datecreated", "og:regdate", "regdate", "ptime",
    };
    private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-]?([01]\\d)[/-]?([0-3]\\d)(?!\\d{7})");
    private static final String MARKED = "[class*=date], [class*=Date], [class*=time], [class*=publish], [class*=byline], [class*=dateline], [id*=date],"
            + " [class*=posted], [class*=meta], [class*=info], [class*=input]";
    private static final int LONGEST = 200;

    private PublicationDate() { }

    static @Nullable Published find(Page page, ZoneId home) {
        SpokenDate date = spoken(page);
        return date == null ? null : date.published(home);
    }

    private static @Nullable SpokenDate spoken(Page page) {
        SpokenDate date = read(page.data().published());
        for (String meta : METAS) {
            date = date == null ? read(page.meta(meta)) : date;
        }
        if (date == null) {
            date = inTimes(page);
        }
        SpokenDate address = date == null && page.url() != null ? inAddress(page.url()) : null;
        SpokenDate words = date == null ? inWords(page) : null;
        if (date != null) {
            return date;
        }
        boolean refines = address != null && words != null && words.day().equals(address.day());
        return address == null || refines ? words : address;
    }

    private static @Nullable SpokenDate read(@Nullable String words) {
        return words == null ? null : DateText.find(words);
    }

    private static @Nullable SpokenDate inTimes(Page page) {
        for (String selector : new String[] {"time[pubdate], time[itemprop=datePublished], [itemprop=datePublished]", "article time, main time, header time", "time"}) {
            for (Element time : page.document().select(selector)) {
                SpokenDate date = read(time.hasAttr("datetime") ? time.attr("datetime") : time.hasAttr("content") ? time.attr("content") : time.text());
                if (date != null) {
                    return date;
                }
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
