package org.bongsu.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bongsu.model.IndexSettings;
import org.bongsu.publish.Manifest;
import org.bongsu.words.Words;

/** What has changed in the data since a figure was drawn. */
public final class Since {
    private static final int NAMED = 5;

    /**
     * An incident.
     *
     * @param title empty where it is not in the store any more
     */
    public record Row(String id, String title) { }

    /** The incidents that the figure would be made of now and was not, the other way round, and those that are coded otherwise. */
    public record Rows(List<Row> added, List<Row> removed, List<Row> changed) {
        boolean empty() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }
    }

    record Tables(List<String> missing, List<String> changed) { }

    private final Rows rows;
    private final boolean otherwise;
    private final Manifest was;
    private final Manifest now;
    private final Optional<IndexSettings> inForce;
    private final Tables tables;

    Since(Rows rows, boolean otherwise, Manifest was, Manifest now, Optional<IndexSettings> inForce, Tables tables) {
        this.rows = rows;
        this.otherwise = otherwise;
        this.was = was;
        this.now = now;
        this.inForce = inForce;
        this.tables = tables;
    }

    /** The incidents that changed. */
    public Rows rows() {
        return rows;
    }

    /** Whether the figure would be drawn the very same. */
    public boolean nothing() {
        return say(Words.of("en")).isEmpty();
    }

    /** All that has changed, a sentence each; none where nothing has. */
    public List<String> say(Words words) {
        List<String> said = new ArrayList<>();
        said.addAll(incidents(words));
        if (!was.codebook().hash().equals(now.codebook().hash())) {
            said.add(was.codebook().version().equals(now.codebook().version()) ? words.say("return.since.codebook.edited", was.codebook().version())
                    : words.say("return.since.codebook", was.codebook().version(), now.codebook().version()));
        }
        inForce.ifPresent(settings -> said.add(words.say("return.since.index", differing(Objects.requireNonNull(was.index()), settings, words))));
        tables.missing().forEach(name -> said.add(words.say("return.since.dataset.missing", name)));
        tables.changed().forEach(name -> said.add(words.say("return.since.dataset.changed", name)));
        was.data().beside().forEach((name, hash) -> {
            String other = now.data().beside().get(name);
            if (other != null && !other.equals(hash)) {
                said.add(words.sayOr("return.since." + name, ""));
            }
        });
        said.removeIf(String::isEmpty);
        if (!was.application().equals(now.application())) {
            said.add(words.say("return.since.application", was.application(), now.application()));
        }
        return said;
    }

    private List<String> incidents(Words words) {
        List<String> said = new ArrayList<>();
        Map<String, List<Row>> all = new LinkedHashMap<>();
        all.put("added", rows.added());
        all.put("removed", rows.removed());
        all.put("changed", rows.changed());
        all.forEach((how, list) -> {
            if (!list.isEmpty()) {
                String names = list.stream().limit(NAMED).map(row -> row.title().isEmpty() ? row.id() : words.say("return.title", row.title()))
                        .collect(Collectors.joining(words.say("return.join")));
                said.add(words.say("return.since." + how, list.size(), names, Math.max(0, list.size() - NAMED)));
            }
        });
        if (otherwise) {
            said.add(words.say("return.since.rows"));
        }
        return said;
    }

    /** The settings that are others now, each with what it is in force. */
    private static String differing(IndexSettings was, IndexSettings now, Words words) {
        IndexWords fields = new IndexWords(words);
        Map<String, String> before = fields.fields(was);
        return fields.fields(now).entrySet().stream().filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .map(field -> words.say("return.since.index.one", field.getKey(), before.get(field.getKey()), field.getValue())).collect(Collectors.joining("; "));
    }
}
