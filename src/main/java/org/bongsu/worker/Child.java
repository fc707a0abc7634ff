package org.bongsu.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bongsu.worker.WorkerFailed.Why;
import org.jspecify.annotations.Nullable;

/** One worker process, as the application sees it; it serves one request at a time. */
final class Child {
    private static final int OUT_OF_MEMORY = 3;
    private static final Duration START = Duration.ofSeconds(60);
    private static final int BUFFER = 1 << 16;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final ScheduledExecutorService timer;
    private volatile boolean late;

    private Child(Process process, ScheduledExecutorService timer) {
        this.process = process;
        this.timer = timer;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        this.in = new DataInputStream(process.getInputStream());
    }

    /** Starts one; returns when it is ready to serve. */
    static Child start(WorkerCommand command, ScheduledExecutorService timer) throws WorkerFailed {
        ProcessBuilder builder = new ProcessBuilder(command.line()).redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(new File(System.getProperty("java.home")));
        // What was meant for the application's own start is not meant for this one.
        builder.environment().keySet().removeIf(name -> name.equals("JAVA_TOOL_OPTIONS") || name.equals("JDK_JAVA_OPTIONS") || name.equals("_JAVA_OPTIONS"));
        try {
            Child child = new Child(builder.start(), timer);
            child.exchange(null, START);
            return child;
        } catch (IOException | WorkerFailed e) {
            throw new WorkerFailed(Why.NOT_STARTED, String.valueOf(e.getMessage()));
        }
    }

    /** Whether it can be asked. */
    boolean alive() {
        return process.isAlive();
    }

    /** Asks, and waits for the answer. */
    Message ask(Message request, Duration deadline) throws WorkerFailed {
        Message answer = exchange(request, deadline);
        if (answer.name().equals(Message.FAULT)) {
            throw new WorkerFailed(Why.BROKEN, new String(answer.head(), StandardCharsets.UTF_8));
        }
        return answer;
    }

    /** What it says next, or to a request. */
    private Message exchange(@Nullable Message request, Duration deadline) throws WorkerFailed {
        Alarm alarm = new Alarm(deadline);
        try {
            if (request != null) {
                request.write(out);
            }
            return Message.read(in);
        } catch (IOException e) {
            throw failed(e);
        } finally {
            alarm.off();
        }
    }

    /**
     * Ends the process at the deadline; one that was given little of the processor until then, on a busy machine, is waited for up to three
     * times as long.
     */
    private final class Alarm {
        private static final int PATIENCE = 3;
        private static final double WORKED = 0.6;

        private final long start = System.nanoTime();
        private final Duration deadline;
        private final Duration before = used();
        private Future<?> next;

        Alarm(Duration deadline) {
            this.deadline = deadline;
            next = timer.schedule(this::ring, deadline.toMillis(), TimeUnit.MILLISECONDS);
        }

        synchronized void off() {
            next.cancel(false);
        }

        private synchronized void ring() {
            boolean worked = used().minus(before).toMillis() >= WORKED * deadline.toMillis();
            boolean patient = System.nanoTime() - start < PATIENCE * deadline.toNanos();
            if (worked || !patient || !process.isAlive()) {
                stop();
            } else {
                next = timer.schedule(this::ring, Math.max(1, deadline.toMillis() / 10), TimeUnit.MILLISECONDS);
            }
        }

        /** Time of the processor. */
        private Duration used() {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }

    private void stop() {
        late = true;
        process.destroyForcibly();
    }

    private WorkerFailed failed(IOException e) {
        int code = -1;
        try {
            code = process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        end();
        Why why = late ? Why.TOO_SLOW : code == OUT_OF_MEMORY ? Why.TOO_BIG : Why.DIED;
        return new WorkerFailed(why, "exit " + code + ", " + e.getMessage());
    }

    /** Ends it at once; it has nothing to lose. */
    void end() {
        process.destroyForcibly();
        try {
            out.close();
        } catch (IOException e) {
            // It is gone already.
        }
    }
}
