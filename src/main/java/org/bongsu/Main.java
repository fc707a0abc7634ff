package org.bongsu;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.bongsu.cli.Commands;
import org.bongsu.exchange.bundle.BundleTask;
import org.bongsu.exchange.opened.TableTask;
import org.bongsu.intake.IntakeTask;
import org.bongsu.publish.FigureTask;
import org.bongsu.worker.WorkerLoop;

/** Where Bongsu starts: the window when there are no words, or only a store and files to open in it; else the command. */
public final class Main {
    /** Alone, it makes this process one that parses bytes for another. */
    static final String WORKER = "--worker";

    private Main() { }

    public static void main(String[] args) throws IOException {
        if (args.length == 1 && args[0].equals(WORKER)) {
            WorkerLoop.serve(Map.of(IntakeTask.NAME, new IntakeTask(), BundleTask.NAME, new BundleTask(), FigureTask.NAME, new FigureTask(),
                    TableTask.NAME, new TableTask()));
        } else if (WindowCall.of(List.of(args)).isPresent()) {
            OwnWindow.open(args);
        } else {
            // Figures are drawn by Java2D; a command needs no display for them.
            System.setProperty("java.awt.headless", "true");
            Wiring wiring = new Wiring();
            wiring.ending().whenAsked(() -> { });
            System.exit(Commands.run(wiring, args));
        }
    }
}
