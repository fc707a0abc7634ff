package org.bongsu.desk;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.bongsu.model.Coded;
import org.bongsu.model.Dataset;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.IndexSettings;
import org.bongsu.publish.FigureFormat;
import org.bongsu.publish.Manifest;
import org.bongsu.publish.Manifests;
import org.bongsu.publish.UnreadableFigure;
import org.bongsu.situation.Situation;
import org.jspecify.annotations.Nullable;

/** Brings figures back that left: what a file says was drawn, and what has changed in the data since. */
public final class Returning {
    /** What manifests of reports say was drawn. */
    private static final String REPORT = "report";

    private final Manifests manifests;

    /** @param manifests reads the files that come in */
    public Returning(Manifests manifests) {
        this.manifests = manifests;
    }

    /** A figure that came back: how to draw it again, and what it was drawn from. */
    public static final class Returned {
        private final FigureCall call;
        private final Manifest manifest;

        Returned(FigureCall call, Manifest manifest) {
            this.call = call;
            this.manifest = manifest;
        }

        /** How it is drawn again, the very same where nothing has changed. */
        public FigureCall call() {
            return call;
        }
    }

    /**
     * Reads a figure's file.
     *
     * @throws RefusedFigure with what to do when it is none that can be brought back
     */
    public Returned read(Path file) throws RefusedFigure {
        String name = String.valueOf(file.getFileName());
        try {
            Manifest manifest = manifests.read(file);
            return new Returned(call(manifest, FigureFormat.of(name).orElse(FigureFormat.PNG)), manifest);
        } catch (UnreadableFigure e) {
            throw new RefusedFigure(name, e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new RefusedFigure(name, new UnreadableFigure(UnreadableFigure.Why.DAMAGED, String.valueOf(e.getMessage())));
        }
    }

    private static FigureCall call(Manifest manifest, FigureFormat format) throws UnreadableFigure {
        Manifest.Drawn drawn = manifest.drawn();
        if (drawn.figure().equals(REPORT)) {
            throw new UnreadableFigure(UnreadableFigure.Why.REPORT, drawn.figure());
        }
        FigureKind kind = Coded.of(FigureKind.class, drawn.figure());
        Manifest.Sheet sheet = drawn.sheet();
        FigureCall.Sides sides = sheet == null ? null : new FigureCall.Sides(sheet.page().width(), sheet.page().height());
        FigureCall.Page page = new FigureCall.Page(sides, sheet == null ? 2 : sheet.page().scale(), drawn.theme(), drawn.language(), drawn.names(), true);
        FigureCall call = new FigureCall(Drawing.read(kind, drawn.options()), manifest.filter(), format, page);
        return (sheet == null ? call : call.with(sheet.plate())).by(manifest.index());
    }

    /** What has changed in the store of a session since a figure was drawn; draws it to know, so it may take a while. */
    public static Since since(Returned returned, Sharing sharing) {
        Manifest was = returned.manifest;
        Manifest now = sharing.make(returned.call).manifest();
        Session session = sharing.session();
        SortedMap<String, String> before = was.data().rows().each();
        SortedMap<String, String> after = now.data().rows().each();
        Since.Rows rows = new Since.Rows(named(session, after.keySet().stream().filter(id -> !before.containsKey(id)).toList()),
                named(session, before.keySet().stream().filter(id -> !after.containsKey(id)).toList()),
                named(session, after.entrySet().stream().filter(row -> changed(before.get(row.getKey()), row.getValue())).map(Map.Entry::getKey).toList()));
        boolean alike = rows.empty() && !was.data().rows().hash().equals(now.data().rows().hash());
        return new Since(rows, alike, was, now, index(was, sharing), tables(was, session));
    }

    private static boolean changed(@Nullable String before, String after) {
        return before != null && !before.isEmpty() && !before.equals(after);
    }

    private static List<Since.Row> named(Session session, List<String> ids) {
        Situation now = session.now();
        return ids.stream().map(id -> new Since.Row(id, now.incident(id).map(Incident::title).orElse(""))).toList();
    }

    /** The settings in force where they are other than those of the figure. */
    private static Optional<IndexSettings> index(Manifest was, Sharing sharing) {
        IndexSettings index = was.index();
        return index == null || index.equals(sharing.inForce()) ? Optional.empty() : Optional.of(sharing.inForce());
    }

    /** The names of the datasets that are not there any more, and of those with other rows. */
    private static Since.Tables tables(Manifest was, Session session) {
        List<String> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Manifest.Table table : was.data().tables()) {
            Optional<Dataset> now = session.ledger().datasets().stream().filter(dataset -> dataset.id().equals(table.id())).findFirst();
            if (now.isEmpty()) {
                missing.add(table.name());
            } else if (!now.get().file().equals(table.hash())) {
                changed.add(table.name());
            }
        }
        return new Since.Tables(missing, changed);
    }

    /** The filter of a figure as far as the store has it: without datasets that are not there. */
    public static Filter filter(Returned returned, Session session) {
        Filter filter = returned.call.filter();
        List<String> known = session.ledger().datasets().stream().map(Dataset::id).filter(filter.datasets()::contains).toList();
        return filter.withDatasets(new TreeSet<>(known));
    }
}
