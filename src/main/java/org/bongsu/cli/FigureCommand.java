package org.bongsu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bongsu.desk.ChartOptions;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.FigureCall;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.RefusedFigure;
import org.bongsu.desk.Returning;
import org.bongsu.desk.Session;
import org.bongsu.desk.Sharing;
import org.bongsu.figure.chart.Launches;
import org.bongsu.model.Filter;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a figure into a file; the same call on the same data gives the same bytes. */
@Command(name = "figure", mixinStandardHelpOptions = true,
        description = {"Draws the map, the timeline or a chart, as SVG, PDF or PNG by the file's ending.",
        "Without FIGURE, --from FILE names a figure that was exported: says what has changed in the data since, and with --out draws it again."})
final class FigureCommand implements Callable<Integer> {
    /** What can stand beside a figure that comes back: all else is told by the figure. */
    private static final Set<String> WITH_FROM = Set.of("--from", "--out", "--store");

    private final Commands commands;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FIGURE", arity = "0..1", description = "map, timeline, tension, detente, economy, index, monthly, calendar, cumulative, launches, reaches, hours, pairs, around, periods, tariffs or goldstein.")
    private @Nullable FigureKind kind;

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Mixin
    private LayerOptions layers = new LayerOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "FILE.svg, FILE.pdf or FILE.png.")
    private @Nullable Path out;

    @Option(names = "--size", paramLabel = "WxH", description = "In points on paper, logical pixels in PNG (default: the figure's own).")
    private @Nullable String size;

    @Option(names = "--scale", paramLabel = "N", description = "Pixels of a PNG for each logical pixel, 0.5 to 10 (default: 2).")
    private double scale = 2;

    @Option(names = "--lang", paramLabel = "en|ko", description = "Language of the figure (default: the settings').")
    private @Nullable Language language;

    @Option(names = "--theme", paramLabel = "light|dark|print", description = "Colours (default: print).")
    private Theme theme = Theme.PRINT;

    @Option(names = "--count", paramLabel = "launches|rounds|days", description = "What launches by year counts (default: launches).")
    private Launches.Unit unit = Launches.Unit.LAUNCHES;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Zone of the hours of the day, such as UTC (default: Asia/Seoul).")
    private ZoneId zone = ZoneId.of("Asia/Seoul");

    @Option(names = "--around", paramLabel = "DATE", description = "Day that before and after are about (default: that of the newest grave incident).")
    private @Nullable LocalDate around;

    @Option(names = "--days", paramLabel = "N", description = "How many days before and after (default: 90).")
    private int days = 90;

    FigureCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        CommandSpec words = Objects.requireNonNull(spec);
        String from = options.from();
        if (kind == null && from != null) {
            return back(Path.of(from), words);
        }
        if (kind == null || out == null) {
            throw new ParameterException(words.commandLine(), commands.parts().words().say("cli.figure.what"));
        }
        return draw(kind, out, words);
    }

    private int draw(FigureKind kind, Path out, CommandSpec words) throws Exception {
        Filter filter = options.filter(words);
        String ending = ending(out);
        FigureCall call;
        try {
            FigureCall.Page page = new FigureCall.Page(sides(), scale, theme, language(), true);
            call = FigureCall.of(new Drawing(kind, new ChartOptions(unit, zone, around, days)).with(layers.layers()), filter, ending, page);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(words.commandLine(), String.valueOf(e.getMessage()), e);
        }
        try (Session session = commands.open()) {
            commands.parts().sharing(session).figure(call.over(options.on(filter, session, commands.parts(), words)), out);
        }
        return ExitCode.DONE;
    }

    /** Says what has changed since a figure was drawn, and draws it again where a file is named for it. */
    private int back(Path file, CommandSpec words) throws Exception {
        if (words.commandLine().getParseResult().matchedOptions().stream().anyMatch(option -> !WITH_FROM.contains(option.longestName()))) {
            throw new ParameterException(words.commandLine(), commands.parts().words().say("cli.figure.from"));
        }
        Returning.Returned returned;
        FigureCall call;
        try {
            returned = commands.parts().returning().read(file);
            call = out == null ? returned.call() : returned.call().into(ending(out));
        } catch (RefusedFigure e) {
            commands.parts().err().println(e.say(commands.parts().words()));
            return ExitCode.FAILED;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(words.commandLine(), String.valueOf(e.getMessage()), e);
        }
        try (Session session = commands.open()) {
            options.on(Returning.filter(returned, session), session, commands.parts(), words);
            Sharing sharing = commands.parts().sharing(session);
            List<String> since = Returning.since(returned, sharing).say(commands.parts().words());
            commands.parts().out().println(commands.parts().words().say("return.is", commands.parts().words().say("figure.title." + call.kind().code())));
            (since.isEmpty() ? List.of(commands.parts().words().say("return.same")) : since).forEach(commands.parts().out()::println);
            if (out != null) {
                sharing.figure(call, out);
            }
        }
        return ExitCode.DONE;
    }

    private static String ending(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "");
    }

    private Language language() {
        return language != null ? language : commands.parts().words().korean() ? Language.KO : Language.EN;
    }

    private FigureCall.@Nullable Sides sides() {
        if (size == null) {
            return null;
        }
        String[] sides = size.toLowerCase(Locale.ROOT).split("x", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("a size is WxH, such as 900x500, not " + size);
        }
        return new FigureCall.Sides(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]));
    }
}
