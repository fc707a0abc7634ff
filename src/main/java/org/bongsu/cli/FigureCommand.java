package org.bongsu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.bongsu.desk.ChartOptions;
import org.bongsu.desk.FigureCall;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.Session;
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
        description = "Draws the map, the timeline or a chart, as SVG, PDF or PNG by the file's ending.")
final class FigureCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FIGURE", description = "map, timeline, tension, detente, economy, monthly, calendar, cumulative, launches, reaches, hours, pairs, around, periods, tariffs or goldstein.")
    private FigureKind kind = FigureKind.MAP;

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Mixin
    private LayerOptions layers = new LayerOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "FILE.svg, FILE.pdf or FILE.png.")
    private Path out = Path.of("figure.svg");

    @Option(names = "--size", paramLabel = "WxH", description = "In points on paper, logical pixels in PNG (default: the figure's own).")
    private @Nullable String size;

    @Option(names = "--scale", paramLabel = "N", description = "Pixels of a PNG for each logical pixel, 1 to 8 (default: 2).")
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
        Filter filter = options.filter(words);
        String ending = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "");
        FigureCall call;
        try {
            call = FigureCall.of(kind, filter, ending, new FigureCall.Page(sides(), scale, theme, language(), true))
                    .with(new ChartOptions(unit, zone, around, days)).with(layers.layers());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(words.commandLine(), String.valueOf(e.getMessage()), e);
        }
        try (Session session = commands.open()) {
            commands.parts().sharing(session).figure(call.over(options.on(filter, session, commands.parts(), words)), out);
        }
        return ExitCode.DONE;
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
