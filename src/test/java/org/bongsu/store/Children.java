package org.bongsu.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Processes of their own that work on a store, print what was acknowledged, and are killed. */
public final class Children {
    private Children() { }

    /** Starts a class with the classes of this process. */
    public static Process start(Class<?> main, List<String> options, String... args) throws IOException {
        return start(new Launch(String.join(File.pathSeparator, classPath()), options), main, args);
    }

    /** Folders and archives of classes that this process was started with. */
    public static List<String> classPath() {
        return List.of(String.join(File.pathSeparator, System.getProperty("java.class.path", ""), System.getProperty("jdk.module.path", ""),
                "target/classes", "target/test-classes").split(File.pathSeparator));
    }

    /**
     * How a process is started.
     *
     * @param classPath with the system's separator between
     * @param options   of the virtual machine, besides those that all have
     */
    public record Launch(String classPath, List<String> options) { }

    /** Starts a class. */
    public static Process start(Launch launch, Class<?> main, String... args) throws IOException {
        return builder(launch, main, args).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** What starts a class; nothing is done with what it says yet. */
    public static ProcessBuilder builder(Launch launch, Class<?> main, String... args) {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Djava.awt.headless=true"));
        line.addAll(launch.options());
        line.addAll(List.of("-cp", launch.classPath(), main.getName()));
        line.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    /**
     * Reads the whole lines that a process prints, and kills it a moment after it has printed so many.
     *
     * @param moment nanoseconds
     */
    public static List<String> killed(Process process, int lines, long moment) throws IOException, InterruptedException {
        List<String> read = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            if (lines == 0) {
                LockSupport.parkNanos(moment);
                // By its handle: the process itself would close the pipe, with lines in it that were acknowledged.
                process.toHandle().destroyForcibly();
            }
            StringBuilder line = new StringBuilder();
            for (int c = out.read(); c >= 0; c = out.read()) {
                if (c != '\n') {
                    line.append((char) c);
                    continue;
                }
                read.add(line.toString());
                line.setLength(0);
                if (read.size() == lines) {
                    LockSupport.parkNanos(moment);
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
            process.waitFor(1, TimeUnit.MINUTES);
        }
        return read;
    }

    /** The last line of those that a process printed which is of a kind; else another. */
    public static String last(List<String> lines, Predicate<String> kind, String otherwise) {
        return lines.reversed().stream().filter(kind).findFirst().orElse(otherwise);
    }
}
