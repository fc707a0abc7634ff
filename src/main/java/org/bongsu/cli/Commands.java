package org.bongsu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.DiskFull;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: what is common to all commands, and the way in. */
@Command(name = "bongsu", version = "Bongsu 0.1.0", mixinStandardHelpOptions = true,
        description = {"The situation on the Korean peninsula, from article to figure, offline.",
            "Without a command, the window opens."},
        footer = {"", "Exit codes: 0 done, 1 the work failed, 2 the words of the call are off, 3 done but some input was refused."})
public final class Commands implements Runnable {
    private final Parts parts;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--store", paramLabel = "DIR", scope = ScopeType.INHERIT,
            description = "The store's folder, made when there is none (default: the user's own store).")
    private @Nullable Path store;

    private Commands(Parts parts) {
        this.parts = parts;
    }

    /** Runs the command that the arguments name. */
    public static int run(Parts parts, String... args) {
        Commands commands = new Commands(parts);
        CommandLine line = new CommandLine(commands)
                .addSubcommand(new ImportCommand(commands)).addSubcommand(new ReadCommand(commands))
                .addSubcommand(new SuggestCommand(commands)).addSubcommand(new IncidentsCommand(commands)).addSubcommand(new SourcesCommand(commands))
                .addSubcommand(new SearchCommand(commands)).addSubcommand(new FigureCommand(commands)).addSubcommand(new ReportCommand(commands)).addSubcommand(new CheckCommand(commands))
                .addSubcommand(new CodebookCommand(commands)).addSubcommand(new BundleCommand(commands)).addSubcommand(new MergeCommand(commands))
                .addSubcommand(new BackupCommand(commands)).addSubcommand(new RestoreCommand(commands)).addSubcommand(new LogCommand(commands))
                .setOut(parts.out()).setErr(parts.err()).setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((thrown, cmd, result) -> commands.failed(thrown));
        // A word that must not occur begins as an option does.
        Objects.requireNonNull(line.getSubcommands().get("search")).setUnmatchedOptionsArePositionalParams(true);
        if (args.length > 0 && !args[0].startsWith("-") && !line.getSubcommands().containsKey(args[0])) {
            parts.err().println("bongsu: " + parts.words().say("cli.neither", args[0]));
            parts.err().flush();
            return ExitCode.USAGE;
        }
        int code = commands.executed(line, args);
        parts.out().flush();
        parts.err().flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), parts.words().say("cli.no-command"));
    }

    Parts parts() {
        return parts;
    }

    /** Opens the store that the call names. */
    Session open() throws StoreFault {
        return parts.open(folder());
    }

    /** The folder of the store that the call names. */
    Path folder() {
        return store == null ? parts.places().ownStore() : store;
    }

    /** Want of memory is no exception of a command, and what was made durable before it stays so. */
    private int executed(CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            parts.err().println("bongsu: " + parts.words().say("cli.memory"));
            return ExitCode.FAILED;
        }
    }

    private int failed(Exception thrown) {
        parts.err().println("bongsu: " + switch (thrown) {
            case StoreFault fault -> fault.say(parts.words());
            case DiskFull full -> parts.words().say("cli.disk-full", full.getMessage());
            case IOException io -> parts.words().say("cli.io", io.getMessage());
            case UncheckedIOException io -> parts.words().say("cli.io", io.getMessage());
            default -> thrown.toString();
        });
        if (thrown instanceof RuntimeException) {
            thrown.printStackTrace(parts.err());
        }
        return ExitCode.FAILED;
    }
}
