package org.bongsu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.bongsu.desk.Peek;
import org.bongsu.model.Article;
import org.bongsu.model.Refusal;

/** Goes through files that are only looked at, and names each one that was refused on standard error. */
final class PeekedFiles {
    private final Commands commands;

    PeekedFiles(Commands commands) {
        this.commands = commands;
    }

    /** Hands every article on; the exit code says whether a file was refused. */
    int each(List<Path> files, BiConsumer<Path, Article> action) {
        int code = ExitCode.DONE;
        for (Path file : files) {
            Peek.Seen seen = commands.parts().peek().read(file);
            seen.articles().forEach(article -> action.accept(file, article));
            Refusal refusal = seen.refusal();
            if (refusal != null) {
                code = ExitCode.REFUSED;
                commands.parts().err().println(file + ": "
                        + commands.parts().words().say("refusal." + refusal.reason(), refusal.args().toArray()));
            }
            commands.parts().out().flush();
        }
        return code;
    }
}
