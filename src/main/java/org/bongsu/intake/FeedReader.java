package org.bongsu.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.bongsu.intake.page.WebPage;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.DateText;
import org.bongsu.intake.text.SpokenDate;
import org.bongsu.model.Article;
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
            FeedEntry said = new FeedEntry(entry.title(), entry.author(), feed.publisher(), entry.link(), entry.body());
            String key = entry.link() == null ? said.name() : entry.link();
            int again = seen.merge(key, 1, Integer::sum);
            articles.add(incoming.entry(hash, again == 1 ? key : key + "\n" + again, said.about(DateText.find(entry.date()), DateText.find(entry.updated())), said.body()));
        }
        return articles.isEmpty() ? incoming.refused(reason) : new Outcome.Taken(articles);
    }

    private @Nullable Article article(SyndEntry entry, String date, @Nullable String publisher, String hash, Map<String, Integer> seen) {
        Body words = words(entry);
        String title = line(entry.getTitle());
        if (title == null && words.text().isEmpty()) {
            return null;
        }
        FeedEntry said = new FeedEntry(title, line(entry.getAuthor()), publisher, link(entry), words);
        String id = entry.getUri() != null && !entry.getUri().isBlank() ? entry.getUri() : said.link() != null ? said.link() : said.name();
        // An id that a careless feed gives twice still makes two articles.
        int again = seen.merge(id, 1, Integer::sum);
        SpokenDate written = DateText.find(date);
        SpokenDate parsed = written != null ? written : spoken(entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate());
        return incoming.entry(hash, again == 1 ? id : id + "\n" + again, said.about(parsed, spoken(entry.getUpdatedDate())), said.body());
    }

    /** The longest of the contents, or else the description. */
    private static Body words(SyndEntry entry) {
        Body best = Body.plain("");
        for (SyndContent content : entry.getContents()) {
            Body words = words(content);
            best = words.text().length() > best.text().length() ? words : best;
        }
        return best.text().isEmpty() ? words(entry.getDescription()) : best;
    }

    private static Body words(@Nullable SyndContent content) {
        return content == null || content.getValue() == null ? Body.plain("") : WebPage.words(content.getValue());
    }

    private static @Nullable SpokenDate spoken(@Nullable Date date) {
        return date == null ? null : new SpokenDate(date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate(), date.toInstant().atOffset(ZoneOffset.UTC).toLocalTime(), ZoneOffset.UTC);
    }

    private static @Nullable String link(SyndEntry entry) {
        String link = entry.getLink() != null ? entry.getLink() : entry.getUri();
        return link != null && link.strip().matches("(?i)https?://\\S+") ? link.strip() : null;
    }

    private static @Nullable String line(@Nullable String markup) {
        if (markup == null) {
            return null;
        }
        String line = Cleaning.line(WebPage.words(markup).text());
        return line.isEmpty() ? null : line;
    }
}
