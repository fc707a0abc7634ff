package org.bongsu.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Look;
import org.bongsu.figure.Plate;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Settings;
import org.bongsu.publish.FigureWriter;
import org.bongsu.publish.Manifest;
import org.bongsu.publish.ManifestJson;
import org.bongsu.publish.SafeFile;
import org.bongsu.publish.Size;
import org.bongsu.publish.TableCsv;
import org.bongsu.words.PlaceNaming;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Figures leave the store. */
public final class Sharing {
    /** The version that manifests name. */
    public static final String APPLICATION = "Bongsu 0.1.0";

    private final Session session;
    private final Settings settings;
    private final Landings landings;
    private final PlaceNaming naming;

    public Sharing(Session session, Settings settings) {
        this(session, settings, Landings.NONE, PlaceNaming.AS_KEPT);
    }

    /** Figures whose launches land at places by name, and that name places in their language by the usage of the settings. */
    public Sharing(Session session, Settings settings, Landings landings, PlaceNaming naming) {
        this.session = session;
        this.settings = settings;
        this.landings = landings;
        this.naming = naming;
    }

    /** Draws a figure into a file, whole or not at all; the same call on the same data gives the same bytes. */
    public void figure(FigureCall call, Path out) throws IOException {
        figure(call, null, out);
    }

    /** The same under a title and subtitle of the analyst's own, or null for what Bongsu says. */
    public void figure(FigureCall call, @Nullable Title title, Path out) throws IOException {
        FigureCall.Sides sides = call.sides();
        FigureWriter.write(preview(call, title), call.format(), new Size(sides.width(), sides.height(), call.page().scale()),
                call.page().manifest() ? manifest(call) : null, out);
    }

    /** A title and a subtitle of the analyst's own. */
    public record Title(String title, String subtitle) { }

    /** The very figure that would be written. */
    public Figure preview(FigureCall call, @Nullable Title title) {
        Look look = new Look(call.page().theme(), Words.of(call.page().language().code(), naming), names());
        Figures.Heading heading = title == null ? null : new Figures.Heading(title.title(), title.subtitle());
        return figures().draw(call, look, heading);
    }

    /** The title and subtitle that Bongsu would write. */
    public Title title(FigureCall call) {
        Words words = Words.of(call.page().language().code(), naming);
        Plate plate = figures().draw(call, new Look(call.page().theme(), words, names()), null);
        return new Title(plate.text().title(), plate.text().subtitle());
    }

    /** The manifest that would be written, as JSON on lines to be read by people. */
    public String manifestText(FigureCall call) {
        return ManifestJson.pretty(manifest(call));
    }

    /** How many incidents a filter lets through. */
    public int count(Filter filter) {
        return session.now().shown(filter).size();
    }

    /** How many of them are drafts. */
    public int drafts(Filter filter) {
        return (int) session.now().shown(filter).own().stream().filter(Incident::draft).count();
    }

    /** Writes numbers as CSV into a file, whole or not at all. */
    public static void table(DataTable table, Path out) throws IOException {
        SafeFile.write(out, TableCsv.write(table).getBytes(StandardCharsets.UTF_8));
    }

    private Manifest manifest(FigureCall call) {
        return new Manifest(APPLICATION, new Manifest.Drawn(call.kind().code(), call.drawnBy(), call.page().theme(), call.page().language(), names()),
                call.filter(), Manifest.Basis.of(session.codebook()),
                call.kind().index() ? index() : null,
                Manifest.Rows.of(figures().drawn(call)));
    }

    private Figures figures() {
        return new Figures(session.codebook(), session.now(), index(), landings);
    }

    private NameUsage names() {
        return settings.names();
    }

    private IndexSettings index() {
        return session.indexSettings(settings.halfLife());
    }
}
