package org.bongsu.store;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Processes that are started very often, from a cache of their classes, as the packaged application is: half the processor time until a store is open.
 * The cache takes archives only, so folders of classes are put into some first.
 */
public final class Warmed {
    private Warmed() { }

    /**
     * Lets a class run to its end once, and keeps its classes.
     *
     * @param folder where archives and cache are put; it is made
     */
    public static Children.Launch launch(Path folder, Class<?> main, String... args) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<String> path = new ArrayList<>();
        for (String each : new LinkedHashSet<>(Children.classPath())) {
            Path part = Path.of(each);
            if (Files.isDirectory(part)) {
                path.add(archive(part, folder.resolve(path.size() + ".jar")).toString());
            } else if (Files.isRegularFile(part)) {
                path.add(part.toString());
            }
        }
        String joined = String.join(File.pathSeparator, path);
        Path cache = folder.resolve("classes.aot");
        Process training = Children.start(new Children.Launch(joined, List.of("-XX:AOTCacheOutput=" + cache)), main, args);
        try (var out = training.getInputStream()) {
            out.transferTo(OutputStream.nullOutputStream());
        }
        if (!training.waitFor(5, TimeUnit.MINUTES) || training.exitValue() != 0 || !Files.exists(cache)) {
            training.destroyForcibly();
            throw new IOException("no cache of classes was made: " + training);
        }
        return new Children.Launch(joined, List.of("-XX:AOTCache=" + cache));
    }

    private static Path archive(Path from, Path to) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to)); Stream<Path> files = Files.walk(from)) {
            out.setMethod(ZipOutputStream.STORED);
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).filter(each -> !each.endsWith("module-info.class")).sorted()::iterator) {
                byte[] bytes = Files.readAllBytes(file);
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry entry = new ZipEntry(from.relativize(file).toString().replace(File.separatorChar, '/'));
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                out.putNextEntry(entry);
                out.write(bytes);
            }
        }
        return to;
    }
}
