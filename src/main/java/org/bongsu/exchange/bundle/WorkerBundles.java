package org.bongsu.exchange.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bongsu.model.Refusal;
import org.bongsu.worker.WorkerFailed;
import org.bongsu.worker.Workers;

/** Reads bundles in a worker: one that was made to hurt ends that, and is refused by name. */
public final class WorkerBundles implements Bundles {
    private final Workers workers;

    /** Reads by these workers, which know {@link BundleTask}. */
    public WorkerBundles(Workers workers) {
        this.workers = workers;
    }

    @Override
    public Bundle read(Path path) throws UnreadableBundle {
        String name = String.valueOf(path.getFileName());
        BundleReader reader = new BundleReader(name, BundleLimits.USUAL);
        byte[] bytes = reader.bytes(path);
        try {
            return reader.bundle(BundleTask.entries(workers.ask(BundleTask.request(name, bytes))));
        } catch (WorkerFailed e) {
            throw refused(name, e.why() == WorkerFailed.Why.TOO_BIG ? "bundle-too-large" : e.why().reason());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The worker said something that no worker says.
            throw refused(name, WorkerFailed.Why.BROKEN.reason());
        }
    }

    private static UnreadableBundle refused(String file, String reason) {
        return new UnreadableBundle(new Refusal(file, reason, List.of(file)));
    }
}
