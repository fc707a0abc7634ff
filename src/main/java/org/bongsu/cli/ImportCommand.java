package org.bongsu.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bongsu.desk.Imported;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Session;
import org.bongsu.job.Progress;
import org.bongsu.model.Article;
import org.bongsu.model.Refusal;
import org.bongsu.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes articles into the store, and says of each file what became of it as soon as that is durable. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Imports articles and machine-coded event tables (GDELT, ICEWS); folders are read through.")
final class ImportCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--json", description = "A line of JSON for each file.")
    private boolean json;

    @Option(names = "--keep", description = "Keeps the bytes of what is refused, as attachments that are set aside.")
    private boolean keep;

    @Option(names = "--everywhere", description = "Of machine-coded tables, also rows that do not touch the peninsula by place or actor.")
    private boolean everywhere;

    ImportCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        try (Session session = commands.open()) {
            Importing importing = commands.parts().importing(session);
            List<Imported> all = importing.files(paths, everywhere, Progress.NONE, this::tell);
            if (keep) {
                List<Imported> refused = all.stream().filter(i -> i.status() == Imported.Status.REFUSED).toList();
                importing.keep(refused, commands.parts().words(), Progress.NONE).stream().filter(i -> i.status() != Imported.Status.REFUSED).forEach(this::tell);
            }
            return all.stream().anyMatch(Imported::refusedAny) ? ExitCode.REFUSED : ExitCode.DONE;
        }
    }

    private void tell(Imported one) {
        Words words = commands.parts().words();
        Refusal refusal = one.refusal();
        Article article = one.article();
        String said = refusal == null ? "" : words.say("refusal." + refusal.reason(), refusal.args().toArray());
        if (json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("file", one.file()).put("status", one.status().code())
                    .put("reason", refusal == null ? null : refusal.reason()).put("article", article == null ? null : article.id())
                    .put("group", article == null ? null : article.handling().group());
            if (one.table() != null) {
                node.put("dataset", one.table().dataset().name()).put("rows", one.table().taken()).put("elsewhere", one.table().elsewhere())
                        .put("unreadable", one.table().refused());
            }
            commands.parts().out().println(node);
        } else if (article != null) {
            commands.parts().out().println(words.say("cli.import." + one.status().code(), one.file(), article.title()));
        }
        Imported.Table table = one.table();
        if (table != null) {
            if (!json) {
                commands.parts().out().println(words.say("cli.import.table-" + one.status().code(), one.file(), table.dataset().name(), table.taken(), table.elsewhere()));
            }
            table.bad().forEach(bad -> commands.parts().err().println(one.file() + ": " + words.say("refusal." + bad.reason(), bad.args().toArray())));
            if (table.refused() > table.bad().size()) {
                commands.parts().err().println(one.file() + ": " + words.say("refusal.row-more", table.refused() - table.bad().size()));
            }
        }
        if (one.status() == Imported.Status.REFUSED) {
            commands.parts().err().println(one.file() + ": " + said);
        }
        commands.parts().out().flush();
    }
}
