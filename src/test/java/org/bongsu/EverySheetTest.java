package org.bongsu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;
import org.bongsu.view.kit.Command;
import org.bongsu.view.kit.CssWarnings;
import org.bongsu.view.kit.Find;
import org.bongsu.view.kit.Headless;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Walk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a command opens: the keyboard begins in it and comes back, all it reaches has a name, Escape closes it, and its words fit at twice the size. */
class EverySheetTest {
    /** Those that end the window or leave the store. */
    private static final Set<String> LEAVE = Set.of("menu.quit", "menu.new", "menu.open");

    @TempDir
    Path home;

    @BeforeAll
    static void toolkit() {
        Headless.start();
    }

    @Test
    void everyCommandOpensASheetThatKeyboardAndScreenReaderCanUse() {
        List<String> faults = new ArrayList<>();
        Set<String> opened = new TreeSet<>();
        try (CssWarnings warnings = new CssWarnings(); AWindow window = new AWindow(home, Language.EN, Theme.LIGHT).sample()) {
            for (Screen screen : Screen.values()) {
                for (String id : commands(window.in(screen), screen)) {
                    tried(window.in(screen), screen, id, opened, faults);
                }
            }
            assertEquals(List.of(), warnings.heard());
        }
        assertTrue(faults.isEmpty(), () -> faults.stream().distinct().collect(Collectors.joining("\n")));
        assertTrue(opened.containsAll(Set.of("menu.settings", "menu.palette", "menu.keys", "menu.about", "menu.guide", "menu.support", "menu.backups", "menu.export", "menu.report",
                "menu.export-bundle", "menu.export-incidents", "menu.history")), opened::toString);
    }

    private static List<String> commands(AWindow window, Screen screen) {
        return Headless.call(() -> {
            CommandsNow now = new CommandsNow(window.shell().texts());
            Screens.View front = window.screens().of(screen);
            List<String> all = new ArrayList<>(now.screen(front.keys(), front.pane()).menus(Find.all(window.window(), MenuBar.class).getFirst()).all().stream().map(Command::id).toList());
            all.removeIf(id -> LEAVE.contains(id) || !screen.equals(Screen.DESK) && id.startsWith("menu."));
            return all;
        });
    }

    private static void tried(AWindow window, Screen screen, String id, Set<String> opened, List<String> faults) {
        Headless.run(() -> window.window().requestFocus());
        Node before = Headless.call(() -> {
            Node front = Find.all(window.window(), TopBar.class).getFirst().lookup(".segments .toggle-button");
            front.requestFocus();
            CommandsNow now = new CommandsNow(window.shell().texts());
            Screens.View view = window.screens().of(screen);
            Node owner = window.stage().getScene().getFocusOwner();
            now.screen(view.keys(), view.pane()).menus(Find.all(window.window(), MenuBar.class).getFirst()).all().stream().filter(each -> each.id().equals(id)).findFirst()
                    .ifPresent(each -> each.action().run());
            return owner;
        });
        window.settled();
        if (!window.asks()) {
            return;
        }
        opened.add(id);
        Headless.run(() -> {
            Sheet sheet = Objects.requireNonNull(window.window().sheets().open().get());
            Walk.unnamed(sheet).forEach(node -> faults.add(id + " without a name: " + node));
            Node owner = window.stage().getScene().getFocusOwner();
            if (owner == null || !Find.all(sheet, Node.class).contains(owner)) {
                faults.add(id + ": the keyboard does not begin in the sheet but in " + (owner == null ? "nothing" : Walk.describe(owner)));
            }
        });
        window.press("Esc");
        if (window.asks()) {
            window.press("Esc");
        }
        if (window.asks()) {
            faults.add(id + ": Escape does not close it");
            Headless.run(() -> window.window().sheets().close());
        }
        Node after = Headless.call(() -> window.stage().getScene().getFocusOwner());
        if (after != before && before.getScene() != null) {
            faults.add(id + ": the keyboard does not come back to " + Walk.describe(before) + " but is in " + (after == null ? "nothing" : Walk.describe(after)));
        }
    }

    @Test
    void nothingIsCutOffAtTwiceTheSizeInEitherLanguage() {
        List<String> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            try (AWindow window = new AWindow(home.resolve(language.code()), language, Theme.LIGHT).sample()) {
                Headless.run(() -> window.shell().zoom().set(2));
                for (String id : List.of("menu.settings", "menu.keys", "menu.about", "menu.guide", "menu.support", "menu.backups", "menu.export", "menu.export-incidents", "menu.export-bundle",
                        "menu.report", "menu.history", "menu.palette")) {
                    window.choose(id).settled();
                    Bounds sheet = Headless.call(() -> {
                        Sheet open = Objects.requireNonNull(window.window().sheets().open().get());
                        return open.localToScene(open.getLayoutBounds());
                    });
                    if (sheet.getMinX() < 0 || sheet.getMinY() < 0 || sheet.getMaxX() > 1281 || sheet.getMaxY() > 801) {
                        faults.add(language.code() + " " + id + " stands beyond the window: " + sheet);
                    }
                    Headless.run(() -> Walk.cutOff(Objects.requireNonNull(window.window().sheets().open().get())).forEach(cut -> faults.add(language.code() + " " + id + ": " + cut)));
                    window.save("twice-" + id.substring(5) + "-" + language.code());
                    Headless.run(() -> window.window().sheets().close());
                }
            }
        }
        assertTrue(faults.isEmpty(), () -> faults.stream().distinct().collect(Collectors.joining("\n")));
    }
}
