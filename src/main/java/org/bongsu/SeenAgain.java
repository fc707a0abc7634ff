package org.bongsu;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.FigureCall;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.Returning;
import org.bongsu.desk.Session;
import org.bongsu.figure.map.overlay.MapLayers;
import org.bongsu.model.Filter;
import org.bongsu.view.charts.ChartsModel;
import org.bongsu.view.situation.DeskModel;
import org.jspecify.annotations.Nullable;

/** Shows what a figure that came back shows, on the screen that has it, and remembers how it was drawn for as long as it is what is seen. */
final class SeenAgain {
    private final Session session;
    private final Shell shell;
    private final DeskModel desk;
    private final Supplier<ChartsModel> charts;
    private @Nullable FigureCall again;
    private Filter filter = Filter.ALL;

    SeenAgain(Session session, Shell shell, DeskModel desk, Supplier<ChartsModel> charts) {
        this.session = session;
        this.shell = shell;
        this.desk = desk;
        this.charts = charts;
    }

    /** Shows it; what comes back brings everything as it was before. */
    Runnable show(Returning.Returned returned) {
        Runnable back = now();
        FigureCall call = returned.call();
        Drawing drawing = call.drawing();
        filter = Returning.filter(returned, session);
        session.filter().set(filter);
        if (call.kind() == FigureKind.MAP) {
            desk.map().layers().set(drawing.layers());
            desk.map().show(drawing.sight().map());
            shell.screen().set(Screen.DESK);
        } else if (call.kind() == FigureKind.TIMELINE) {
            desk.timeline().show(drawing.sight().timeline());
            shell.screen().set(Screen.DESK);
        } else {
            charts.get().show(drawing, call.index());
            shell.screen().set(Screen.CHARTS);
        }
        again = call;
        return back;
    }

    /** Whether showing it takes rings, lines or a mark off the map. */
    boolean loses(FigureCall call) {
        MapLayers now = desk.map().layers().get();
        return call.kind() == FigureKind.MAP && !now.empty() && !now.equals(call.drawing().layers());
    }

    /** The figure that came back, while what is in front would be drawn of the same. */
    Optional<FigureCall> again(List<Drawing> inFront) {
        FigureCall call = again;
        return call != null && session.filter().get().equals(filter) && inFront.contains(call.drawing()) ? Optional.of(call) : Optional.empty();
    }

    private Runnable now() {
        Filter before = session.filter().get();
        Screen screen = shell.screen().get();
        MapLayers layers = desk.map().layers().get();
        var map = desk.map().view().get();
        var mode = desk.map().mode().get();
        var timeline = desk.timeline().view().get();
        var lanes = desk.timeline().lanes().get();
        boolean dates = desk.timeline().dates().get();
        Runnable chart = charts.get().now();
        return () -> {
            again = null;
            session.filter().set(before);
            desk.map().layers().set(layers);
            desk.map().view().set(map);
            desk.map().mode().set(mode);
            desk.timeline().view().set(timeline);
            desk.timeline().lanes().set(lanes);
            desk.timeline().dates().set(dates);
            chart.run();
            shell.screen().set(screen);
        };
    }
}
