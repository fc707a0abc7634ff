package org.bongsu.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.ClockTime;
import org.bongsu.model.Evidence;
import org.bongsu.model.Layout;
import org.bongsu.model.Mention;
import org.bongsu.model.Provenance;
import org.bongsu.model.Provenance.Statement;
import org.bongsu.model.Published;
import org.bongsu.model.Reading;
import org.bongsu.model.Suggestion;

/** Writes articles and what was understood of them as JSON, by the field names that the user guide lists. */
public final class ReadingJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReadingJson() { }

    /** An article as the store keeps it. */
    public static ObjectNode article(Article article) {
        ObjectNode node = NODES.objectNode().put("id", article.id());
        about(node, article);
        return node.put("state", article.state().code()).put("sha256", article.original().sha256());
    }

    /** What intake made of a file. */
    public static ObjectNode read(String file, Article article) {
        ObjectNode node = NODES.objectNode().put("file", file);
        about(node, article);
        return node;
    }

    /** What is suggested for a file, with the text that all offsets point into. */
    public static ObjectNode suggested(String file, Article article, Reading reading) {
        ObjectNode node = NODES.objectNode().put("file", file);
        ArrayNode suggestions = node.putArray("suggestions");
        reading.suggestions().forEach(s -> suggestions.add(suggestion(s)));
        ArrayNode mentions = node.putArray("mentions");
        reading.mentions().forEach(m -> mentions.add(mention(m)));
        return node.put("text", article.text());
    }

    private static void about(ObjectNode node, Article article) {
        Published published = article.published();
        node.put("title", article.title()).put("author", article.about().author()).put("publisher", article.about().publisher())
                .put("url", article.about().url()).put("published", published == null ? null : published.iso())
                .put("language", article.language()).put("text", article.text());
        if (published != null) {
            node.put("publishedZone", published.zone().getId()).put("publishedPrecision", published.timed() ? "minute" : "day");
        }
        Provenance provenance = article.about().provenance();
        if (provenance != null) {
            provenance(node, provenance);
        }
        Layout layout = article.layout();
        if (layout != null) {
            ArrayNode blocks = node.putArray("layout");
            layout.blocks().forEach(block -> blocks.addObject().put("kind", block.kind().code()).put("start", block.start()).put("end", block.end()));
        }
    }

    /** What was taken from where, and what else the file says. */
    private static void provenance(ObjectNode node, Provenance provenance) {
        Published updated = provenance.updated();
        node.put("updated", updated == null ? null : updated.iso());
        ObjectNode from = node.putObject("from");
        ArrayNode others = node.putArray("disagreeing");
        for (Statement statement : provenance.statements()) {
            if (!from.has(statement.field().code())) {
                from.put(statement.field().code(), statement.place().code());
            } else {
                others.addObject().put("field", statement.field().code()).put("from", statement.place().code()).put("value", statement.value());
            }
        }
    }

    private static ObjectNode suggestion(Suggestion s) {
        ObjectNode node = NODES.objectNode().put("type", s.proposal().type()).put("title", s.proposal().title())
                .put("score", Math.round(s.score() * 1000) / 1000.0);
        var when = s.proposal().when();
        IncidentJson.when(node, when);
        ClockTime clock = when == null ? null : when.clock();
        node.put("time", clock == null ? null : clock.time().toString()).put("zone", clock == null ? null : clock.zone().getId());
        node.set("place", IncidentJson.place(s.proposal().where()));
        node.put("status", s.proposal().status().code()).put("attribution", s.proposal().judgement().attribution().code());
        ArrayNode actors = node.putArray("actors");
        for (ActorLink link : s.proposal().detail().actors()) {
            actors.addObject().put("code", link.from()).put("to", link.to()).put("role", link.role().code());
        }
        node.set("quantities", IncidentJson.quantities(s.proposal().detail().quantities()));
        ObjectNode fields = node.putObject("fields");
        s.proposal().detail().fields().forEach(fields::put);
        ArrayNode evidence = node.putArray("evidence");
        distinct(s).forEach(e -> evidence.addObject().put("start", e.start()).put("end", e.end()).put("quote", e.quote()));
        ArrayNode claims = node.putArray("claims");
        for (Claim claim : s.claims()) {
            claims.addObject().put("field", claim.what().field()).put("value", claim.what().value())
                    .put("stance", claim.what().stance().code()).put("by", claim.what().by())
                    .put("start", claim.evidence().start()).put("end", claim.evidence().end()).put("quote", claim.evidence().quote());
        }
        return node;
    }

    private static List<Evidence> distinct(Suggestion s) {
        Set<Evidence> all = new LinkedHashSet<>();
        all.add(s.lead());
        s.claims().forEach(c -> all.add(c.evidence()));
        return List.copyOf(all);
    }

    private static ObjectNode mention(Mention m) {
        ObjectNode node = NODES.objectNode().put("kind", m.kind().code()).put("start", m.start()).put("end", m.end())
                .put("quote", m.quote()).put("value", m.value());
        var point = m.point();
        if (point != null) {
            node.put("lat", point.lat()).put("lon", point.lon());
        }
        return node;
    }
}
