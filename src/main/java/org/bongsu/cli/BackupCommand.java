package org.bongsu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bongsu.desk.BackingUp;
import org.bongsu.model.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Backs a store up into one file, also while a window has it open. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Backs the store up into a file, verified before it is written.")
final class BackupCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file to write, such as store.bongsu-backup.")
    private Path file = Path.of("");

    BackupCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        Backup backup = BackingUp.write(commands.folder(), file, commands.parts().clock());
        commands.parts().out().println(commands.parts().words().say("cli.backup.done", file, backup.bytes()));
        return ExitCode.DONE;
    }
}
