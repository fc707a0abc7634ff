package org.bongsu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.bongsu.intake.page.WebPage;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Cleaning;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Takes what can be had out of a feed that keeps to no standard: elements called item or entry, whatever their namespace. */
final class LooseEntries {
    private static final int DEEPEST = 64;
    private static final int MOST = 5_000;
    private static final List<String> TEXTS = List.of("encoded", "content", "description", "summary", "body", "subtitle");
    private static final List<String> DATES = List.of("pubdate", "published", "issued", "date", "created", "updated", "modified");
    private static final List<String> CHANGED = List.of("updated", "modified");

    private LooseEntries() { }

    /**
     * An entry.
     *
     * @param title null where there is none
     * @param body    without words where there are none
     * @param date    as it is written
     * @param updated the same, empty where there is none
     */
    record Entry(@Nullable String title, Body body, @Nullable String author, @Nullable String link, String date, String updated) { }

    /**
     * The entries of a feed, and its own title.
     *
     * @param publisher null where it has none
     */
    record Feed(@Nullable String publisher, List<Entry> entries) { }

    static Feed of(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        List<Element> entries = document.stream().filter(e -> local(e).equals("item") || local(e).equals("entry")).limit(MOST).toList();
        Element title = document.stream().filter(e -> local(e).equals("title") && entries.stream().noneMatch(e.parents()::contains)).findFirst().orElse(null);
        List<Entry> read = new ArrayList<>();
        for (Element entry : entries) {
            Body body = Body.plain("");
            for (String name : TEXTS) {
                body = body.text().isEmpty() ? said(child(entry, name, e -> true)) : body;
            }
            String headline = Cleaning.line(said(child(entry, "title", e -> true)).text());
            if (!headline.isEmpty() || !body.text().isEmpty()) {
                read.add(new Entry(headline.isEmpty() ? null : headline, body, author(entry), link(entry), date(entry, DATES), date(entry, CHANGED)));
            }
        }
        String publisher = title == null ? "" : Cleaning.line(said(title).text());
        return new Feed(publisher.isEmpty() ? null : publisher, read);
    }

    private static @Nullable String author(Element entry) {
        Element author = child(entry, "author", e -> true);
        Element creator = author == null ? child(entry, "creator", e -> true) : child(author, "name", e -> true);
        Element named = creator == null ? author : creator;
        String name = named == null ? "" : Cleaning.line(named.text());
        return name.isEmpty() ? null : name;
    }

    private static @Nullable String link(Element entry) {
        Element link = child(entry, "link", e -> !e.attr("rel").matches("(?i)self|enclosure|replies|edit"));
        String address = link == null ? "" : link.hasAttr("href") ? link.attr("href") : link.text();
        return address.strip().matches("(?i)https?://\\S+") ? address.strip() : null;
    }

    private static String date(Element entry, List<String> names) {
        for (String name : names) {
            Element date = child(entry, name, e -> e.hasText());
            if (date != null) {
                return date.text();
            }
        }
        return "";
    }

    private static @Nullable Element child(Element parent, String name, Predicate<Element> fits) {
        return parent.children().stream().filter(e -> local(e).equals(name) && fits.test(e)).findFirst().orElse(null);
    }

    /** Markup that is escaped, and markup that stands there as it is. */
    private static Body said(@Nullable Element element) {
        if (element == null) {
            return Body.plain("");
        }
        Body words = WebPage.words(element.childrenSize() == 0 ? element.wholeText() : element.html());
        return words.text().isEmpty() ? Body.plain(Cleaning.text(element.text()).strip()) : words;
    }

    private static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
