package org.bongsu.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bongsu.Main;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.intake.DevelopmentPages;
import org.bongsu.intake.WorkerGate;
import org.bongsu.job.Progress;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;
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
import org.openjdk.jmh.annotations.Warmup;

/** Seconds for a thousand real pages from files to a store in which each is durable, read by workers meanwhile. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class ImportBench {
    private static final int PAGES = 1_000;

    private final Workers workers = new Workers(WorkerCommand.of(Main.class, "--worker"));
    private Path folder = Path.of("");
    private int times;

    /** Writes the pages, each with a line of its own so that none is known already. */
    @Setup
    public void write() throws Exception {
        folder = Files.createTempDirectory("import");
        List<byte[]> pages = DevelopmentPages.load();
        Path in = Files.createDirectories(folder.resolve("in"));
        for (int i = 0; i < PAGES; i++) {
            byte[] page = pages.get(i % pages.size());
            byte[] line = ("<!-- " + i + " -->").getBytes(StandardCharsets.UTF_8);
            byte[] all = Arrays.copyOf(page, page.length + line.length);
            System.arraycopy(line, 0, all, page.length, line.length);
            Files.write(in.resolve("page-%04d.html".formatted(i)), all);
        }
    }

    /** Ends the workers. */
    @TearDown
    public void end() {
        workers.close();
    }

    /** All of them into a new store. */
    @Benchmark
    public int imports() throws Exception {
        times++;
        try (Session session = Session.open(folder.resolve("store-" + times), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run)) {
            return new Importing(session, new WorkerGate(workers)).files(List.of(folder.resolve("in")), Progress.NONE, each -> { }).size();
        }
    }
}
