package org.bongsu.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bongsu.desk.Exporting;
import org.bongsu.desk.Session;
import org.bongsu.desk.SourceFormat;
import org.bongsu.model.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives the sources of incidents out as references. */
@Command(name = "sources", mixinStandardHelpOptions = true, description = "Gives the sources of incidents out as references.")
final class SourcesCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "ris, bibtex or csl (CSL-JSON).")
    private SourceFormat format = SourceFormat.RIS;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path out;

    SourcesCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        Filter filter = options.filter(Objects.requireNonNull(spec));
        try (Session session = commands.open()) {
            Exporting exporting = commands.parts().exporting(session);
            if (out == null) {
                commands.parts().out().print(exporting.sources(filter, format));
            } else {
                exporting.sources(filter, format, out);
            }
        }
        return ExitCode.DONE;
    }
}
