package org.bongsu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bongsu.store.Children;

/** A command in a process of its own, as it is called from a shell: how it ended and all that it said. */
record Ran(int code, String out, String err) {
    /**
     * Runs it to its end.
     *
     * @param home    of the user, where nothing else is
     * @param options of the virtual machine
     */
    static Ran command(Path home, List<String> options, String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        List<String> all = new ArrayList<>(List.of("-Duser.home=" + home, "-Duser.language=en"));
        all.addAll(options);
        ProcessBuilder builder = Children.builder(new Children.Launch(String.join(java.io.File.pathSeparator, Children.classPath()), all), Main.class, words);
        builder.environment().remove("XDG_DATA_HOME");
        builder.environment().remove("XDG_CONFIG_HOME");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("it did not end");
        }
        return new Ran(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
