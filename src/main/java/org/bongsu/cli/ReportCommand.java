package org.bongsu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bongsu.desk.Session;
import org.bongsu.desk.report.ReportCall;
import org.bongsu.desk.report.ReportPart;
import org.bongsu.job.Progress;
import org.bongsu.model.Filter;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.bongsu.publish.report.ReportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a situation report. */
@Command(name = "report", mixinStandardHelpOptions = true, description = {"Writes a situation report of the incidents of a filter and period, with figures, quotes and sources.",
    "Without --from and --to it is about the four weeks until the newest incident. The same call on the same data gives the same bytes."})
final class ReportCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to; the ending .html, .pdf or .docx chooses the format.")
    private Path out = Path.of("report.html");

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title.")
    private String title = "";

    @Option(names = "--author", paramLabel = "TEXT", description = "Who wrote it (default: nobody is named).")
    private String author = "";

    @Option(names = "--dated", paramLabel = "DATE", description = "The day that it says it was made on (default: it names none).")
    private @Nullable LocalDate dated;

    @Option(names = "--parts", paramLabel = "PART", split = ",", description = "summary, map, timeline, index, types, incidents, method (default: all).")
    private List<ReportPart> parts = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "en|ko", description = "Its language (default: that of the settings).")
    private @Nullable Language language;

    @Option(names = "--theme", paramLabel = "light|print", description = "Colours (default: print).")
    private Theme theme = Theme.PRINT;

    @Option(names = "--no-manifest", description = "Leave out where it comes from.")
    private boolean bare;

    ReportCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        CommandSpec words = Objects.requireNonNull(spec);
        Filter filter = options.filter(words);
        ReportFormat format;
        ReportCall.Look look;
        try {
            format = format();
            look = new ReportCall.Look(language != null ? language : commands.parts().words().korean() ? Language.KO : Language.EN, theme);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(words.commandLine(), String.valueOf(e.getMessage()), e);
        }
        Set<ReportPart> wanted = parts.isEmpty() ? EnumSet.allOf(ReportPart.class) : EnumSet.copyOf(parts);
        try (Session session = commands.open()) {
            ReportCall call = new ReportCall(options.on(filter, session, commands.parts(), words), wanted, new ReportCall.Head(title, author, dated), look, !bare);
            commands.parts().reporting(session).write(call, format, out, Progress.NONE);
        }
        return ExitCode.DONE;
    }

    private ReportFormat format() {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        for (ReportFormat each : ReportFormat.values()) {
            if (name.endsWith("." + each.code())) {
                return each;
            }
        }
        throw new IllegalArgumentException("a report is written as .html, .pdf or .docx, not " + out.getFileName());
    }
}
