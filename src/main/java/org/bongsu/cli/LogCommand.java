package org.bongsu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bongsu.desk.Session;
import org.bongsu.desk.SettingsFile;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.SupportLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives out what someone who helps needs to know: versions, settings, counts and the log. */
@Command(name = "log", mixinStandardHelpOptions = true,
        description = {"Versions, settings, counts and the log, for someone who helps.", "No text, title, name or path of yours is in it."})
final class LogCommand implements Callable<Integer> {
    private final Commands commands;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path out;

    LogCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        Parts parts = commands.parts();
        SupportLog log = new SupportLog(parts.places(), new SettingsFile(parts.places().settings()).settings());
        String text = text(log);
        if (out == null) {
            parts.out().print(text);
        } else {
            SupportLog.save(text, out);
            parts.out().println(parts.words().say("support.saved", out));
        }
        return ExitCode.DONE;
    }

    /** A store that does not open is told of and no reason to give nothing; none is made. */
    private String text(SupportLog log) {
        if (!Files.isDirectory(commands.folder())) {
            return log.text(null);
        }
        try (Session session = commands.open()) {
            return log.text(session);
        } catch (StoreFault fault) {
            return log.text(null).replace("  none is open\n", "  it does not open: " + fault.reason() + "\n");
        }
    }
}
