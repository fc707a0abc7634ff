package org.bongsu.view.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files as a test points at them. */
public final class Asking implements FileChoice {
    private final List<Path> answer;

    public Asking(Path... answer) {
        this(List.of(answer));
    }

    /** Points at what the list holds when it is asked. */
    public Asking(List<Path> answer) {
        this.answer = answer;
    }

    @Override
    public List<Path> open(String title) {
        return List.copyOf(answer);
    }

    @Override
    public Optional<Path> folder(String title) {
        return answer.stream().findFirst();
    }

    @Override
    public Optional<Path> save(String title, Path proposed) {
        return answer.stream().findFirst();
    }
}
