package org.bongsu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bongsu.desk.AgreementTable;
import org.bongsu.desk.Merge;
import org.bongsu.desk.RefusedBundle;
import org.bongsu.desk.Session;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Difference;
import org.bongsu.model.Incident;
import org.bongsu.model.Settlement;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a colleague's bundle in, and says or settles where the two differ. */
@Command(name = "merge", mixinStandardHelpOptions = true,
        description = {"Takes a colleague's bundle in: its new articles at once; differences are listed, or settled by a rule.",
            "Whatever the rule, the claims of both stay, and the window can undo it."})
final class MergeCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(paramLabel = "BUNDLE", description = "The colleague's bundle.")
    private Path bundle = Path.of("");

    @Option(names = "--settle", paramLabel = "RULE", description = "mine, theirs, newer, or both (mine, with theirs as claims); without it differences are only listed.")
    private @Nullable Settlement rule;

    @Option(names = "--agreement", paramLabel = "FILE.csv", description = "Where to write percent agreement, Cohen's kappa and Krippendorff's alpha by field and type.")
    private @Nullable Path agreement;

    MergeCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        Words words = commands.parts().words();
        try (Session session = commands.open()) {
            Merge merge = commands.parts().merging(session).open(bundle);
            commands.parts().out().println(words.say("merge.arrived", merge.coder(), merge.arrived().sources(), merge.arrived().bare(), merge.arrived().dates()));
            if (agreement != null) {
                AgreementTable.write(merge.agreement(), session.codebook(), words, agreement);
                commands.parts().out().println(words.say("merge.agreement-written", agreement));
            }
            List<Difference> left = merge.differences();
            if (rule != null) {
                commands.parts().out().println(words.say("merge.settled-all", merge.settleAll(rule)));
            } else {
                commands.parts().out().println(words.say("merge.left", left.size()));
                left.forEach(difference -> say(difference, words, merge.coder()));
            }
            return ExitCode.DONE;
        } catch (RefusedBundle refused) {
            commands.parts().err().println("bongsu: " + refused.say(words));
            return ExitCode.REFUSED;
        }
    }

    private void say(Difference difference, Words words, String coder) {
        Incident either = difference.either();
        DateSpan when = either.when();
        String line = (when == null ? "" : when.start() + " ") + either.title();
        String how = difference.mine() == null ? words.say("merge.only-theirs", coder) : difference.theirs() == null ? words.say("merge.only-mine")
                : String.join("; ", difference.fields().stream().map(f -> AgreementTable.field(f.field(), words) + ": " + f.mine() + " | " + f.theirs()).toList());
        commands.parts().out().println(line + ": " + (how.isEmpty() ? words.say("merge.claims-only", difference.theirsOnly().size()) : how));
    }
}
