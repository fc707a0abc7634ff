package org.bongsu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.bongsu.model.Article;
import org.bongsu.model.Refusal;

/** Goes through files that are only looked at, and names each one that was refused on standard error. */
final class PeekedFiles {
    private final Commands commands;

    PeekedFiles(Commands commands) {
        this.commands = commands;
    }

    /** Hands every article on; the exit code says whether a file was refused. */
    int each(List<Path> files, BiConsumer<String, Article> action) {
        AtomicInteger code = new AtomicInteger(ExitCode.DONE);
        for (Path path : files) {
            commands.parts().peek().read(path, seen -> {
                seen.articles().forEach(article -> action.accept(seen.file(), article));
                Refusal refusal = seen.refusal();
                if (refusal != null) {
                    code.set(ExitCode.REFUSED);
                    commands.parts().err().println(seen.file() + ": "
                            + commands.parts().words().say("refusal." + refusal.reason(), refusal.args().toArray()));
                }
                commands.parts().out().flush();
            });
        }
        return code.get();
    }
}
