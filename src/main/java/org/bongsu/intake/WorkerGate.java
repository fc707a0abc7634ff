package org.bongsu.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.bongsu.model.Refusal;
import org.bongsu.worker.Message;
import org.bongsu.worker.WorkerFailed;
import org.bongsu.worker.Workers;
import org.jspecify.annotations.Nullable;

/** Reads in a worker: a file that hangs or kills it is refused by name, and the next one read. */
public final class WorkerGate implements Gate {
    private static final String CLIPBOARD = "clipboard";

    private final Workers workers;

    /** Reads by these workers, which know {@link IntakeTask}. */
    public WorkerGate(Workers workers) {
        this.workers = workers;
    }

    @Override
    public Outcome read(String fileName, byte[] bytes, Instant retrieved, int from) {
        return ask(fileName, IntakeTask.file(fileName, bytes, retrieved, from));
    }

    @Override
    public Outcome readPasted(String text, @Nullable String html, Instant retrieved) {
        return ask(CLIPBOARD, IntakeTask.pasted(text, html, retrieved));
    }

    @Override
    public Original show(String fileName, byte[] bytes) {
        try {
            return IntakeTask.original(workers.ask(IntakeTask.show(fileName, bytes)));
        } catch (WorkerFailed e) {
            return new Original("", List.of(), new Refusal(fileName, e.why().reason(), List.of(fileName)));
        } catch (IOException | RuntimeException e) {
            return new Original("", List.of(), new Refusal(fileName, WorkerFailed.Why.BROKEN.reason(), List.of(fileName)));
        }
    }

    @Override
    public int atOnce() {
        return workers.most();
    }

    private Outcome ask(String name, Message request) {
        try {
            return IntakeTask.outcome(workers.ask(request));
        } catch (WorkerFailed e) {
            return new Outcome.Refused(new Refusal(name, e.why().reason(), List.of(name)));
        } catch (IOException | RuntimeException e) {
            // The worker said something that no worker says.
            return new Outcome.Refused(new Refusal(name, WorkerFailed.Why.BROKEN.reason(), List.of(name)));
        }
    }
}
