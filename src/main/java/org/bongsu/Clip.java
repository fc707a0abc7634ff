package org.bongsu;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Dragboard;
import org.jspecify.annotations.Nullable;

/** What was dropped on the window or is on the clipboard, as far as it can be imported. */
sealed interface Clip {
    /** Files and folders. */
    record Files(List<Path> paths) implements Clip { }

    /** Text, with its HTML where the source gave it. */
    record Text(String text, @Nullable String html) implements Clip { }

    /** What a clipboard or a drag holds; empty when nothing of it can be imported. */
    static Optional<Clip> of(javafx.scene.input.Clipboard board) {
        if (board.hasFiles() && !board.getFiles().isEmpty()) {
            return Optional.of(new Files(board.getFiles().stream().map(File::toPath).toList()));
        }
        String html = board.hasHtml() ? board.getHtml() : null;
        String text = board.hasString() ? board.getString() : null;
        boolean blank = (text == null || text.isBlank()) && (html == null || html.isBlank());
        return blank ? Optional.empty() : Optional.of(new Text(text == null ? "" : text, html));
    }

    /** Whether a drag can be dropped here. */
    static boolean fits(Dragboard board) {
        return board.hasFiles() || board.hasHtml() || board.hasString();
    }
}
