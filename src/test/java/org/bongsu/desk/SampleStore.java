package org.bongsu.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.store.Folders;

/** A store as the first run fills it with the sample, for tests that begin there: filled once, each test gets a copy of its own. */
public final class SampleStore {
    private SampleStore() { }

    /** Filled when the first test asks. */
    private static final class Filled {
        private static final Path PLACE = fill();

        private static Path fill() {
            try {
                Path folder = Files.createTempDirectory("sample");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
                try (Session session = session(folder.resolve("store"), Runnable::run)) {
                    new FirstRun(session).fill();
                }
                return folder.resolve("store");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (StoreFault e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Copies the sample to a place where nothing is yet. */
    public static Path copy(Path place) {
        return Folders.copy(Filled.PLACE, place);
    }

    /** A session over a copy of the sample at a place where nothing is yet, telling its observers on the thread of the caller. */
    public static Session open(Path place) throws StoreFault {
        return open(place, Runnable::run);
    }

    /** The same, telling its observers on a thread of the test's choice. */
    public static Session open(Path place, Executor screen) throws StoreFault {
        return session(copy(place), screen);
    }

    private static Session session(Path place, Executor screen) throws StoreFault {
        return Session.open(place, CodebookReader.readDefault(), Clock.systemUTC(), screen);
    }
}
