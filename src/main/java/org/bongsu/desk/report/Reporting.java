package org.bongsu.desk.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bongsu.desk.Accounts;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.Landings;
import org.bongsu.desk.Session;
import org.bongsu.desk.Sharing;
import org.bongsu.desk.TypedDays;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.job.Progress;
import org.bongsu.model.Coded;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Period;
import org.bongsu.model.Settings;
import org.bongsu.publish.Manifest;
import org.bongsu.publish.ManifestJson;
import org.bongsu.publish.report.Block;
import org.bongsu.publish.report.Document;
import org.bongsu.publish.report.Page;
import org.bongsu.publish.report.Pages;
import org.bongsu.publish.report.ReportFormat;
import org.bongsu.publish.report.ReportWriter;
import org.bongsu.situation.Counted;
import org.bongsu.situation.Situation;
import org.bongsu.words.Days;
import org.bongsu.words.PlaceNaming;
import org.bongsu.words.Words;

/** Situation reports leave the store. Of a restricted source no word goes, and no draft. Takes a moment: not for the screen's thread. */
public final class Reporting {
    private final Session session;
    private final Settings settings;
    private final Names names;
    private final Accounts accounts;

    /** How launches land and places are named. */
    public record Names(Landings landings, PlaceNaming naming) { }

    public Reporting(Session session, Settings settings, Names names, Supplier<Gazetteer> gazetteer) {
        this.session = session;
        this.settings = settings;
        this.names = names;
        this.accounts = new Accounts(session, gazetteer);
    }

    /** The days that a report of a filter is about: its own, else the four weeks until the newest incident. */
    public Period period(Filter filter) {
        return Basis.period(session.now(), filter);
    }

    /** Days as people type them, a year, a month, a day, or two of these with a dash between them; empty when they are not understood. */
    public Optional<Period> days(String typed) {
        return TypedDays.read(typed, today()).map(span -> new Period(span.start(), span.end()));
    }

    /** The day of today in Seoul. */
    public LocalDate today() {
        return LocalDate.now(session.clock().withZone(Counted.SEOUL));
    }

    /** How many incidents a report has, drafts not counted. */
    public int count(Filter filter) {
        Filter own = filter.withDatasets(Set.of());
        return (int) session.now().shown(own.withPeriod(Basis.period(session.now(), own))).own().stream().filter(i -> !i.draft()).count();
    }

    /**
     * Writes a report into a file, whole or not at all; the same call on the same data gives the same bytes.
     *
     * @throws CancellationException when somebody no longer wants it; what was there stays
     */
    public void write(ReportCall call, ReportFormat format, Path out, Progress progress) throws IOException {
        ReportWriter.write(document(call, progress), format, out, progress);
    }

    /** The pages that would be written as PDF. */
    public List<Page> pages(ReportCall call, Progress progress) {
        return Pages.of(document(call, progress), progress);
    }

    /** The manifest that would be written, as JSON on lines to be read by people. */
    public String manifestText(ReportCall call) {
        return ManifestJson.pretty(manifest(call, basis(call)));
    }

    private Document document(ReportCall call, Progress progress) {
        Basis basis = basis(call);
        Words words = basis.words();
        List<Incident> incidents = basis.incidents();
        Map<String, Integer> numbers = new HashMap<>();
        incidents.forEach(incident -> numbers.put(incident.id(), numbers.size() + 1));
        Citations citations = new Citations(basis);
        Told told = new Told(basis, numbers);
        List<Block> blocks = new ArrayList<>();
        if (incidents.isEmpty()) {
            blocks.add(Block.Paragraph.of(Block.Style.BODY, words.say("sitrep.empty")));
        }
        FigurePart figures = new FigurePart(basis, call, settings.names(), names.landings());
        for (ReportPart part : call.parts()) {
            if (progress.cancelled()) {
                throw new CancellationException("cancelled");
            }
            switch (part) {
                case SUMMARY -> blocks.addAll(SummaryPart.of(basis, citations, numbers));
                case MAP -> blocks.addAll(figures.of(FigureKind.MAP, "map", words.say("sitrep.part.map")));
                case TIMELINE -> blocks.addAll(figures.of(FigureKind.TIMELINE, "timeline", words.say("sitrep.part.timeline")));
                case INDEX -> blocks.addAll(figures.of(FigureKind.TENSION, "index", words.say("sitrep.part.index")));
                case TYPES -> blocks.addAll(incidents.isEmpty() ? List.of() : TypePart.of(told));
                case INCIDENTS -> incidents(incidents, new IncidentPart(told, citations, accounts), citations, blocks, words, progress);
                case METHOD -> blocks.addAll(MethodPart.of(basis, !call.filter().datasets().isEmpty()));
            }
        }
        Manifest manifest = manifest(call, basis);
        if (call.manifest()) {
            blocks.addAll(MethodPart.provenance(manifest, words, call.head().dated()));
        }
        return new Document(about(call, basis), new Document.Look(words, call.look().theme()), blocks, call.manifest() ? manifest : null);
    }

    private static void incidents(List<Incident> incidents, IncidentPart part, Citations citations, List<Block> blocks, Words words, Progress progress) {
        if (incidents.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(1, "incidents", words.say("sitrep.part.incidents")));
        String month = "";
        int months = 0;
        for (Incident incident : incidents) {
            if (progress.cancelled()) {
                throw new CancellationException("cancelled");
            }
            String now = part.month(incident);
            if (!now.equals(month)) {
                month = now;
                blocks.add(new Block.Heading(2, "month-" + ++months, month));
            }
            blocks.addAll(part.of(incident));
        }
        if (!citations.all().isEmpty()) {
            blocks.add(new Block.Heading(1, "sources", words.say("sitrep.part.sources")));
            citations.works().forEach(work -> blocks.add(Block.Paragraph.of(Block.Style.NOTE, work)));
        }
    }

    private static Document.About about(ReportCall call, Basis basis) {
        Words words = basis.words();
        Days days = new Days(words);
        ReportCall.Head head = call.head();
        String dated = head.dated() == null ? "" : days.full(head.dated());
        String author = head.author().strip();
        String byline = author.isEmpty() ? dated : dated.isEmpty() ? author : author + ", " + dated;
        return new Document.About(head.title().isBlank() ? words.say("sitrep.title") : head.title().strip(), days.span(basis.first(), basis.last()), byline);
    }

    private Basis basis(ReportCall call) {
        Situation now = session.now();
        Filter own = call.filter().withDatasets(Set.of());
        Filter filter = own.withPeriod(Basis.period(now, own));
        int drafts = (int) now.shown(filter).own().stream().filter(Incident::draft).count();
        return new Basis(now.withoutDrafts(), session.codebook(), filter, session.indexSettings(settings.halfLife()), words(call), drafts);
    }

    private Words words(ReportCall call) {
        return Words.of(call.look().language().code(), names.naming());
    }

    private Manifest manifest(ReportCall call, Basis basis) {
        Map<String, String> options = Map.of("parts", call.parts().stream().map(Coded::code).collect(Collectors.joining(",")));
        return new Manifest(Sharing.APPLICATION, new Manifest.Drawn("report", options, call.look().theme(), call.look().language(), settings.names(), null), basis.filter(),
                Manifest.Basis.of(basis.codebook()), basis.index(), Manifest.Data.of(Manifest.Rows.of(basis.incidents())));
    }
}
