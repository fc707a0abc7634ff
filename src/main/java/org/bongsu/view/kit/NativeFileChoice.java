package org.bongsu.view.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The platform's own dialogs; each opens in the folder where the last one ended. */
public final class NativeFileChoice implements FileChoice {
    private final Supplier<@Nullable Window> owner;
    private @Nullable File last;

    public NativeFileChoice(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> open(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        List<File> files = chooser.showOpenMultipleDialog(owner.get());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        last = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        Optional<File> folder = Optional.ofNullable(chooser.showDialog(owner.get()));
        folder.ifPresent(f -> last = f.getParentFile());
        return folder.map(File::toPath);
    }

    @Override
    public Optional<Path> save(String title, Path proposed) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(String.valueOf(proposed.getFileName()));
        Path parent = proposed.toAbsolutePath().getParent();
        chooser.setInitialDirectory(parent != null && Files.isDirectory(parent) ? parent.toFile() : last);
        Optional<File> file = Optional.ofNullable(chooser.showSaveDialog(owner.get()));
        file.ifPresent(f -> last = f.getParentFile());
        return file.map(File::toPath);
    }
}
