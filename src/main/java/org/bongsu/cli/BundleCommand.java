package org.bongsu.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bongsu.desk.Merging;
import org.bongsu.desk.Session;
import org.bongsu.model.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives coded work out for a colleague to merge. */
@Command(name = "bundle", mixinStandardHelpOptions = true,
        description = {"Gives coded work out for a colleague to merge: incidents, claims and articles in one file.",
            "Originals stay at home, texts too unless asked for, and of restricted sources every word."})
final class BundleCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Parameters(paramLabel = "FILE", description = "Where to, such as kim.bongsu.")
    private Path out = Path.of("");

    @Option(names = "--texts", description = "With the texts of articles.")
    private boolean texts;

    BundleCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        Filter filter = options.filter(Objects.requireNonNull(spec));
        try (Session session = commands.open()) {
            Merging.Contents written = commands.parts().merging(session).write(filter, commands.parts().coder(), texts, out);
            commands.parts().out().println(commands.parts().words().say("bundle.written", out, written.incidents(), written.claims(), written.articles()));
        }
        return ExitCode.DONE;
    }
}
