package org.bongsu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bongsu.desk.Search;
import org.bongsu.desk.Session;
import org.bongsu.model.Excerpt;
import org.bongsu.model.Hit;
import org.bongsu.model.Span;
import org.bongsu.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds articles and incidents by their words, the best first. */
@Command(name = "search", mixinStandardHelpOptions = true, description = {"Finds articles and incidents by their words, English and Korean.",
    "All words must occur; \"in quotes\" one behind the other; -word not; word* begins so;", "title:word author: publisher: place: article: in that field."})
final class SearchCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "A line of JSON for each article and incident.")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many of each (default: 20).")
    private int limit = 20;

    SearchCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        String sought = String.join(" ", words);
        Words say = commands.parts().words();
        try (Session session = commands.open()) {
            for (Hit.Kind kind : Hit.Kind.values()) {
                Search.Found found = session.search().find(sought, kind, Math.max(1, limit));
                if (json) {
                    found.hits().forEach(hit -> commands.parts().out().println(node(hit)));
                } else {
                    commands.parts().out().println(say.say("cli.search." + kind.code(), found.hits().size(), found.all()));
                    found.hits().forEach(this::tell);
                }
            }
        }
        return ExitCode.DONE;
    }

    private void tell(Hit hit) {
        commands.parts().out().println("  " + (hit.day() == null ? "" : hit.day() + "  ") + marked(hit.title()) + "  [" + hit.id() + "]");
        hit.excerpts().forEach(excerpt -> commands.parts().out().println("      " + marked(excerpt)));
    }

    /** What was found stands between asterisks. */
    private static String marked(Excerpt excerpt) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Span span : excerpt.marks()) {
            text.append(excerpt.text(), at, span.start()).append('*').append(excerpt.text(), span.start(), span.end()).append('*');
            at = span.end();
        }
        return text.append(excerpt.text().substring(at)).toString();
    }

    private static ObjectNode node(Hit hit) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("kind", hit.kind().code()).put("id", hit.id())
                .put("day", hit.day() == null ? null : hit.day().toString());
        node.set("title", node(hit.title()));
        ArrayNode excerpts = node.putArray("excerpts");
        hit.excerpts().forEach(excerpt -> excerpts.add(node(excerpt)));
        return node;
    }

    private static ObjectNode node(Excerpt excerpt) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("text", excerpt.text());
        ArrayNode marks = node.putArray("marks");
        excerpt.marks().forEach(span -> marks.addObject().put("start", span.start()).put("end", span.end()));
        return node;
    }
}
