package org.bongsu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what would be suggested for files, storing nothing. */
@Command(name = "suggest", mixinStandardHelpOptions = true,
        description = "Shows as JSON, a line for each article, what would be suggested for files, storing nothing.")
final class SuggestCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "JSON, a line for each article (always so).")
    private boolean json;

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication, for files that give none: 2026-01-28.")
    private @Nullable LocalDate published;

    SuggestCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        return new PeekedFiles(commands).each(files, (file, article) ->
                commands.parts().out().println(commands.parts().peek().suggestLine(file, article, published)));
    }
}
