package org.bongsu.worker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A worker for tests, whose tasks make all the trouble that a file can make. */
public final class TroubleMain {
    private TroubleMain() { }

    public static void main(String[] args) throws Exception {
        WorkerLoop.serve(Map.of("echo", request -> Message.answer(request.head(), request.parts()),
                "noise", TroubleMain::noise, "hang", TroubleMain::hang, "sleep", TroubleMain::sleep, "memory", TroubleMain::memory, "die", TroubleMain::die,
                "throw", TroubleMain::fail, "deep", request -> deep(request, 0), "connect", TroubleMain::connect,
                "pid", request -> answer(String.valueOf(ProcessHandle.current().pid()))));
    }

    static Message answer(String text) {
        return Message.answer(text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static Message noise(Message request) {
        System.out.println("a library that talks");
        System.err.println("and complains");
        return answer("quiet");
    }

    private static Message hang(Message request) {
        long spins = 0;
        while (true) {
            spins++;
            if (spins < 0) {
                return request;
            }
        }
    }

    private static Message sleep(Message request) throws InterruptedException {
        while (true) {
            Thread.sleep(1_000);
        }
    }

    private static Message memory(Message request) {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[16 << 20]);
        }
    }

    private static Message die(Message request) {
        Runtime.getRuntime().halt(9);
        return answer("never");
    }

    private static Message fail(Message request) {
        throw new IllegalStateException("no such thing");
    }

    private static Message deep(Message request, int depth) {
        return depth < 0 ? request : deep(request, depth + 1);
    }

    private static Message connect(Message request) throws Exception {
        try (var stream = java.net.URI.create("http://127.0.0.1:9/x").toURL().openStream()) {
            return answer("connected to " + stream);
        }
    }
}
