package org.bongsu;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the words of a call ask of the window, such as {@code --store DIR} and the files that a desktop hands over when one is opened there.
 *
 * @param files that are there, absolute
 */
record WindowCall(Optional<Path> store, List<Path> files) {
    private static final String STORE = "--store";

    /** The call, or nothing where the words are those of a command. */
    static Optional<WindowCall> of(List<String> words) {
        Optional<Path> store = Optional.empty();
        int at = 0;
        if (words.size() >= 2 && words.getFirst().equals(STORE)) {
            store = Optional.of(Path.of(words.get(1)).toAbsolutePath());
            at = 2;
        }
        List<Path> files = new ArrayList<>();
        for (String word : words.subList(at, words.size())) {
            Optional<Path> file = file(word);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            files.add(file.get());
        }
        return Optional.of(new WindowCall(store, List.copyOf(files)));
    }

    /** No command has a dot or a slash in its name, so a file in the folder at hand never hides one. */
    private static Optional<Path> file(String word) {
        if (word.startsWith("-") || !word.matches("(?s).*[./\\\\].*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(word).toAbsolutePath()).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
