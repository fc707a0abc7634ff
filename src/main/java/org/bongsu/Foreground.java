package org.bongsu;

import java.nio.file.Path;
import java.util.Optional;
import org.bongsu.desk.StoreFault;
import org.bongsu.job.Jobs;
import org.bongsu.view.kit.FileChoice;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.share.ExportSheet;
import org.bongsu.words.Words;

/** What every part of the window asks and tells the user through, and the store that it does so about. */
record Foreground(Shell shell, Sheets sheets, Notices notices, FileChoice files) {
    Texts texts() {
        return shell.texts();
    }

    Words words() {
        return texts().words().getValue();
    }

    /** Work beside the store. */
    Jobs jobs() {
        return shell.jobs();
    }

    String say(String key, Object... about) {
        return texts().say(key, about);
    }

    /** Says something in passing. */
    void tell(String key, Object... about) {
        notices.say(say(key, about));
    }

    void wrong(StoreFault fault) {
        notices.wrong(fault.say(words()));
    }

    /** Whether a sheet is open, which nothing may work behind. */
    boolean busy() {
        return sheets.open().get() != null;
    }

    /** The open store, while no sheet is open. */
    Optional<OpenStore> free() {
        return busy() ? Optional.empty() : Optional.ofNullable(shell.store().get());
    }

    /** Where a choice of files begins. */
    Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    ExportSheet.Tools tools() {
        return new ExportSheet.Tools(texts(), sheets, notices, files, jobs());
    }
}
