package org.bongsu.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.bongsu.intake.page.WebPage;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.DateText;
import org.bongsu.intake.text.HomeZone;
import org.bongsu.intake.text.LanguageFinder;
import org.bongsu.intake.text.SpokenDate;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Published;
import org.jspecify.annotations.Nullable;

/** Reads a saved feed (RSS, RDF or Atom): each entry is an article. */
final class FeedReader {
    private static final int MOST_ENTRIES = 5_000;

    private final Incoming incoming;

    FeedReader(Incoming incoming) {
        this.incoming = incoming;
    }

    Outcome read(String raw) {
        FeedText text;
        try {
            text = FeedText.of(raw);
        } catch (XMLStreamException e) {
            return incoming.refused("unreadable-feed");
        }
        SyndFeed feed;
        try {
            SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
            input.setAllowDoctypes(false);
            feed = input.build(new StringReader(text.xml()));
        } catch (FeedException | IllegalArgumentException e) {
            return loose(text.xml(), "unreadable-feed");
        }
        String publisher = line(feed.getTitle());
        String hash = Incoming.sha256(incoming.bytes());
        List<Article> articles = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<SyndEntry> entries = feed.getEntries();
        boolean dated = text.dates().size() == entries.size();
        for (int i = 0; i < Math.min(MOST_ENTRIES, entries.size()); i++) {
            SyndEntry entry = entries.get(i);
            Article article = article(entry, dated ? text.dates().get(i) : "", publisher, hash, seen);
            if (article != null) {
                articles.add(article);
            }
        }
        return articles.size() < Math.min(MOST_ENTRIES, Math.max(1, text.dates().size())) ? loose(text.xml(), articles) : new Outcome.Taken(articles);
    }

    /** What can be had, when that is more than the standards gave. */
    private Outcome loose(String xml, List<Article> strict) {
        Outcome loose = loose(xml, "empty-feed");
        return loose instanceof Outcome.Taken taken && taken.articles().size() > strict.size() || strict.isEmpty() ? loose : new Outcome.Taken(strict);
    }

    private Outcome loose(String xml, String reason) {
        LooseEntries.Feed feed = LooseEntries.of(xml);
        String hash = Incoming.sha256(incoming.bytes());
        Map<String, Integer> seen = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        for (LooseEntries.Entry entry : feed.entries()) {
            String name = entry.title() == null ? Cleaning.opening(entry.text()) : entry.title();
            String text = entry.text().isEmpty() ? name : entry.text();
            String key = entry.link() == null ? name : entry.link();
            int again = seen.merge(key, 1, Integer::sum);
            SpokenDate date = DateText.find(entry.date());
            Published published = date == null ? null : date.published(HomeZone.of(host(entry.link()), LanguageFinder.language(text)));
            articles.add(incoming.entry(hash, again == 1 ? key : key + "\n" + again,
                    new Bibliography(name, entry.author(), feed.publisher(), entry.link(), published), text));
        }
        return articles.isEmpty() ? incoming.refused(reason) : new Outcome.Taken(articles);
    }

    private @Nullable Article article(SyndEntry entry, String date, @Nullable String publisher, String hash, Map<String, Integer> seen) {
        String said = words(entry);
        String title = line(entry.getTitle());
        if (title == null && said.isEmpty()) {
            return null;
        }
        String name = title == null ? Cleaning.opening(said) : title;
        String text = said.isEmpty() ? name : said;
        String link = link(entry);
        Published published = published(entry, date, HomeZone.of(host(link), LanguageFinder.language(text)));
        String id = entry.getUri() != null && !entry.getUri().isBlank() ? entry.getUri() : link != null ? link : name;
        // An id that a careless feed gives twice still makes two articles.
        int again = seen.merge(id, 1, Integer::sum);
        return incoming.entry(hash, again == 1 ? id : id + "\n" + again,
                new Bibliography(name, line(entry.getAuthor()), publisher, link, published), text);
    }

    /** The longest of the contents, or else the description. */
    private static String words(SyndEntry entry) {
        String best = "";
        for (SyndContent content : entry.getContents()) {
            String words = words(content);
            best = words.length() > best.length() ? words : best;
        }
        return best.isEmpty() ? words(entry.getDescription()) : best;
    }

    private static String words(@Nullable SyndContent content) {
        return content == null || content.getValue() == null ? "" : WebPage.words(content.getValue());
    }

    private static @Nullable Published published(SyndEntry entry, String written, ZoneId home) {
        SpokenDate date = DateText.find(written);
        if (date != null) {
            return date.published(home);
        }
        var parsed = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return parsed == null ? null : new Published(parsed.toInstant(), home, true);
    }

    private static @Nullable String link(SyndEntry entry) {
        String link = entry.getLink() != null ? entry.getLink() : entry.getUri();
        return link != null && link.strip().matches("(?i)https?://\\S+") ? link.strip() : null;
    }

    private static @Nullable String host(@Nullable String link) {
        try {
            return link == null ? null : new URI(link).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable String line(@Nullable String markup) {
        if (markup == null) {
            return null;
        }
        String line = Cleaning.line(WebPage.words(markup));
        return line.isEmpty() ? null : line;
    }
}
