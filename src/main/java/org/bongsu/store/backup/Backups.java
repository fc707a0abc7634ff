package org.bongsu.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bongsu.model.Backup;
import org.bongsu.model.Deed;
import org.bongsu.model.DeedFilter;
import org.bongsu.model.PutBack;
import org.bongsu.store.disk.Disk;
import org.bongsu.store.Store;
import org.bongsu.store.StoreCheck;
import org.bongsu.store.disk.StoreException;
import org.bongsu.store.Swap;

/**
 * The backups of one store, in its folder {@code backups}: a list for each, and the bytes of all of them in one place, once.
 * Methods that write belong to one thread at a time. They fail with {@link StoreException} {@code disk-full, read-only, io}.
 */
public final class Backups {
    private static final String LIST = ".backup";
    private static final String VERIFIED = ".verified" + LIST;
    private static final String TRIAL = "trial";
    private static final String RESTORED = "restored";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path store;
    private final Path folder;
    private final Vault vault;

    /** Those of the store in a folder. */
    public Backups(Path store) {
        this.store = store.toAbsolutePath().normalize();
        this.folder = this.store.resolve("backups");
        this.vault = new Vault(folder.resolve("kept"));
    }

    /** All, newest first; none for a store that was never backed up. */
    public List<Backup> all() throws StoreException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Backup> all = new ArrayList<>();
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(LIST)).toList()) {
                named(file).ifPresent(all::add);
            }
            all.sort(Comparator.comparing(Backup::made).thenComparing(Backup::name).reversed());
            return all;
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
    }

    /** The newest that was verified. */
    public Optional<Backup> latest() throws StoreException {
        return all().stream().filter(Backup::verified).findFirst();
    }

    /** Whether the store has changed since the newest, verified or not, was made; or there is none. */
    public boolean behind() throws StoreException {
        Optional<Backup> newest = all().stream().findFirst();
        if (newest.isEmpty()) {
            return true;
        }
        long held = inventory(newest.get()).files().stream().filter(file -> file.path().startsWith("journal/")).mapToLong(Kept::size).sum();
        try (Stream<Path> files = Files.list(store.resolve("journal"))) {
            long stands = 0;
            for (Path file : (Iterable<Path>) files.filter(file -> file.toString().endsWith(".journal"))::iterator) {
                stands += Files.size(file);
            }
            return held != stands;
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
    }

    /** Makes one of the store as it is, open or closed; it is durable, and not verified yet. */
    public Backup make(Instant now) throws StoreException {
        try (Hold _ = Hold.on(folder)) {
            Optional<Backup> before = all().stream().findFirst();
            Instant made = now.truncatedTo(ChronoUnit.MILLIS);
            if (before.isPresent() && !made.isAfter(before.get().made())) {
                // A clock that was set back must not make the newest backup look old.
                made = before.get().made().plusMillis(1);
            }
            Inventory inventory = new Taking(store, vault, before.isPresent() ? inventory(before.get()) : null).take(made);
            String name = NAME.format(made);
            Disk.put(folder.resolve(name + LIST), inventory.bytes());
            return new Backup(name, made, false, inventory.size());
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
    }

    /**
     * Opens a backup in a place of its own, looks it over whole, and marks it as verified.
     *
     * @throws StoreException {@code backup-altered} when its bytes are not those that were written, or what makes the store in it
     *                        unsound
     */
    public Backup verify(Backup backup) throws StoreException {
        Path trial = folder.resolve(TRIAL);
        try (Hold _ = Hold.on(folder)) {
            clear(trial);
            restore(backup, trial);
            try (Store opened = Store.open(trial, "backup", Clock.systemUTC())) {
                StoreCheck check = opened.check();
                Optional<StoreCheck.Finding> wrong = check.findings().stream().filter(f -> !f.key().equals("store.check.original-missing")).findFirst();
                if (wrong.isPresent()) {
                    throw Inventory.altered(backup.name(), String.join(" ", wrong.get().args()));
                }
            }
            if (!backup.verified()) {
                Disk.move(folder.resolve(backup.name() + LIST), folder.resolve(backup.name() + VERIFIED));
            }
            return new Backup(backup.name(), backup.made(), true, backup.bytes());
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        } finally {
            clearQuietly(trial);
        }
    }

    /** Deletes those that need not stay, by the days of a zone, and the bytes that only they held: those gone. */
    public List<Backup> thin(ZoneId zone) throws StoreException {
        List<Backup> all = all();
        List<Backup> gone = Thinning.superfluous(all, zone);
        if (gone.isEmpty()) {
            return gone;
        }
        try (Hold _ = Hold.on(folder)) {
            for (Backup backup : gone) {
                Files.deleteIfExists(list(backup));
            }
            Set<String> needed = new HashSet<>();
            for (Backup backup : all) {
                if (!gone.contains(backup)) {
                    needed.addAll(inventory(backup).hashes());
                }
            }
            vault.keepOnly(needed);
            return gone;
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
    }

    /**
     * Writes the store's files as they were into a folder that is absent or empty. Tables and index are made again when it is opened.
     *
     * @throws StoreException {@code backup-altered}; {@code backup-target} when something is there
     */
    public void restore(Backup backup, Path into) throws StoreException {
        Restoring.write(inventory(backup), backup.name(), vault::get, into);
    }

    /**
     * Puts the store, which is open nowhere, back to a backup. What was there is set aside in the store's folder {@code set-aside}.
     *
     * @param mend whether to keep all that was changed since and can still be read, as for a damaged store
     * @throws StoreException {@code in-use}; {@code backup-altered}: then the store is as it was
     */
    public PutBack putBack(Backup backup, boolean mend) throws StoreException {
        Path place = folder.resolve(RESTORED);
        try (Hold _ = Hold.on(folder)) {
            clear(place);
            restore(backup, place);
            boolean beyond = mend && Mending.mend(place, store);
            PutBack state;
            try {
                state = state(place, beyond);
            } catch (StoreException unsound) {
                if (!beyond) {
                    throw unsound;
                }
                clear(place);
                restore(backup, place);
                state = state(place, false);
            }
            Swap.run(store, place);
            return state;
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        } finally {
            clearQuietly(place);
        }
    }

    /**
     * Puts the store of a file that {@link #export} wrote in the place of this one, which is open nowhere, or absent; what was there
     * is set aside.
     */
    public PutBack putBack(Path file) throws StoreException {
        Path place = folder.resolve(RESTORED);
        try (Hold _ = Hold.on(folder)) {
            clear(place);
            BackupFile.restore(file, place);
            PutBack state = state(place, false);
            Swap.run(store, place);
            return state;
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        } finally {
            clearQuietly(place);
        }
    }

    private static PutBack state(Path place, boolean beyond) throws StoreException {
        try (Store opened = Store.open(place, "backup", Clock.systemUTC())) {
            List<Deed> last = opened.deeds(DeedFilter.ALL, Long.MAX_VALUE, 1);
            return new PutBack(last.isEmpty() ? 0 : last.getFirst().number(), last.isEmpty() ? null : last.getFirst().at(), beyond);
        }
    }

    /** Writes a backup as one file, to be kept elsewhere. */
    public void export(Backup backup, Path out) throws StoreException {
        BackupFile.write(inventory(backup), backup.name(), vault::get, out);
    }

    /** What a backup holds. */
    Inventory inventory(Backup backup) throws StoreException {
        try {
            return Inventory.read(Files.readAllBytes(list(backup)), backup.name());
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
    }

    private Path list(Backup backup) {
        return folder.resolve(backup.name() + (backup.verified() ? VERIFIED : LIST));
    }

    private Optional<Backup> named(Path file) throws IOException {
        String text = file.getFileName().toString();
        boolean verified = text.endsWith(VERIFIED);
        String name = text.substring(0, text.length() - (verified ? VERIFIED : LIST).length());
        try {
            Inventory inventory = Inventory.read(Files.readAllBytes(file), name);
            return Optional.of(new Backup(name, inventory.made(), verified, inventory.size()));
        } catch (StoreException altered) {
            // An altered list is no backup; it stays where it is for whoever looks after it.
            return Optional.empty();
        }
    }

    private static void clear(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void clearQuietly(Path place) {
        try {
            clear(place);
        } catch (IOException e) {
            System.getLogger(Backups.class.getName()).log(System.Logger.Level.WARNING, "a trial of a backup stays behind", e);
        }
    }
}
