package org.bongsu.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bongsu.desk.Exporting;
import org.bongsu.desk.Session;
import org.bongsu.desk.TableFormat;
import org.bongsu.job.Progress;
import org.bongsu.model.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gives the coded incidents out as a table. */
@Command(name = "incidents", mixinStandardHelpOptions = true, description = "Gives the coded incidents out.")
final class IncidentsCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "csv, xlsx, json, geojson or kml.")
    private TableFormat format = TableFormat.JSON;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path out;

    @Option(names = "--bom", description = "Begin CSV with the mark by which Excel knows UTF-8.")
    private boolean mark;

    IncidentsCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        CommandSpec call = Objects.requireNonNull(spec);
        if (format == TableFormat.XLSX && out == null) {
            throw new ParameterException(call.commandLine(), commands.parts().words().say("cli.incidents.xlsx"));
        }
        Filter filter = options.filter(call);
        try (Session session = commands.open()) {
            Exporting.Wanted wanted = new Exporting.Wanted(options.on(filter, session, commands.parts(), call), format, mark);
            Exporting exporting = commands.parts().exporting(session);
            if (out == null) {
                commands.parts().out().print(exporting.incidents(wanted));
            } else {
                exporting.incidents(wanted, out, Progress.NONE);
            }
        }
        return ExitCode.DONE;
    }
}
