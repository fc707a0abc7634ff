package org.bongsu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.bongsu.desk.Sharing;
import org.bongsu.desk.SupportLog;
import org.bongsu.view.codebook.CodebookTools;
import org.bongsu.view.kit.CommandPalette;
import org.bongsu.view.kit.EmptyState;
import org.bongsu.view.kit.FileChoice;
import org.bongsu.view.kit.KeyHelp;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.Tour;
import org.bongsu.view.settings.AboutSheet;
import org.bongsu.view.settings.BackupSheet;
import org.bongsu.view.settings.GuideSheet;
import org.bongsu.view.settings.SettingsSheet;
import org.bongsu.view.settings.SupportSheet;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The one window: menus and bars around the screen in front, sheets and notices over it, and a place to drop things everywhere. */
final class MainWindow extends Region implements WindowActions {
    private static final double HELP = 760;

    private final Shell shell;
    private final WindowMemory memory;
    private final Runnable quit;
    private final Texts texts;
    private final StackPane middle = new StackPane();
    private final Foreground window;
    private final StoreDoor door;
    private final Editing edit;
    private final BringingIn in;
    private final TakingOut out;
    private final FigureBack figures;
    private final Menus menus;
    private final Tour tour;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private @Nullable Screens screens;

    MainWindow(Shell shell, WindowMemory memory, FileChoice files, Runnable quit) {
        this.shell = shell;
        this.memory = memory;
        this.quit = quit;
        this.texts = shell.texts();
        getStyleClass().add("main-window");
        getStylesheets().add(Styles.sheet(MainWindow.class, "window.css"));
        BorderPane frame = new BorderPane();
        Sheets sheets = new Sheets(frame);
        window = new Foreground(shell, sheets, new Notices(texts), files);
        door = new StoreDoor(window, memory, this::inMiddle);
        edit = new Editing(window);
        out = new TakingOut(window, () -> Optional.ofNullable(screens));
        figures = new FigureBack(window, () -> Optional.ofNullable(screens).flatMap(Screens::again), out::exportFigure);
        in = new BringingIn(window, door, edit, figures);
        shell.actions(this);
        menus = new Menus(shell, this);
        frame.setCenter(new StackPane(middle, window.notices()));
        TopBar.Actions actions = new TopBar.Actions(in::importFiles, out::exportFigure, () -> door.open(shell.places().ownStore()));
        frame.setTop(new VBox(menus.bar(), new TopBar(shell, actions)));
        frame.setBottom(new StatusBar(shell, edit::undo));
        DropTarget drop = new DropTarget(texts);
        tour = new Tour(texts, sheets.open().map(sheet -> false).orElse(true));
        tour.escapeIn(this);
        sheets.getChildren().add(1, tour);
        sheets.getChildren().add(drop);
        sheets.getTransforms().add(scale);
        getChildren().add(sheets);
        menus.keys().forEach(keys -> keys.install(frame));
        drop.watch(this, in::take);
        shell.zoom().subscribe(zoom -> {
            scale.setX(zoom.doubleValue());
            scale.setY(zoom.doubleValue());
            requestLayout();
        });
        shell.screen().subscribe(screen -> front());
        inMiddle(new EmptyState(Feather.LOADER, texts.of("window.opening"), texts.of("window.opening.what")));
        shell.store().subscribe(this::opened);
    }

    /** Where sheets open. */
    Sheets sheets() {
        return window.sheets();
    }

    /** The screens of the open store. */
    Optional<Screens> screens() {
        return Optional.ofNullable(screens);
    }

    /** Where notices are said. */
    Notices notices() {
        return window.notices();
    }

    /** The keys of the whole window, by menu. */
    List<Keys> keys() {
        return menus.keys();
    }

    @Override
    public StoreDoor door() {
        return door;
    }

    @Override
    public BringingIn in() {
        return in;
    }

    @Override
    public TakingOut out() {
        return out;
    }

    @Override
    public FigureBack figures() {
        return figures;
    }

    @Override
    public Editing edit() {
        return edit;
    }

    @Override
    protected void layoutChildren() {
        double zoom = shell.zoom().get();
        sheets().resizeRelocate(0, 0, getWidth() / zoom, getHeight() / zoom);
    }

    @Override
    public void settings() {
        Screens current = screens;
        new SettingsSheet(shell.settings(), texts, sheets()).with(current == null ? Optional.empty() : current.learning()).show();
    }

    @Override
    public void quit() {
        quit.run();
    }

    @Override
    public void palette() {
        CommandsNow now = new CommandsNow(texts);
        Screens current = screens;
        if (current != null && shell.store().get() != null) {
            Screens.View front = current.of(shell.screen().get());
            now.screen(front.keys(), front.pane());
        }
        sheets().show(new CommandPalette(texts, now.menus(menus.bar()).all().stream().filter(command -> !command.id().equals("menu.palette")).toList(),
                memory.commands(), command -> {
                    sheets().close();
                    memory.used(command.id());
                    command.action().run();
                }).sheet());
    }

    @Override
    public void keyHelp() {
        List<Keys> areas = new ArrayList<>();
        Screens current = screens;
        if (current != null) {
            areas.addAll(current.of(shell.screen().get()).keys());
        }
        areas.addAll(menus.keys());
        ScrollPane scroll = new ScrollPane(new KeyHelp(texts, areas));
        scroll.setFitToWidth(true);
        var done = texts.button("sheet.done", sheets()::close, "accent");
        done.setDefaultButton(true);
        sheets().show(new Sheet(texts.of("menu.keys"), HELP, scroll).buttons(done));
    }

    @Override
    public void guide() {
        new GuideSheet(texts, sheets()).show();
    }

    @Override
    public void tour() {
        tour.start(TourSteps.of(this, shell));
    }

    /** The tour the first time that the window is there; later it is in the menu. */
    void firstTour() {
        if (memory.firstTour()) {
            tour();
        }
    }

    @Override
    public void supportLog() {
        OpenStore open = shell.store().get();
        shell.jobs().run("support", progress -> new SupportLog(shell.places(), shell.settings().get()).text(open == null ? null : open.session()))
                .then(new SupportSheet(new BackupSheet.Tools(texts, sheets(), notices(), window.files(), shell.jobs()))::show).start();
    }

    @Override
    public void about() {
        new AboutSheet(texts, sheets(), Sharing.APPLICATION).show();
    }

    @Override
    public void wrong(String text) {
        window.notices().wrong(text);
    }

    @Override
    public boolean busy() {
        return window.busy();
    }

    @Override
    public CodebookTools codebookTools() {
        return new CodebookTools(texts, sheets(), notices(), window.files(), shell.jobs());
    }

    private void inMiddle(Region what) {
        middle.getChildren().setAll(what);
        what.requestFocus();
    }

    private void opened(@Nullable OpenStore open) {
        if (open == null) {
            // The screens of a store that is left can do nothing any more, and what was said last was about it.
            Screens left = screens;
            screens = null;
            if (left != null) {
                left.leave();
            }
            window.notices().clear();
        } else {
            memory.opened(open.folder());
            screens = shell.parts().screens(open.session(), shell);
            front();
        }
    }

    private void front() {
        Screens current = screens;
        if (current != null) {
            inMiddle(current.of(shell.screen().get()).pane());
        }
    }
}
