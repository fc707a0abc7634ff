package org.bongsu.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bongsu.desk.Imported;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.TableImporting;
import org.bongsu.desk.TableTally;
import org.bongsu.desk.TallyWords;
import org.bongsu.job.Progress;
import org.bongsu.model.Article;
import org.bongsu.model.Refusal;
import org.bongsu.model.TableMapping;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles and tables into the store, and says of each file what became of it as soon as that is durable. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Imports articles, incident tables and machine-coded event tables (GDELT, ICEWS); folders are read through.")
final class ImportCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--mapping", paramLabel = "NAME", description = "Reads the files as tables by a mapping that was kept under this name in the application.")
    private @Nullable String mapping;

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
            if (mapping != null) {
                return mapped(session, mapping).stream().anyMatch(Imported::refusedAny) ? ExitCode.REFUSED : ExitCode.DONE;
            }
            Importing importing = commands.parts().importing(session);
            List<Imported> all = importing.files(paths, everywhere, Progress.NONE, this::tell);
            if (keep) {
                List<Imported> refused = all.stream().filter(i -> i.status() == Imported.Status.REFUSED).toList();
                importing.keep(refused, commands.parts().words(), Progress.NONE).stream().filter(i -> i.status() != Imported.Status.REFUSED).forEach(this::tell);
            }
            return all.stream().anyMatch(Imported::refusedAny) ? ExitCode.REFUSED : ExitCode.DONE;
        }
    }

    private List<Imported> mapped(Session session, String name) throws StoreFault {
        TableImporting tables = commands.parts().tableImporting(session);
        TableMapping by = tables.mappings().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow(() -> new ParameterException(Objects.requireNonNull(spec).commandLine(),
                commands.parts().words().say("cli.import.no-mapping", name, tables.mappings().stream().map(TableMapping::name).collect(Collectors.joining(", ")))));
        List<Imported> all = new ArrayList<>();
        for (Path path : paths) {
            Imported one = tables.file(path, by, Progress.NONE);
            tell(one);
            all.add(one);
        }
        return all;
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
            if (article != null && article.unreadable() > 0) {
                node.put("unreadableCharacters", article.unreadable());
            }
            if (one.table() != null) {
                node.put("dataset", one.table().dataset().name()).put("rows", one.table().taken()).put("elsewhere", one.table().elsewhere())
                        .put("unreadable", one.table().refused());
            }
            TableTally tally = one.tally();
            if (tally != null) {
                node.put("table", tally.table()).put("rows", tally.rows()).put("added", tally.changes().added()).put("updated", tally.changes().updated())
                        .put("same", tally.changes().same()).put("leftOut", tally.leftOut());
            }
            commands.parts().out().println(node);
        } else if (one.tally() != null) {
            commands.parts().out().println(one.file() + ": " + new TallyWords(words).line(one.tally()));
        } else if (article != null) {
            commands.parts().out().println(words.say("cli.import." + one.status().code(), one.file(), article.title()));
        }
        if (article != null && article.unreadable() > 0) {
            commands.parts().err().println(one.file() + ": " + words.say("report.unreadable", article.unreadable()));
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
        if (one.tally() != null) {
            new TallyWords(words).faults(one.tally()).forEach(fault -> commands.parts().err().println(one.file() + ": " + fault));
        }
        if (one.status() == Imported.Status.REFUSED) {
            commands.parts().err().println(one.file() + ": " + said);
        }
        commands.parts().out().flush();
    }
}
