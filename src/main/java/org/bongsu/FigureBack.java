package org.bongsu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.bongsu.desk.FigureCall;
import org.bongsu.desk.RefusedFigure;
import org.bongsu.desk.Returning;
import org.bongsu.desk.Returning.Returned;
import org.bongsu.desk.Sharing;
import org.bongsu.desk.Since;
import org.bongsu.model.Period;
import org.bongsu.view.share.ReturnSheet;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** Brings figures back that were exported, by drop and by command: tells what they are and what has changed since, and shows them again. */
final class FigureBack {
    private static final List<String> ENDINGS = List.of(".svg", ".pdf", ".png");

    private final Foreground window;
    private final Supplier<Optional<SeenAgain>> seen;
    private final Runnable export;

    /**
     * Figures that come back to a window.
     *
     * @param seen   where they are seen again, when there is an open store
     * @param export exports what is in front
     */
    FigureBack(Foreground window, Supplier<Optional<SeenAgain>> seen, Runnable export) {
        this.window = window;
        this.seen = seen;
        this.export = export;
    }

    private record Came(Returned figure, Since since) { }

    /** Asks for a figure's file and brings it back. */
    void open() {
        if (window.free().isPresent()) {
            window.files().open(window.say("menu.open-figure")).stream().findFirst().ifPresent(file -> bring(file, () -> { }, true));
        }
    }

    /**
     * Takes what was dropped or pasted if it is one file that may be a figure.
     *
     * @param otherwise what to do with a page that turns out to be none
     */
    boolean take(Clip clip, Runnable otherwise) {
        if (clip instanceof Clip.Files(List<Path> paths) && paths.size() == 1 && window.free().isPresent()) {
            String name = String.valueOf(paths.getFirst().getFileName()).toLowerCase(Locale.ROOT);
            if (ENDINGS.stream().anyMatch(name::endsWith)) {
                bring(paths.getFirst(), otherwise, !name.endsWith(".pdf"));
                return true;
            }
        }
        return false;
    }

    /** Reads a file beside the JavaFX thread, and what has changed since it was drawn. */
    private void bring(Path file, Runnable otherwise, boolean figure) {
        OpenStore open = window.free().orElseThrow();
        Returning returning = window.shell().parts().returning();
        Sharing sharing = window.shell().parts().sharing(open.session(), window.shell().settings().get());
        window.jobs().run("figure", progress -> {
            Returned returned = returning.read(file);
            return new Came(returned, Returning.since(returned, sharing));
        }).then(came -> {
            if (window.free().filter(open::equals).isPresent()) {
                tell(file, came, sharing);
            }
        }).failed(RefusedFigure.class, refused -> {
            if (!figure && refused.another()) {
                otherwise.run();
            } else {
                window.notices().wrong(refused.say(window.words()));
            }
        }).start();
    }

    private void tell(Path file, Came came, Sharing sharing) {
        Words words = window.words();
        FigureCall call = came.figure().call();
        boolean loses = seen.get().filter(again -> again.loses(call)).isPresent();
        ReturnSheet.show(new ReturnSheet.Told(String.valueOf(file.getFileName()), facts(call, sharing, words), came.since().say(words), loses ? words.say("return.loses") : ""),
                new ReturnSheet.Ways(() -> show(came.figure()), () -> {
                    show(came.figure());
                    export.run();
                }), window.texts(), window.sheets());
    }

    private void show(Returned figure) {
        seen.get().ifPresent(again -> {
            Runnable back = again.show(figure);
            window.notices().say(window.say("return.shown"), "return.back", back);
        });
    }

    /** What the figure is, in lines. */
    private static List<String> facts(FigureCall call, Sharing sharing, Words words) {
        List<String> facts = new ArrayList<>(List.of(words.say("figure.title." + call.kind().code())));
        Days days = new Days(words);
        Period period = call.filter().period();
        if (period.from() != null && period.to() != null) {
            facts.add(days.span(Objects.requireNonNull(period.from()), Objects.requireNonNull(period.to())));
        } else if (period.from() != null) {
            facts.add(words.say("return.from", days.full(Objects.requireNonNull(period.from()))));
        } else if (period.to() != null) {
            facts.add(words.say("return.to", days.full(Objects.requireNonNull(period.to()))));
        }
        String filter = sharing.subtitle(call, words);
        if (!filter.isEmpty()) {
            facts.add(filter);
        }
        if (call.filter().area() != null) {
            facts.add(words.say("return.area"));
        }
        if (call.filter().asKnownOn() != null) {
            facts.add(words.say("return.known", days.full(Objects.requireNonNull(call.filter().asKnownOn()))));
        }
        facts.add(words.say("return.page", words.say("theme." + call.page().theme().code()), words.say("language." + call.page().language().code()),
                words.number(call.sides().width() / POINTS, 0), words.number(call.sides().height() / POINTS, 0)));
        return facts;
    }

    private static final double POINTS = 72 / 25.4;
}
