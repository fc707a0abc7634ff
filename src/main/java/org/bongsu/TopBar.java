package org.bongsu;

import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.settings.BackupWords;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of the window: which screen, which store, in and out. */
final class TopBar extends HBox {
    /** What its buttons do. */
    record Actions(Runnable importFiles, Runnable exportFigure, Runnable ownStore) { }

    TopBar(Shell shell, Actions actions) {
        Texts texts = shell.texts();
        getStyleClass().add("top-bar");
        Segments<Screen> screens = new Segments<>(shell.screen().get());
        for (Screen screen : Screen.values()) {
            screens.with(screen, texts.of("screen." + screen.code()));
        }
        screens.value().bindBidirectional(shell.screen());
        Label name = new Label();
        name.getStyleClass().add("medium");
        name.textProperty().bind(texts.with(shell.store(), (words, open) -> open == null ? "" : open.sample() ? words.say("window.sample") : open.name()));
        Label copy = new Label();
        copy.getStyleClass().addAll("quiet", "small");
        copy.textProperty().bind(texts.with(shell.store(), (words, open) -> open == null ? ""
                : open.copy().map(backup -> words.say("window.copy", BackupWords.at(backup.made(), ZoneId.systemDefault(), words))).orElse("")));
        copy.visibleProperty().bind(copy.textProperty().isNotEmpty());
        copy.managedProperty().bind(copy.visibleProperty());
        Label sample = texts.label("window.sample.what", "quiet", "small");
        Button own = texts.button("window.own", actions.ownStore(), "flat");
        var isSample = shell.store().map(OpenStore::sample).orElse(false);
        for (Region only : new Region[] {sample, own}) {
            only.visibleProperty().bind(isSample);
            only.managedProperty().bind(isSample);
        }
        Region before = new Region();
        Region after = new Region();
        HBox.setHgrow(after, Priority.ALWAYS);
        before.setMinWidth(16);
        Button in = button(texts, Feather.DOWNLOAD, "window.import", actions.importFiles());
        Button out = button(texts, Feather.SHARE, "window.export", actions.exportFigure());
        in.getStyleClass().add("top-import");
        out.getStyleClass().add("top-export");
        // Narrow, the words about the store give way; what can be pressed does not.
        for (Label words : new Label[] {name, copy, sample}) {
            words.setMinWidth(0);
            words.getStyleClass().add("elided");
        }
        for (Button each : new Button[] {own, in, out}) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(screens, before, name, copy, sample, own, after, in, out);
        in.disableProperty().bind(shell.store().map(open -> false).orElse(true));
        out.disableProperty().bind(shell.store().map(open -> false).orElse(true));
    }

    private static Button button(Texts texts, Ikon icon, String key, Runnable action) {
        Button button = texts.button(key, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }
}
