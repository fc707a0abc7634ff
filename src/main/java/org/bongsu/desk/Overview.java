package org.bongsu.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.bongsu.codebook.Line;
import org.bongsu.job.Jobs;
import org.bongsu.job.Latest;
import org.bongsu.model.Area;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Period;
import org.bongsu.model.Status;
import org.bongsu.situation.Contribution;
import org.bongsu.situation.IndexSeries;
import org.bongsu.situation.Lens;
import org.bongsu.situation.MachineRows;
import org.bongsu.situation.Shown;
import org.bongsu.situation.Situation;
import org.bongsu.situation.TensionIndex;
import org.bongsu.suggest.time.DateReader;
import org.jspecify.annotations.Nullable;

/** The situation as the filter shows it: the incidents, their index of tension, and the filter as chips. */
public final class Overview {
    /** So long after the last incident the index is still drawn, in half-lives. */
    private static final double TAIL = 2;

    private final Session session;
    private final ObjectProperty<IndexSettings> settings;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final IndexSource source = new IndexSource();
    private final ReadOnlyObjectWrapper<Optional<IndexSeries>> tension = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Whenever> whenever = new ReadOnlyObjectWrapper<>(new Whenever(Shown.NOTHING, Optional.empty()));
    private TensionIndex index;
    private @Nullable Filter timeless;
    /** Whether all must be made anew, once the words of the filter are found. */
    private boolean everything;
    private final Looking looking;
    private final Latest<Looking.Question, Looking.Answer> beside;
    private final Latest<Asked, Set<String>> words;
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /**
     * What the filter would let through without its days: what a timeline shows beside the days that are chosen.
     *
     * @param tension the index over all of it
     */
    public record Whenever(Shown shown, Optional<IndexSeries> tension) { }

    /** What was typed, to be found in a situation. */
    private record Asked(Situation situation, String text) { }

    /** An overview that follows the session and the settings of the index, and looks words up at once. */
    public Overview(Session session, ObjectProperty<IndexSettings> settings) {
        this(session, settings, Jobs.inline());
    }

    /**
     * An overview that follows the session and the settings of the index.
     *
     * @param jobs where the words of the filter are looked up; until they are, all stays as it is
     */
    public Overview(Session session, ObjectProperty<IndexSettings> settings, Jobs jobs) {
        this.words = new Latest<>(jobs, asked -> asked.situation().saying(asked.text()), (asked, found) -> renew(false), thrown -> failed(thrown));
        this.session = session;
        this.settings = settings;
        this.index = index();
        this.looking = new Looking(session.situation().get());
        this.beside = new Latest<>(jobs, looking::at, (asked, answer) -> answered(asked, answer), thrown -> {
            throw new IllegalStateException("looking through a filter", thrown);
        });
        session.situation().subscribe(situation -> renew(true));
        session.filter().subscribe(filter -> renew(false));
        settings.subscribe(changed -> renew(true));
        session.codebookProperty().subscribe(codebook -> renew(true));
    }

    /** What the filter lets through, earliest first. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the filter lets through whatever its days; the same value for as long as only these change. */
    public ReadOnlyObjectProperty<Whenever> whenever() {
        return whenever.getReadOnlyProperty();
    }

    /** The index of tension over the incidents shown, from the first to some weeks after the last; empty without a dated one. */
    public ReadOnlyObjectProperty<Optional<IndexSeries>> tension() {
        return tension.getReadOnlyProperty();
    }

    /** What makes up the index of tension on a day, largest first. */
    public List<Contribution> madeOf(LocalDate day) {
        return index.contributions(day);
    }

    /** The half-life of the index, in days. */
    public double halfLife() {
        return settings.get().halfLife();
    }

    /** Incidents dated too vaguely to be in the index. */
    public int leftOut() {
        return index.leftOut();
    }

    /** The codes of all actors of the situation, those with most incidents first. */
    public List<String> actors() {
        var counts = new HashMap<String, Integer>();
        session.situation().get().incidents().forEach(i -> {
            Set<String> of = new HashSet<>();
            i.detail().actors().forEach(a -> {
                of.add(a.from());
                Optional.ofNullable(a.to()).ifPresent(of::add);
            });
            of.forEach(code -> counts.merge(code, 1, Integer::sum));
        });
        return counts.entrySet().stream().sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue).reversed()
                .thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey).toList();
    }

    /** How many incidents a value of the filter would show, under all other choices. */
    public int count(ToIntFunction<Lens> of) {
        return looking.count(of);
    }

    public void toggleType(String type) {
        Filter filter = session.filter().get();
        session.filter().set(filter.withTypes(toggled(filter.facets().types(), type)));
    }

    public void toggleActor(String code) {
        Filter filter = session.filter().get();
        session.filter().set(filter.withActors(toggled(filter.facets().actors(), code)));
    }

    public void toggleSeverity(int severity) {
        Filter filter = session.filter().get();
        session.filter().set(filter.withSeverities(toggled(filter.facets().severities(), severity)));
    }

    public void toggleStatus(Status status) {
        Filter filter = session.filter().get();
        session.filter().set(filter.withStatuses(toggled(filter.facets().statuses(), status)));
    }

    /** The day that it is. */
    public LocalDate today() {
        return LocalDate.now(session.clock());
    }

    /** A day as people type it, understood from today. */
    public Optional<DateSpan> day(String typed) {
        return DateReader.parse(typed, LocalDate.now(session.clock()));
    }

    /** One day as people type it, understood from another; empty when it is none, or more than one. */
    public static Optional<LocalDate> dayOf(String typed, LocalDate today) {
        return DateReader.parse(typed, today).filter(span -> span.days() == 1).map(DateSpan::start);
    }

    public void text(String words) {
        session.filter().set(session.filter().get().withText(words));
    }

    public void period(Period period) {
        session.filter().set(session.filter().get().withPeriod(period));
    }

    /** Shows only what sources published by a day had said; null for all that is known now. */
    public void asKnownOn(@Nullable LocalDate day) {
        session.filter().set(session.filter().get().withAsKnownOn(day));
    }

    public void area(@Nullable Area area) {
        session.filter().set(session.filter().get().withArea(area));
    }

    /** Takes every filter away. */
    public void clear() {
        session.filter().set(Filter.ALL);
    }

    /** Whether the words of the filter are still being looked up; until they are found, what is shown is of the filter before. */
    public ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /** The words of the filter that is shown. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    private void renew(boolean anew) {
        everything |= anew;
        Situation situation = session.situation().get();
        Filter filter = session.filter().get();
        String text = filter.text();
        boolean unknown = !text.isBlank() && !situation.knows(text);
        searching.set(unknown);
        if (unknown) {
            words.ask(new Asked(situation, text));
            return;
        }
        Looking.Question question = new Looking.Question(situation, filter, everything || !filter.withPeriod(Period.ALWAYS).equals(timeless));
        if (situation.tables().stream().anyMatch(table -> filter.datasets().contains(table.dataset().id()))) {
            beside.ask(question);
        } else {
            answered(question, looking.at(question));
        }
    }

    /** Shows what a filter lets through, unless it is not the one any more that is looked through. */
    private void answered(Looking.Question question, Looking.Answer answer) {
        Filter filter = question.filter();
        if (question.situation() != session.situation().get() || !filter.equals(session.filter().get())) {
            return;
        }
        said.set(filter.text());
        Shown any = answer.anyTime();
        if (any != null) {
            everything = false;
            timeless = filter.withPeriod(Period.ALWAYS);
            index = index();
            whenever.set(new Whenever(any, span(any.own()).map(span -> index.series(span.start(), span.end()))));
        }
        shown.set(answer.shown());
        tension.set(span(answer.shown().own()).map(span -> index.series(span.start(), span.end())));
    }

    private void failed(Throwable thrown) {
        searching.set(false);
        throw new IllegalStateException("words of the filter", thrown);
    }

    /** The index of tension over what the filter shows at any time: its period only chooses the days that are looked at. */
    private TensionIndex index() {
        Situation situation = session.situation().get();
        return new TensionIndex(source.rows(situation, session.codebook(), session.filter().get()), Line.TENSION, settings.get(), situation.covered());
    }

    /** The days that lines are drawn over: the filter's, else from the first incident to some weeks after the last; empty without a dated one. */
    public Optional<Period> span() {
        Period asked = session.filter().get().period();
        Shown all = shown.get();
        return Stream.concat(span(all.own()).stream(), all.layers().stream().flatMap(layer -> layer.span().stream()))
                .reduce((a, b) -> DateSpan.of(a.start().isBefore(b.start()) ? a.start() : b.start(), a.end().isAfter(b.end()) ? a.end() : b.end())).map(both -> {
            LocalDate from = asked.from() != null ? asked.from() : both.start();
            LocalDate to = asked.to() != null ? asked.to() : both.end();
            return new Period(from, to.isBefore(from) ? from : to);
        });
    }

    /** What the index is made of. */
    public IndexSource source() {
        return source;
    }

    /** What the index is computed with. */
    public IndexSettings settings() {
        return settings.get();
    }

    private Optional<DateSpan> span(List<Incident> incidents) {
        return MachineRows.span(incidents).map(span -> DateSpan.of(span.start(), span.end().plusDays(Math.round(TAIL * settings.get().halfLife()))));
    }

    private static <T> Set<T> toggled(Set<T> set, T value) {
        Set<T> other = new HashSet<>(set);
        if (!other.remove(value)) {
            other.add(value);
        }
        return other;
    }
}
