package org.bongsu;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.bongsu.desk.BackingUp;
import org.bongsu.desk.StoreFault;
import org.bongsu.model.Backup;
import org.bongsu.view.kit.EmptyState;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.settings.BackupWords;
import org.bongsu.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the window when a store did not open: why, and the ways on, of which the first is the best. */
final class NotOpened {
    /** The ways on. */
    interface Ways {
        void again();

        void another();

        void sample();

        void mend(Backup backup);

        void copy(Backup backup);
    }

    /**
     * A store that did not open.
     *
     * @param waiting files that were to be opened in it
     */
    record Tried(Path folder, StoreFault fault, List<Path> waiting) {
        private String say(Words words) {
            return waiting.isEmpty() ? fault.say(words) : fault.say(words) + "\n" + words.say("window.waiting", waiting.getFirst().getFileName(), waiting.size() - 1);
        }
    }

    private NotOpened() { }

    /** The newest verified backup that helps against a fault; none where none does. */
    static Optional<Backup> help(Path folder, StoreFault fault) {
        if (!fault.reason().equals("in-use") && !fault.reason().equals("damaged")) {
            return Optional.empty();
        }
        try {
            return BackingUp.latest(folder);
        } catch (StoreFault unreadable) {
            return Optional.empty();
        }
    }

    static EmptyState of(Tried tried, Optional<Backup> help, Texts texts, Ways ways) {
        List<Button> buttons = new ArrayList<>();
        help.ifPresent(backup -> {
            boolean used = tried.fault().reason().equals("in-use");
            Button button = new Button();
            button.textProperty().bind(texts.words().map(words -> words.say(used ? "window.open-copy" : "window.put-back",
                    BackupWords.at(backup.made(), ZoneId.systemDefault(), words))));
            button.setOnAction(event -> {
                if (used) {
                    ways.copy(backup);
                } else {
                    ways.mend(backup);
                }
            });
            button.getStyleClass().add("accent");
            buttons.add(button);
        });
        buttons.add(help.isPresent() ? texts.button("window.again", ways::again) : texts.button("window.again", ways::again, "accent"));
        buttons.add(texts.button("menu.open", ways::another));
        buttons.add(texts.button("window.open-sample", ways::sample));
        return new EmptyState(Feather.ALERT_TRIANGLE, texts.of("window.not-opened", tried.folder().getFileName()),
                texts.with(texts.words(), (words, same) -> tried.say(words)), buttons.toArray(Button[]::new));
    }
}
