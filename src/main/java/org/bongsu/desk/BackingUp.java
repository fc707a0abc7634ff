package org.bongsu.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bongsu.model.Backup;
import org.bongsu.model.PutBack;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.backup.BackupFile;
import org.bongsu.store.backup.Backups;

/**
 * Keeps backups of a store while it is open: soon after a change, ten minutes apart at most, and when it is closed. Each is opened
 * and looked over before an older one goes. Nothing runs while nothing changes.
 */
public final class BackingUp implements AutoCloseable {
    /** So long between two that are made by themselves. */
    static final Duration APART = Duration.ofMinutes(10);
    /** So long after the first change, so that what belongs together is in it. */
    static final Duration SOON = Duration.ofSeconds(20);
    private static final long IDLE_SECONDS = 5;

    private final Backups backups;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("backup").factory());
    private Consumer<StoreFault> onWrong = fault -> { };
    private long lastAt = System.nanoTime() - APART.toNanos();
    private boolean due;
    private boolean changed;
    private boolean closed;

    /** Follows the changes of a session; the first backup comes soon when the store has none of its present state. */
    public BackingUp(Session session, Clock clock) {
        this.backups = new Backups(session.folder());
        this.clock = clock;
        thread.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        session.undoWords().subscribe((before, after) -> changed());
    }

    /** Who is told when a backup could not be made or proved unsound; on the backup's own thread. */
    public void onWrong(Consumer<StoreFault> action) {
        onWrong = action;
    }

    /** Makes one soon, for a store that may have changed without a window. */
    public synchronized void changed() {
        changed = true;
        if (!due && !closed) {
            due = true;
            long wait = Math.max(SOON.toNanos(), lastAt + APART.toNanos() - System.nanoTime());
            thread.schedule(this::quietly, wait, TimeUnit.NANOSECONDS);
        }
    }

    /** Makes one now and verifies it. */
    public Backup now() throws StoreFault {
        try {
            Backup backup = backups.verify(make());
            backups.thin(ZoneId.systemDefault());
            return backup;
        } catch (StoreException e) {
            throw new StoreFault(e);
        }
    }

    /** All backups, newest first. */
    public List<Backup> all() throws StoreFault {
        return told(backups::all);
    }

    /** Writes a backup as one file. */
    public void export(Backup backup, Path out) throws StoreFault {
        told(() -> {
            backups.export(backup, out);
            return out;
        });
    }

    /** Backs a store up, open or not, verifies that, and writes it as one file. */
    public static Backup write(Path store, Path out, Clock clock) throws StoreFault {
        return told(() -> {
            Backups backups = new Backups(store);
            Backup backup = backups.verify(backups.make(clock.instant()));
            backups.export(backup, out);
            backups.thin(ZoneId.systemDefault());
            return backup;
        });
    }

    /** The newest backup of a store, open or not, that was verified. */
    public static Optional<Backup> latest(Path store) throws StoreFault {
        return told(new Backups(store)::latest);
    }

    /** Puts a store, which is open nowhere, back to what it was when a backup was made; what was there is set aside. */
    public static PutBack putBack(Path store, Backup backup) throws StoreFault {
        return told(() -> new Backups(store).putBack(backup, false));
    }

    /** Puts a damaged store back to a backup, with all that was changed since and can still be read; what was there is set aside. */
    public static PutBack mend(Path store, Backup backup) throws StoreFault {
        return told(() -> new Backups(store).putBack(backup, true));
    }

    /** Puts the store of a file that {@link #export} wrote in the place of a store, which is open nowhere; what was there is set aside. */
    public static PutBack putBack(Path store, Path file) throws StoreFault {
        return told(() -> new Backups(store).putBack(file));
    }

    /** A copy of a store as a backup has it, in a folder that is absent or empty. */
    public static void copy(Path store, Backup backup, Path into) throws StoreFault {
        told(() -> {
            new Backups(store).restore(backup, into);
            return into;
        });
    }

    /** The ending of the name of a file that holds a backup. */
    public static String ending() {
        return BackupFile.ENDING;
    }

    /** Makes the last one, after the store was closed; it is verified when the store is opened the next time. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        thread.shutdown();
        try {
            thread.awaitTermination(IDLE_SECONDS, TimeUnit.SECONDS);
            if (changed && backups.behind()) {
                make();
            }
        } catch (StoreException e) {
            onWrong.accept(new StoreFault(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Backup make() throws StoreException {
        synchronized (this) {
            due = false;
            changed = false;
            lastAt = System.nanoTime();
        }
        try {
            return backups.make(clock.instant());
        } catch (StoreException e) {
            synchronized (this) {
                changed = true;
            }
            throw e;
        }
    }

    private void quietly() {
        try {
            Optional<Backup> newest = backups.all().stream().findFirst();
            if (newest.isEmpty() || backups.behind()) {
                now();
            } else {
                // The one made when the store was closed was not opened yet.
                nothingSince();
                if (!newest.get().verified()) {
                    backups.verify(newest.get());
                    backups.thin(ZoneId.systemDefault());
                }
            }
        } catch (StoreException e) {
            onWrong.accept(new StoreFault(e));
        } catch (StoreFault fault) {
            onWrong.accept(fault);
        }
    }

    private synchronized void nothingSince() {
        due = false;
        changed = false;
    }

    private interface Act<T> {
        T run() throws StoreException;
    }

    private static <T> T told(Act<T> act) throws StoreFault {
        try {
            return act.run();
        } catch (StoreException e) {
            throw new StoreFault(e);
        }
    }
}
