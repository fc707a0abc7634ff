package org.bongsu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.intake.bytes.Enclosed;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Original;
import org.bongsu.model.Refusal;
import org.jspecify.annotations.Nullable;

/** An outcome as it goes from the worker to the application; bytes of enclosed files go beside it. */
final class OutcomeJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OutcomeJson() { }

    static ObjectNode write(Outcome outcome) {
        ObjectNode node = NODES.objectNode();
        switch (outcome) {
            case Outcome.Refused refused -> node.set("refused", refusal(refused.refusal()));
            case Outcome.Taken taken -> {
                ArrayNode articles = node.putArray("articles");
                taken.articles().forEach(article -> articles.add(article(article)));
                ArrayNode names = node.putArray("enclosed");
                taken.enclosed().forEach(enclosed -> names.add(enclosed.name()));
                ArrayNode passed = node.putArray("passed");
                taken.passed().forEach(each -> passed.add(refusal(each)));
                node.put("next", taken.next());
            }
        }
        return node;
    }

    /**
     * Reads one.
     *
     * @throws RuntimeException when it is not what {@link #write} gives
     */
    static Outcome read(JsonNode node, List<byte[]> parts) {
        if (node.has("refused")) {
            return new Outcome.Refused(refusal(node.get("refused")));
        }
        List<Article> articles = new ArrayList<>();
        node.required("articles").forEach(article -> articles.add(article(article)));
        List<Enclosed> enclosed = new ArrayList<>();
        for (JsonNode name : node.required("enclosed")) {
            enclosed.add(new Enclosed(name.textValue(), parts.get(enclosed.size())));
        }
        List<Refusal> passed = new ArrayList<>();
        node.required("passed").forEach(each -> passed.add(refusal(each)));
        return new Outcome.Taken(articles, enclosed, passed, node.required("next").intValue());
    }

    static ObjectNode refusal(Refusal refusal) {
        ObjectNode node = NODES.objectNode().put("file", refusal.file()).put("reason", refusal.reason());
        refusal.args().forEach(node.putArray("args")::add);
        return node;
    }

    static Refusal refusal(JsonNode node) {
        List<String> args = new ArrayList<>();
        node.required("args").forEach(arg -> args.add(arg.textValue()));
        return new Refusal(node.required("file").textValue(), node.required("reason").textValue(), args);
    }

    private static ObjectNode article(Article article) {
        Bibliography about = article.about();
        Original original = article.original();
        ObjectNode node = NODES.objectNode().put("id", article.id()).put("title", about.title()).put("author", about.author())
                .put("publisher", about.publisher()).put("url", about.url()).put("language", article.language()).put("text", article.text())
                .put("sha256", original.sha256()).put("fileName", original.fileName()).put("mediaType", original.mediaType())
                .put("size", original.size()).put("retrieved", original.retrieved().toString());
        node.set("published", MadeJson.published(about.published()));
        node.set("provenance", MadeJson.provenance(about.provenance()));
        node.set("layout", MadeJson.layout(article.layout()));
        return node;
    }

    private static Article article(JsonNode node) {
        Bibliography about = new Bibliography(node.required("title").textValue(), text(node, "author"), text(node, "publisher"), text(node, "url"),
                MadeJson.published(node.required("published")), MadeJson.provenance(node.required("provenance")));
        Original original = new Original(node.required("sha256").textValue(), node.required("fileName").textValue(), node.required("mediaType").textValue(),
                node.required("size").longValue(), Instant.parse(node.required("retrieved").textValue()));
        return new Article(node.required("id").textValue(), about, node.required("language").textValue(), node.required("text").textValue(), original,
                Article.Handling.NEW, MadeJson.layout(node.required("layout")));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.required(field).textValue();
    }
}
