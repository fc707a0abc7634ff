package org.bongsu.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.Session;
import org.bongsu.model.Coded;
import org.bongsu.model.Dataset;
import org.bongsu.model.Filter;
import org.bongsu.model.Period;
import org.bongsu.model.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that choose incidents, the same for every command. */
final class FilterOptions {
    @Option(names = "--from", paramLabel = "DATE", description = "From this day; of a figure without a name, the FILE that it is brought back from.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Up to this day.")
    private @Nullable LocalDate to;

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "Types of the codebook; launch means all launches.")
    private List<String> types = new ArrayList<>();

    @Option(names = "--actor", paramLabel = "CODE", split = ",", description = "Actors on either side: PRK, KOR, USA …")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--severity", paramLabel = "1-5", split = ",", description = "Severities: 3, or 3-5.")
    private List<String> severities = new ArrayList<>();

    @Option(names = "--status", paramLabel = "STATUS", split = ",",
            description = "expected, reported, confirmed, disputed, refuted.")
    private List<String> statuses = new ArrayList<>();

    @Option(names = "--text", paramLabel = "WORDS", description = "Words that must occur.")
    private String text = "";

    @Option(names = "--area", paramLabel = "AREA",
            description = "In degrees: a box W,S,E,N; all within some kilometres, LON,LAT,KM; or corners, \"LON,LAT LON,LAT LON,LAT …\"; or none, for what has no point.")
    private @Nullable String area;

    @Option(names = "--as-known-on", paramLabel = "DATE", description = "Only what sources published by that day had said.")
    private @Nullable LocalDate asKnownOn;

    @Option(names = "--dataset", paramLabel = "NAME", split = ",",
            description = "Machine-coded datasets to switch on, by name; all switches on every one (default: none, only the analyst's own incidents).")
    private List<String> datasets = new ArrayList<>();

    /**
     * The filter with the datasets that the call names switched on, and their rows read.
     *
     * @throws IOException when the file of one cannot be read
     */
    Filter on(Filter filter, Session session, Parts parts, CommandSpec spec) throws IOException {
        if (datasets.isEmpty() && filter.datasets().isEmpty()) {
            return filter;
        }
        Datasets sets = parts.datasets(session);
        Set<String> ids = new TreeSet<>(filter.datasets());
        for (String name : datasets) {
            List<Dataset> named = sets.named(name);
            if (named.isEmpty()) {
                throw new ParameterException(spec.commandLine(), parts.words().say("cli.no-dataset", name,
                        sets.all().get().stream().map(Dataset::name).collect(Collectors.joining(", "))));
            }
            named.forEach(dataset -> ids.add(dataset.id()));
        }
        List<String> wrong = new ArrayList<>();
        sets.onWrong((dataset, reason) -> wrong.add(parts.words().say("dataset.wrong." + reason, dataset.name())));
        Filter on = filter.withDatasets(ids);
        session.filter().set(on);
        if (!wrong.isEmpty()) {
            throw new IOException(String.join("\n", wrong));
        }
        return on;
    }

    /** The filter; words that make no sense are an error of the call. */
    Filter filter(CommandSpec spec) {
        try {
            var facets = new Filter.Facets(new TreeSet<>(types),
                    actors.stream().map(code -> code.toUpperCase(Locale.ROOT)).collect(Collectors.toSet()), severities(),
                    statuses.stream().map(code -> Coded.of(Status.class, code)).collect(Collectors.toSet()));
            return new Filter(facets, new Period(from == null ? null : LocalDate.parse(from), to), area == null ? null : AreaWords.read(area), text, asKnownOn);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** What was written after --from, which is a file where a figure is brought back. */
    @Nullable String from() {
        return from;
    }

    private TreeSet<Integer> severities() {
        TreeSet<Integer> all = new TreeSet<>();
        for (String each : severities) {
            String[] ends = each.split("-", 2);
            int low = Integer.parseInt(ends[0].strip());
            int high = ends.length == 1 ? low : Integer.parseInt(ends[1].strip());
            if (low < 1 || high > 5 || low > high) {
                throw new IllegalArgumentException("severity is 1 to 5, not " + each);
            }
            for (int severity = low; severity <= high; severity++) {
                all.add(severity);
            }
        }
        return all;
    }
}
