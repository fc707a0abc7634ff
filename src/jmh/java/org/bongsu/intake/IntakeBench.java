package org.bongsu.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.dankito.readability4j.Readability4J;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.bongsu.Main;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;

/** Real pages a second on two threads: read here, read in workers, and by Readability4J, which gives less. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
@Threads(2)
public class IntakeBench {
    private final AtomicInteger next = new AtomicInteger();
    private final Intake intake = new Intake();
    private List<byte[]> pages = List.of();
    private Workers workers = new Workers(WorkerCommand.of(Main.class, "--worker"));
    private Gate gate = intake;

    /** Takes the pages into memory. */
    @Setup
    public void load() throws Exception {
        pages = DevelopmentPages.load();
        gate = new WorkerGate(workers);
    }

    /** Ends the workers. */
    @TearDown
    public void end() {
        workers.close();
    }

    /** Text, title, author, publisher, date and language, in this process. */
    @Benchmark
    public Outcome reads() {
        return intake.read("page.html", page(), Instant.EPOCH);
    }

    /** The same as the application does it. */
    @Benchmark
    public Outcome readsInWorkers() {
        return gate.read("page.html", page(), Instant.EPOCH);
    }

    /** The baseline: text, title and byline, of pages whose characters are known. */
    @Benchmark
    public String readability4J() {
        return String.valueOf(new Readability4J("https://example.org/", new String(page(), StandardCharsets.UTF_8)).parse().getTextContent());
    }

    private byte[] page() {
        return pages.get(Math.floorMod(next.getAndIncrement(), pages.size()));
    }
}
