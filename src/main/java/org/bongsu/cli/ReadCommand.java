package org.bongsu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bongsu.model.Article;
import org.bongsu.model.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what intake makes of files, storing nothing. */
@Command(name = "read", mixinStandardHelpOptions = true, description = "Shows what intake makes of files, storing nothing.")
final class ReadCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "A line of JSON for each article.")
    private boolean json;

    ReadCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        return new PeekedFiles(commands).each(files, this::tell);
    }

    private void tell(String file, Article article) {
        if (json) {
            commands.parts().out().println(commands.parts().peek().readLine(file, article));
            return;
        }
        Published published = article.published();
        commands.parts().out().println(article.title());
        commands.parts().out().println(String.join(" · ", Stream.of(article.about().author(),
                article.about().publisher(), published == null ? null : published.iso(), article.language())
                .filter(part -> part != null && !part.isBlank()).toList()));
        commands.parts().out().println();
        commands.parts().out().println(article.text());
        commands.parts().out().println();
    }
}
