package org.bongsu.desk;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bongsu.figure.DataTable;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Look;
import org.bongsu.figure.Plate;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Settings;
import org.bongsu.model.Source;
import org.bongsu.publish.FigureFormat;
import org.bongsu.publish.FigureWriter;
import org.bongsu.publish.Manifest;
import org.bongsu.publish.ManifestJson;
import org.bongsu.publish.SafeFile;
import org.bongsu.publish.Size;
import org.bongsu.publish.TableCsv;
import org.bongsu.situation.Situation;
import org.bongsu.words.PlaceNaming;
import org.bongsu.words.Words;

/** Figures leave the store. */
public final class Sharing {
    /** The version that manifests name. */
    public static final String APPLICATION = "Bongsu 0.1.0";

    private final Session session;
    private final Settings settings;
    private final Landings landings;
    private final Function<NameUsage, PlaceNaming> naming;

    public Sharing(Session session, Settings settings) {
        this(session, settings, Landings.NONE, usage -> PlaceNaming.AS_KEPT);
    }

    /**
     * Figures whose launches land at places by name.
     *
     * @param naming how places are named by a usage
     */
    public Sharing(Session session, Settings settings, Landings landings, Function<NameUsage, PlaceNaming> naming) {
        this.session = session;
        this.settings = settings;
        this.landings = landings;
        this.naming = naming;
    }

    /** A figure as it would be written, and where it comes from. */
    public record Made(Plate figure, Manifest manifest) {
        /** Its manifest on lines to be read by people. */
        public String manifestText() {
            return ManifestJson.pretty(manifest);
        }

        /** What its note says. */
        public String note() {
            return figure.text().note();
        }
    }

    /** Draws a figure into a file, whole or not at all; the same call on the same data gives the same bytes. */
    public void figure(FigureCall call, Path out) throws IOException {
        SafeFile.write(out, bytes(call));
    }

    /** The bytes of such a file. */
    public byte[] bytes(FigureCall call) throws IOException {
        Made made = make(call);
        return FigureWriter.bytes(made.figure(), call.format(), size(call), call.page().manifest() ? made.manifest() : null);
    }

    /** The very figure that would be written, with its manifest. */
    public Made make(FigureCall call) {
        Figures.Drawn drawn = figures(call).draw(call, look(call));
        return new Made(drawn.plate(), manifest(call, drawn.incidents()));
    }

    /** The very figure that would be written. */
    public Figure preview(FigureCall call) {
        return figures(call).draw(call, look(call)).plate();
    }

    /** The height in points at which the body of a figure has its own shape, whatever is written above and below it. */
    public double height(FigureCall call) {
        FigureCall.Sides sides = call.sides();
        Plate plate = figures(call).draw(call, look(call)).plate();
        double tall = sides.width() * 10;
        Rectangle2D room = Plate.room(look(call), plate.text(), sides.width(), tall);
        return Math.clamp(Math.round(room.getWidth() * call.drawing().ratio() + tall - room.getHeight()), 100, 14_400);
    }

    /** The title that Bongsu would write. */
    public static String title(FigureCall call) {
        return Words.of(call.page().language().code()).say("figure.title." + call.kind().code());
    }

    /** The subtitle that Bongsu would write: the filter in words. */
    public String subtitle(FigureCall call) {
        return subtitle(call, Words.of(call.page().language().code()));
    }

    /** The same in other words. */
    public String subtitle(FigureCall call, Words words) {
        return new FilterWords(words, session.codebook()).say(call.filter());
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

    Session session() {
        return session;
    }

    /** The settings of the index that are in force. */
    IndexSettings inForce() {
        return session.indexSettings(settings.halfLife());
    }

    private Look look(FigureCall call) {
        NameUsage names = names(call);
        return new Look(call.page().theme(), Words.of(call.page().language().code(), naming.apply(names)), names);
    }

    private NameUsage names(FigureCall call) {
        NameUsage asked = call.page().names();
        return asked == null ? settings.names() : asked;
    }

    private static Size size(FigureCall call) {
        FigureCall.Sides sides = call.sides();
        // Only pixels have a number of pixels: what a size would be as a picture does not keep it from being a page.
        return new Size(sides.width(), sides.height(), call.format() == FigureFormat.PNG ? call.page().scale() : 1);
    }

    private Manifest manifest(FigureCall call, List<Incident> drawn) {
        FigureCall.Sides sides = call.sides();
        Manifest.Sheet sheet = new Manifest.Sheet(new Manifest.Page(sides.width(), sides.height(), call.page().scale()), call.plate());
        return new Manifest(APPLICATION, new Manifest.Drawn(call.kind().code(), call.drawing().texts(), call.page().theme(), call.page().language(), names(call), sheet),
                call.filter(), Manifest.Basis.of(session.codebook()), call.kind().index() ? index(call) : null, new Manifest.Data(Manifest.Rows.of(drawn), beside(call, drawn),
                session.ledger().datasets().stream().filter(dataset -> call.filter().datasets().contains(dataset.id())).map(Manifest.Table::of).toList()));
    }

    /** What a figure depends on besides its incidents: the sources that its caption counts, the days that were covered, key dates. */
    private Map<String, String> beside(FigureCall call, List<Incident> drawn) {
        Situation now = session.now();
        Map<String, String> beside = new TreeMap<>();
        Stream<Source> sources = drawn.stream().flatMap(incident -> now.claims(incident.id()).stream()).flatMap(claim -> now.source(claim.evidence().source()).stream())
                .filter(source -> !source.restricted());
        beside.put("sources", Manifest.hash(sources.map(source -> source.id() + "\t" + Publishers.of(source)).distinct().sorted().toList()));
        if (call.kind().index() || call.kind() == FigureKind.CALENDAR) {
            beside.put("coverage", Manifest.hash(List.of(now.covered().toString())));
        }
        if (call.kind() == FigureKind.TIMELINE) {
            beside.put("dates", Manifest.hash(session.ledger().dates().stream().map(Objects::toString).sorted().toList()));
        }
        return beside;
    }

    private Figures figures(FigureCall call) {
        return new Figures(session.codebook(), session.now(), index(call), landings, session.ledger().dates());
    }

    private IndexSettings index(FigureCall call) {
        IndexSettings own = call.index();
        return own == null ? inForce() : own;
    }
}
