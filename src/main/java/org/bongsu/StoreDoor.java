package org.bongsu;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.Job;
import org.bongsu.model.Backup;
import org.bongsu.view.settings.BackupSheet;

/** Opens stores, puts them back to a backup, and says in the middle of the window why one did not open. */
final class StoreDoor {
    private final Foreground window;
    private final WindowMemory memory;
    private final Consumer<Region> instead;
    private List<Path> waiting = List.of();
    private Consumer<List<Path>> taker = files -> { };

    /**
     * A door.
     *
     * @param instead shows what stands in the window while no store does
     */
    StoreDoor(Foreground window, WindowMemory memory, Consumer<Region> instead) {
        this.window = window;
        this.memory = memory;
        this.instead = instead;
    }

    void open(Path folder) {
        open(folder, false);
    }

    /** Opens a store; says in the middle of the window when that fails. */
    void open(Path folder, boolean sample) {
        opening(window.shell().open(folder, sample), folder).start();
    }

    /** A job that opens a store, which says in the middle of the window when it fails. */
    Job<OpenStore> opening(Job<OpenStore> job, Path folder) {
        return job.then(this::handOver).failed(StoreFault.class, fault -> window.jobs().run("backup", progress -> NotOpened.help(folder, fault))
                .then(help -> instead.accept(NotOpened.of(new NotOpened.Tried(folder, fault, waiting), help, window.texts(), waysOn(folder)))).start());
    }

    /** Files that go to the taker as soon as a store is open that can be written. */
    void waiting(List<Path> files, Consumer<List<Path>> to) {
        waiting = files;
        taker = to;
    }

    private void handOver(OpenStore open) {
        if (!waiting.isEmpty() && open.copy().isEmpty()) {
            List<Path> files = waiting;
            waiting = List.of();
            taker.accept(files);
        }
    }

    private void putBack(Path folder, Job<OpenStore> putting) {
        opening(putting, folder).then(open -> window.tell("window.put-back.done")).start();
    }

    private NotOpened.Ways waysOn(Path folder) {
        return new NotOpened.Ways() {
            @Override
            public void again() {
                open(folder);
            }

            @Override
            public void another() {
                openStore();
            }

            @Override
            public void sample() {
                openSample();
            }

            @Override
            public void mend(Backup backup) {
                putBack(folder, window.shell().mend(folder, backup));
            }

            @Override
            public void copy(Backup backup) {
                opening(window.shell().openCopy(folder, backup), folder).start();
            }
        };
    }

    /** The backups of the open store. */
    void backups() {
        OpenStore open = window.free().orElse(null);
        if (open == null) {
            return;
        }
        BackupSheet.Ways ways = new BackupSheet.Ways(backup -> putBack(open.folder(), window.shell().putBack(open.folder(), backup)),
                file -> putBack(open.folder(), window.shell().putBack(open.folder(), file)));
        open.backing().ifPresentOrElse(backing -> new BackupSheet(backing, ZoneId.systemDefault(), ways,
                new BackupSheet.Tools(window.texts(), window.sheets(), window.notices(), window.files(), window.jobs())).show(),
                () -> window.tell("window.copy.no-backups"));
    }

    /** The stores that were open lately, the last one first. */
    List<Path> recent() {
        return memory.recent();
    }

    void newStore() {
        window.files().folder(window.say("menu.new")).ifPresent(this::open);
    }

    void openStore() {
        window.files().folder(window.say("menu.open")).ifPresent(this::open);
    }

    private void openSample() {
        open(window.shell().places().sampleStore(), true);
    }
}
