package org.bongsu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Problem;
import org.bongsu.codebook.UnreadableCodebook;
import org.bongsu.desk.CodebookEditing;
import org.bongsu.desk.Recoding;
import org.bongsu.desk.Session;
import org.bongsu.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The store's codebook leaves as a file of JSON, or one takes its place. */
@Command(name = "codebook", mixinStandardHelpOptions = true,
        description = "Writes the store's codebook into a file, or takes the one of a file in its place.")
final class CodebookCommand implements Callable<Integer> {
    private enum Way { EXPORT, IMPORT }

    private final Commands commands;

    @Parameters(index = "0", paramLabel = "export|import", description = "Which way.")
    private Way way = Way.EXPORT;

    @Parameters(index = "1", paramLabel = "FILE", description = "A codebook as JSON.")
    private Path file = Path.of("codebook.json");

    @Option(names = "--dry-run", description = "On import, only say what would differ and be re-coded.")
    private boolean dry;

    CodebookCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        try (Session session = commands.open()) {
            CodebookEditing editing = new CodebookEditing(session);
            return way == Way.EXPORT ? export(session, editing) : take(session, editing);
        }
    }

    private int export(Session session, CodebookEditing editing) throws Exception {
        editing.export(file);
        say("codebook.exported", session.codebook().version(), String.valueOf(file.getFileName()));
        return ExitCode.DONE;
    }

    private int take(Session session, CodebookEditing editing) throws Exception {
        Codebook codebook;
        try {
            codebook = editing.read(file);
        } catch (UnreadableCodebook e) {
            // Nothing of the file is taken when a part of it is wrong.
            e.problems().forEach(this::refused);
            return ExitCode.REFUSED;
        }
        Recoding planned = editing.take(codebook);
        if (!planned.sound()) {
            planned.edited().problems().forEach(this::refused);
            return ExitCode.REFUSED;
        }
        Recoding done = dry ? planned : editing.apply(planned, codebook.number()).orElse(planned);
        planned.differences().forEach(each -> commands.parts().out().println(each.kind().name().toLowerCase(Locale.ROOT) + "\t" + each.key()
                + Optional.of(each.other()).filter(other -> !other.isEmpty()).map(other -> "\t" + other).orElse("")));
        say(done.idle() ? "cli.codebook.same" : dry ? "cli.codebook.would" : "cli.codebook.taken", session.codebook().version(),
                done.differences().size(), done.touched().incidents().size());
        return ExitCode.DONE;
    }

    private void refused(Problem problem) {
        Words words = commands.parts().words();
        String at = (problem.at() + " " + problem.field()).strip();
        commands.parts().err().println("bongsu: " + file.getFileName() + (at.isEmpty() ? "" : ": " + at) + ": "
                + words.say("codebook.problem." + problem.reason(), problem.args().toArray()));
    }

    private void say(String key, Object... args) {
        commands.parts().out().println(commands.parts().words().say(key, args));
    }
}
