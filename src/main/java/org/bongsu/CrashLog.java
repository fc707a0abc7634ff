package org.bongsu;

import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps what nobody caught in a file, and tells the user; never a message of the failure, which may quote an article. */
final class CrashLog implements UncaughtExceptionHandler {
    private static final long LARGEST = 1 << 20;

    private final Path file;
    private final Clock clock;
    private final BiConsumer<Path, Boolean> told;

    /**
     * A log.
     *
     * @param told what to do when something was written: the file, and whether memory had run out
     */
    CrashLog(Path file, Clock clock, BiConsumer<Path, Boolean> told) {
        this.file = file;
        this.clock = clock;
        this.told = told;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        write(describe(thread, thrown));
        told.accept(file, ofMemory(thrown));
    }

    /** Notes something that happened, in words of Bongsu's own. */
    void note(String what) {
        write(clock.instant() + " " + oneLine(what) + "\n");
    }

    private static boolean ofMemory(Throwable thrown) {
        for (@Nullable Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private void write(String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            boolean full = Files.exists(file) && Files.size(file) > LARGEST;
            Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
                    full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
        } catch (IOException e) {
            System.err.println("The log could not be written: " + file);
        }
    }

    /** No line break, and nothing that looks like one, gets into the log. */
    private static String oneLine(String text) {
        return text.replaceAll("[^\\w .,#-]", " ");
    }

    private String describe(Thread thread, Throwable thrown) {
        StringBuilder text = new StringBuilder().append(clock.instant()).append(" in ").append(oneLine(thread.getName())).append('\n');
        for (@Nullable Throwable at = thrown; at != null; at = at.getCause()) {
            text.append(at == thrown ? "" : "caused by ").append(at.getClass().getName()).append('\n');
            for (StackTraceElement frame : at.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
        }
        return text.toString();
    }
}
