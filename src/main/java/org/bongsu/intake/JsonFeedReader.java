package org.bongsu.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bongsu.intake.page.WebPage;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.DateText;
import org.bongsu.intake.text.SpokenDate;
import org.bongsu.model.Article;
import org.jspecify.annotations.Nullable;

/** Reads a saved JSON Feed (versions 1 and 1.1): each item is an article. */
final class JsonFeedReader {
    private static final int MOST_ENTRIES = 5_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Incoming incoming;

    JsonFeedReader(Incoming incoming) {
        this.incoming = incoming;
    }

    Outcome read(String raw) {
        JsonNode feed;
        try {
            feed = JSON.readTree(raw);
        } catch (JsonProcessingException e) {
            return incoming.refused("unreadable-feed");
        }
        String publisher = line(feed.path("title"));
        String hash = Incoming.sha256(incoming.bytes());
        List<Article> articles = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (JsonNode item : feed.path("items")) {
            if (articles.size() == MOST_ENTRIES) {
                break;
            }
            Article article = article(item, feed, publisher, hash, seen);
            if (article != null) {
                articles.add(article);
            }
        }
        return articles.isEmpty() ? incoming.refused("empty-feed") : new Outcome.Taken(articles);
    }

    private @Nullable Article article(JsonNode item, JsonNode feed, @Nullable String publisher, String hash, Map<String, Integer> seen) {
        Body words = words(item);
        String title = line(item.path("title"));
        if (title == null && words.text().isEmpty()) {
            return null;
        }
        String url = item.path("url").asText(item.path("external_url").asText(""));
        FeedEntry said = new FeedEntry(title, authors(item.has("authors") || item.has("author") ? item : feed), publisher, url.matches("(?i)https?://\\S+") ? url : null, words);
        String key = item.path("id").asText(said.link() == null ? said.name() : said.link());
        int again = seen.merge(key, 1, Integer::sum);
        SpokenDate updated = DateText.find(item.path("date_modified").asText(""));
        SpokenDate published = DateText.find(item.path("date_published").asText(""));
        return incoming.entry(hash, again == 1 ? key : key + "\n" + again, said.about(published == null ? updated : published, updated), said.body());
    }

    private static Body words(JsonNode item) {
        String html = item.path("content_html").asText("");
        Body words = html.isBlank() ? plain(item.path("content_text")) : WebPage.words(html);
        return words.text().isEmpty() ? plain(item.path("summary")) : words;
    }

    private static Body plain(JsonNode node) {
        return Body.plain(Cleaning.text(node.asText("")).strip());
    }

    private static @Nullable String authors(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.path("authors").forEach(author -> names.add(Cleaning.line(author.path("name").asText(""))));
        names.add(Cleaning.line(node.path("author").path("name").asText("")));
        String all = String.join(", ", names.stream().filter(name -> !name.isEmpty()).distinct().toList());
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String line(JsonNode node) {
        String line = Cleaning.line(node.asText(""));
        return line.isEmpty() ? null : line;
    }
}
