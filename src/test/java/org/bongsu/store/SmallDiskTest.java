package org.bongsu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bongsu.model.Edit;
import org.bongsu.store.disk.StoreException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real file system that is full, where this user may mount one: a tmpfs in a name space of its own. */
@Tag("faults")
class SmallDiskTest {
    private static final int TIMES = 8;

    @TempDir
    private Path temp;

    /** Fills the disk under a store again and again, says how it was told, makes room and goes on. */
    static final class Filling {
        private Filling() { }

        public static void main(String[] args) throws Exception {
            Path disk = Path.of(args[0]);
            Path ballast = disk.resolve("ballast");
            Path store = disk.resolve("store");
            for (int i = 0; i < TIMES; i++) {
                Files.write(ballast, new byte[2 << 20]);
                Store open = Store.open(store, "child", Clock.systemUTC());
                long sure = open.last();
                Snapshot stood = open.snapshot();
                try {
                    for (int n = 0; true; n++) {
                        long asked = System.nanoTime();
                        try {
                            if (i % 2 == 0) {
                                open.commit("action.add", List.of(Edit.add(Samples.incident("i" + i + "-" + n))));
                            } else {
                                open.originals().put((i + "-" + n + "-" + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
                            }
                        } catch (StoreException e) {
                            System.out.println(e.reason() + " after ms " + Duration.ofNanos(System.nanoTime() - asked).toMillis());
                            break;
                        }
                        sure = open.last();
                        stood = open.snapshot();
                    }
                    Files.delete(ballast);
                    require(open.last() == sure && open.snapshot().equals(stood), "lost, or more than was acknowledged");
                    open.commit("action.add", List.of(Edit.add(Samples.incident("after" + i))));
                    require(open.check().findings().isEmpty(), "unsound");
                } finally {
                    open.close();
                }
                try (Store again = Store.open(store, "child", Clock.systemUTC())) {
                    require(again.last() == sure + 1 && again.incident("after" + i).isPresent(), "not there when opened again");
                }
                Folders.delete(store);
            }
            System.out.println("done");
        }

        private static void require(boolean so, String otherwise) {
            if (!so) {
                throw new IllegalStateException(otherwise);
            }
        }
    }

    @Test
    void isNamedLosesNothingAndGoesOnWithRoom() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        Assumptions.assumeTrue(mounts(disk), "this user may not mount");
        ProcessBuilder java = Children.builder(new Children.Launch(String.join(File.pathSeparator, Children.classPath()), List.of()), Filling.class, disk.toString());
        List<String> line = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=6m tmpfs \"$0\" && exec \"$@\"", disk.toString()));
        line.addAll(java.command());
        Path err = temp.resolve("err");
        Process process = java.command(line).redirectError(err.toFile()).start();
        List<String> said = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals("done", said.isEmpty() ? "nothing" : said.getLast(), said + Files.readString(err));
        assertEquals(TIMES, said.stream().filter(each -> each.startsWith("disk-full")).count(), said::toString);
        System.out.println("a full disk: " + said);
    }

    private static boolean mounts(Path disk) throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
