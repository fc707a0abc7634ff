package org.bongsu.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.bongsu.publish.UnreadableFigure.Why;
import org.bongsu.worker.WorkerFailed;
import org.bongsu.worker.Workers;

/** Reads the manifests of figures in a worker: a file that was made to hurt ends that, and is refused by name. */
public final class WorkerManifests implements Manifests {
    private final Workers workers;

    /** Reads by these workers, which know {@link FigureTask}. */
    public WorkerManifests(Workers workers) {
        this.workers = workers;
    }

    @Override
    public Manifest read(Path file) throws UnreadableFigure {
        byte[] bytes = Manifests.bytes(file);
        try {
            return FigureTask.manifest(workers.ask(FigureTask.request(bytes)));
        } catch (WorkerFailed e) {
            throw new UnreadableFigure(why(e.why()), String.valueOf(e.getMessage()));
        } catch (UnreadableFigure e) {
            throw e;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The worker said something that no worker says.
            throw new UnreadableFigure(Why.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static Why why(WorkerFailed.Why why) {
        return switch (why) {
            case TOO_SLOW -> Why.TAKES_TOO_LONG;
            case TOO_BIG -> Why.NEEDS_TOO_MUCH_MEMORY;
            case BROKEN -> Why.DAMAGED;
            case DIED, NOT_STARTED -> Why.READER_DIED;
        };
    }
}
