package org.bongsu.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bongsu.desk.Session;
import org.bongsu.desk.Sharing;
import org.bongsu.desk.TableFormat;
import org.bongsu.model.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives the coded incidents out as a table. */
@Command(name = "incidents", mixinStandardHelpOptions = true, description = "Gives the coded incidents out.")
final class IncidentsCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "csv, json or geojson.")
    private TableFormat format = TableFormat.JSON;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path out;

    IncidentsCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        Filter filter = options.filter(Objects.requireNonNull(spec));
        try (Session session = commands.open()) {
            Sharing sharing = commands.parts().sharing(session);
            if (out == null) {
                commands.parts().out().print(sharing.incidents(filter, format));
            } else {
                sharing.incidents(filter, format, out);
            }
        }
        return ExitCode.DONE;
    }
}
