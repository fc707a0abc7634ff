package org.bongsu;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bongsu.desk.DeedWords;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The foot of the window: what the store holds, what was done last, what goes on. */
final class StatusBar extends HBox {
    private static final double BAR = 96;

    StatusBar(Shell shell, Runnable undo) {
        Texts texts = shell.texts();
        getStyleClass().add("status-bar-line");
        Label counts = new Label();
        counts.textProperty().bind(texts.with(shell.tally(), (words, t) -> words.say("window.counts", t.articles(), t.inbox(), t.incidents())));
        Label drafts = new Label();
        drafts.textProperty().bind(texts.with(shell.tally(), (words, t) -> words.say("window.drafts", t.drafts())));
        shows(drafts, shell.tally().map(t -> t.drafts() > 0));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(counts, drafts, between, last(shell, texts, undo), work(shell, texts));
    }

    private static Node last(Shell shell, Texts texts, Runnable undo) {
        Hyperlink last = new Hyperlink();
        last.textProperty().bind(texts.with(shell.undoWords(),
                (words, undoable) -> undoable.undo().map(deed -> words.say("menu.undo-what", new DeedWords(words).say(deed))).orElse("")));
        last.setOnAction(event -> {
            last.setVisited(false);
            undo.run();
        });
        shows(last, shell.undoWords().map(words -> words.undo().isPresent()));
        return last;
    }

    private static Node work(Shell shell, Texts texts) {
        Label what = new Label();
        what.textProperty().bind(texts.with(shell.running(), (words, running) -> running == null ? "" : words.say(running.key(), running.what())));
        Label pace = new Label();
        pace.textProperty().bind(texts.with(shell.running(), (words, running) -> running == null || running.pace() == null ? "" : running.pace().say(words)));
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(BAR);
        bar.progressProperty().bind(Bindings.createDoubleBinding(() -> {
            Running running = shell.running().get();
            return running == null ? 0.0 : running.done();
        }, shell.running()));
        bar.accessibleTextProperty().bind(what.textProperty().concat(" ").concat(pace.textProperty()));
        var cancel = texts.iconButton(Feather.X, "window.cancel", () -> {
            @Nullable Running running = shell.running().get();
            if (running != null) {
                running.cancel().run();
            }
        });
        HBox line = new HBox(8, what, pace, bar, cancel);
        line.getStyleClass().add("status-part");
        shows(line, shell.running().map(r -> true).orElse(false));
        return line;
    }

    private static void shows(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
