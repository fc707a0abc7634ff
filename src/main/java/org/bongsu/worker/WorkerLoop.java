package org.bongsu.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;

/** What a worker does all its life: takes a request, answers it, until the application closes the line. */
public final class WorkerLoop {
    private static final int BUFFER = 1 << 16;
    /** An application that was killed can no longer end a worker that hangs, so it does so itself. */
    private static final long LONGEST_NANOS = 4 * Workers.DEADLINE.toNanos();

    private final Map<String, Task> tasks;
    private volatile long since;

    private WorkerLoop(Map<String, Task> tasks) {
        this.tasks = Map.copyOf(tasks);
    }

    /** Serves on this process's standard streams, which nothing else can use any more; returns when the application is done with it. */
    public static void serve(Map<String, Task> tasks) throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        System.setIn(InputStream.nullInputStream());
        LogManager.getLogManager().reset();
        NoConnections.seal();
        WorkerLoop loop = new WorkerLoop(tasks);
        loop.watch();
        loop.run(new DataInputStream(new FileInputStream(FileDescriptor.in)),
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)));
    }

    private void run(DataInputStream in, DataOutputStream out) throws IOException {
        Message.answer(new byte[0], List.of()).write(out);
        while (true) {
            Message request;
            try {
                request = Message.read(in);
            } catch (EOFException e) {
                return;
            }
            since = System.nanoTime();
            Message answer = answer(request);
            since = 0;
            answer.write(out);
        }
    }

    private Message answer(Message request) {
        Task task = tasks.get(request.name());
        if (task == null) {
            return Message.fault(new IllegalArgumentException(request.name()));
        }
        try {
            return task.run(request);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return Message.fault(e);
        }
    }

    private void watch() {
        Thread.ofPlatform().daemon().name("watch").start(() -> {
            try {
                while (true) {
                    Thread.sleep(500);
                    long begun = since;
                    if (begun != 0 && System.nanoTime() - begun > LONGEST_NANOS) {
                        Runtime.getRuntime().halt(4);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
