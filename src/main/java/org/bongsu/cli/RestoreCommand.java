package org.bongsu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bongsu.desk.BackingUp;
import org.bongsu.model.Backup;
import org.bongsu.model.PutBack;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a store back from a file, or mends it with its own newest backup; what was there is set aside. */
@Command(name = "restore", mixinStandardHelpOptions = true,
        description = "Puts the store back from a file. Without one, mends it: its newest backup, with all that was changed since and can be read. What was there is set aside, never deleted.")
final class RestoreCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "A file that backup wrote (default: the newest backup in the store's folder).")
    private @Nullable Path file;

    RestoreCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        Words words = commands.parts().words();
        Path store = commands.folder();
        PutBack state;
        if (file != null) {
            if (!Files.isRegularFile(file)) {
                commands.parts().err().println("bongsu: " + words.say("cli.restore.no-file", file));
                return ExitCode.FAILED;
            }
            state = BackingUp.putBack(store, file);
        } else {
            Optional<Backup> latest = BackingUp.latest(store);
            if (latest.isEmpty()) {
                commands.parts().err().println("bongsu: " + words.say("cli.restore.none", store));
                return ExitCode.FAILED;
            }
            state = BackingUp.mend(store, latest.get());
        }
        commands.parts().out().println(words.say("cli.restore.done", state.changes(), String.valueOf(state.last())));
        return ExitCode.DONE;
    }
}
