package org.bongsu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.bongsu.desk.Session;
import org.bongsu.words.Words;
import picocli.CommandLine.Command;

/** Verifies a store: every record of the journal, the tables made from it, and every original. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Verifies a store.")
final class CheckCommand implements Callable<Integer> {
    private final Commands commands;

    CheckCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        Words words = commands.parts().words();
        try (Session session = commands.open()) {
            List<String> findings = session.check(words);
            findings.forEach(commands.parts().err()::println);
            commands.parts().out().println(words.say(findings.isEmpty() ? "cli.check.sound" : "cli.check.damaged",
                    session.articles().get().size(), session.incidents(), findings.size()));
            return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
