package org.bongsu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bongsu.desk.BackingUp;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.FirstRun;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.model.Backup;

/**
 * A store that is open, and what works on it.
 *
 * @param datasets its machine-coded datasets, to be asked for on the JavaFX thread
 */
record OpenStore(Session session, Importing importing, Safety safety, Supplier<Datasets> datasets) {
    /** What keeps it: its backups, or, for a copy of a backup that is only looked at, what it is a copy of. */
    sealed interface Safety {
        /** A store that is kept by backups. */
        record Kept(BackingUp backing) implements Safety { }

        /** A copy of a backup of a store; it goes when it is closed. */
        record Copy(Path of, Backup backup) implements Safety { }
    }

    /** Whether it is the sample. */
    boolean sample() {
        return new FirstRun(session).isSample();
    }

    /** The name of its folder. */
    String name() {
        return String.valueOf(folder().getFileName());
    }

    /** The folder that the user knows it by. */
    Path folder() {
        return safety instanceof Safety.Copy(Path of, Backup backup) ? of : session.folder();
    }

    /** The backup that it is a copy of. */
    Optional<Backup> copy() {
        return safety instanceof Safety.Copy(Path of, Backup backup) ? Optional.of(backup) : Optional.empty();
    }

    /** Its backups; none for a copy. */
    Optional<BackingUp> backing() {
        return safety instanceof Safety.Kept(BackingUp backing) ? Optional.of(backing) : Optional.empty();
    }

    /** Closes it in order, and backs up what was changed. */
    void close() throws StoreFault {
        session.close();
        switch (safety) {
            case Safety.Kept kept -> kept.backing().close();
            case Safety.Copy copy -> delete(session.folder());
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(each);
            }
        } catch (IOException e) {
            System.getLogger(OpenStore.class.getName()).log(System.Logger.Level.WARNING, "a copy of a backup stays behind", e);
        }
    }
}
