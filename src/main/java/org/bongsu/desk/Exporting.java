package org.bongsu.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.bongsu.exchange.CodedIncident;
import org.bongsu.exchange.IncidentCsv;
import org.bongsu.exchange.IncidentGeoJson;
import org.bongsu.exchange.IncidentJson;
import org.bongsu.exchange.IncidentKml;
import org.bongsu.exchange.IncidentXlsx;
import org.bongsu.exchange.cite.References;
import org.bongsu.job.Progress;
import org.bongsu.model.Claim;
import org.bongsu.model.Evidence;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Source;
import org.bongsu.publish.SafeFile;
import org.bongsu.situation.Shown;
import org.bongsu.situation.Situation;

/** Incidents and their sources leave the store as tables and references. Of a restricted source no word goes. */
public final class Exporting {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Session session;

    public Exporting(Session session) {
        this.session = session;
    }

    /**
     * What is wanted.
     *
     * @param mark whether a CSV begins with the byte order mark by which Excel knows UTF-8
     */
    public record Wanted(Filter filter, TableFormat format, boolean mark) { }

    /** How many incidents, drafts among them, sources, and restricted ones of which no word goes. */
    public record Contents(int incidents, int drafts, int sources, int restricted) { }

    /** Counts what a filter lets through. */
    public Contents contents(Filter filter) {
        Shown shown = session.now().shown(filter);
        List<Source> sources = sources(filter);
        return new Contents(shown.size(), (int) shown.own().stream().filter(Incident::draft).count(), sources.size(), (int) sources.stream().filter(Source::restricted).count());
    }

    /** Writes incidents into a file, whole or not at all: when it fails or is cancelled, what was there stays. */
    public void incidents(Wanted wanted, Path out, Progress progress) throws IOException {
        Situation now = session.now();
        List<CodedIncident> coded = coded(wanted.filter(), now);
        try {
            SafeFile.write(out, to -> write(wanted, coded, to, progress));
        } catch (IncidentXlsx.Cancelled e) {
            throw new CancellationException("cancelled");
        }
    }

    /** Incidents as text that ends in a line break; for any format but XLSX, which is none. */
    public String incidents(Wanted wanted) {
        StringWriter out = new StringWriter();
        try {
            text(wanted, coded(wanted.filter(), session.now()), out);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return out.toString();
    }

    /** The references of the sources of a filter's incidents. */
    public String sources(Filter filter, SourceFormat format) {
        List<Source> sources = sources(filter);
        return switch (format) {
            case RIS -> References.ris(sources);
            case BIBTEX -> References.bibtex(sources);
            case CSL -> References.csl(sources);
        };
    }

    /** Writes the references of the sources of a filter's incidents into a file, whole or not at all. */
    public void sources(Filter filter, SourceFormat format, Path out) throws IOException {
        SafeFile.write(out, sources(filter, format).getBytes(StandardCharsets.UTF_8));
    }

    private void write(Wanted wanted, List<CodedIncident> coded, OutputStream to, Progress progress) throws IOException {
        if (wanted.format() == TableFormat.XLSX) {
            IncidentXlsx.write(coded, session.codebook(), to, progress::cancelled);
            return;
        }
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text(wanted, coded, text);
        text.flush();
        if (progress.cancelled()) {
            throw new CancellationException("cancelled");
        }
    }

    private void text(Wanted wanted, List<CodedIncident> coded, Writer out) throws IOException {
        switch (wanted.format()) {
            case CSV -> {
                if (wanted.mark()) {
                    out.write(BYTE_ORDER_MARK);
                }
                IncidentCsv.write(coded, out);
            }
            case JSON -> IncidentJson.write(coded, out);
            case GEOJSON -> IncidentGeoJson.write(coded, out);
            case KML -> IncidentKml.write(coded, session.codebook(), out);
            case XLSX -> throw new IllegalArgumentException("a workbook is no text");
        }
    }

    private static List<CodedIncident> coded(Filter filter, Situation now) {
        Set<String> restricted = now.sources().stream().filter(Source::restricted).map(Source::id).collect(Collectors.toSet());
        return now.shown(filter).stream().map(i -> new CodedIncident(i, now.claims(i.id()).stream()
                .map(claim -> restricted.contains(claim.evidence().source()) ? mute(claim) : claim).toList())).toList();
    }

    private static Claim mute(Claim claim) {
        Evidence words = claim.evidence();
        return new Claim(claim.id(), claim.incident(), claim.what(), new Evidence(words.source(), words.start(), words.end(), "", "", ""));
    }

    private List<Source> sources(Filter filter) {
        Situation now = session.now();
        Set<String> quoted = now.shown(filter).stream().flatMap(i -> now.claims(i.id()).stream()).map(c -> c.evidence().source()).collect(Collectors.toSet());
        return now.sources().stream().filter(s -> quoted.contains(s.id()))
                .sorted(Comparator.comparing((Source s) -> s.published() == null ? "" : s.published().iso()).thenComparing(Source::title).thenComparing(Source::id)).toList();
    }
}
