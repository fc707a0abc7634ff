package org.bongsu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.desk.BackingUp;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.FirstRun;
import org.bongsu.desk.Imported;
import org.bongsu.desk.Places;
import org.bongsu.desk.Session;
import org.bongsu.desk.StoreFault;
import org.bongsu.figure.Look;
import org.bongsu.job.Job;
import org.bongsu.job.Jobs;
import org.bongsu.job.Work;
import org.bongsu.model.Article;
import org.bongsu.model.Backup;
import org.bongsu.model.Deed;
import org.bongsu.model.Language;
import org.bongsu.model.PutBack;
import org.bongsu.model.Settings;
import org.bongsu.situation.Situation;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** What the window is about: the settings, the open store, the screen in front, the work that goes on. */
final class Shell {
    /** Where work runs: changes of the store one after another, all else beside them. */
    record Threads(Jobs store, Jobs beside, Executor screen) { }

    private final WindowParts parts;
    private final Threads threads;
    private final ObjectProperty<Settings> settings;
    private final Map<Language, Words> spoken = new EnumMap<>(Language.class);
    private final ObservableValue<Words> words;
    private final Texts texts;
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.DESK);
    private final StringProperty list = new SimpleStringProperty("");
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ReadOnlyObjectWrapper<@Nullable OpenStore> store = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();

    private @Nullable WindowActions actions;
    private Runnable leaving = () -> { };
    private Consumer<Article> reader = article -> { };
    private Consumer<URI> opener = address -> { };

    Shell(WindowParts parts, Settings settings, Threads threads) {
        this.parts = parts;
        this.threads = threads;
        this.settings = new SimpleObjectProperty<>(settings);
        this.words = this.settings.map(now -> spoken(now.language()));
        this.texts = new Texts(words);
    }

    /** What the window can do, once it is there; a screen asks for an import or an export through it. */
    Optional<WindowActions> actions() {
        return Optional.ofNullable(actions);
    }

    void actions(WindowActions window) {
        actions = window;
    }

    /** What to do before the open store is left, such as keeping what is typed. */
    void beforeLeaving(Runnable action) {
        leaving = action;
    }

    /** Does what must be done before the open store is left; called on the JavaFX thread. */
    void leave() {
        leaving.run();
    }

    /** Takes an article to the reading screen. */
    void read(Article article) {
        reader.accept(article);
    }

    void onRead(Consumer<Article> action) {
        reader = action;
    }

    /** Hands a file or a folder to the system, which opens it in a program of its own. */
    void openOutside(URI address) {
        opener.accept(address);
    }

    void onOpenOutside(Consumer<URI> action) {
        opener = action;
    }

    WindowParts parts() {
        return parts;
    }

    Places places() {
        return parts.places();
    }

    ObjectProperty<Settings> settings() {
        return settings;
    }

    Texts texts() {
        return texts;
    }

    /** How figures on screen are set: by theme, language and names of the settings. */
    Look look(Settings by) {
        return new Look(by.theme(), spoken(by.language()), by.names());
    }

    /** Work beside the store, such as writing a file. */
    Jobs jobs() {
        return threads.beside();
    }

    /** Changes of the store, one after another. */
    Jobs storeJobs() {
        return threads.store();
    }

    ObjectProperty<Screen> screen() {
        return screen;
    }

    /** How the list of the desk is laid out. */
    StringProperty list() {
        return list;
    }

    /** 1 to 2. */
    DoubleProperty zoom() {
        return zoom;
    }

    ReadOnlyObjectProperty<@Nullable OpenStore> store() {
        return store.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Running> running() {
        return running.getReadOnlyProperty();
    }

    /** What the open store holds. */
    ObservableValue<Tally> tally() {
        return store.flatMap(open -> open.session().articles().flatMap(articles -> open.session().situation()
                .map(situation -> Tally.of(articles, situation)))).orElse(Tally.NOTHING);
    }

    /** What could be taken back and done again. */
    ObservableValue<Session.UndoWords> undoWords() {
        return store.flatMap(open -> open.session().undoWords()).orElse(new Session.UndoWords(Optional.empty(), Optional.empty()));
    }

    /**
     * Opens a store in place of the open one, which is closed first: a store has one window.
     *
     * @param sample whether to fill it with the sample when it is new
     */
    Job<OpenStore> open(Path folder, boolean sample) {
        leave();
        return job("job.open", progress -> {
            closeOpen();
            return kept(folder, sample);
        }).then(store::set);
    }

    /** Opens a copy of a backup of a store, to be looked at only: the store itself stays as and where it is. */
    Job<OpenStore> openCopy(Path folder, Backup backup) {
        leave();
        return job("job.open", progress -> {
            closeOpen();
            Path place;
            try {
                place = Files.createTempDirectory("bongsu-backup");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            BackingUp.copy(folder, backup, place);
            Session session = parts.open(place, threads.screen());
            session.onlyLookedAt();
            return new OpenStore(session, parts.importing(session), new OpenStore.Safety.Copy(folder, backup), datasets(session));
        }).then(store::set);
    }

    /** Puts a store back to a backup and opens it; what was there is set aside. */
    Job<OpenStore> putBack(Path folder, Backup backup) {
        return putBack(folder, () -> BackingUp.putBack(folder, backup));
    }

    /** Puts a damaged store back to a backup, with what was changed since and can be read, and opens it; what was there is set aside. */
    Job<OpenStore> mend(Path folder, Backup backup) {
        return putBack(folder, () -> BackingUp.mend(folder, backup));
    }

    /** Puts the store of a file in the place of a store and opens it; what was there is set aside. */
    Job<OpenStore> putBack(Path folder, Path file) {
        return putBack(folder, () -> BackingUp.putBack(folder, file));
    }

    private interface Putting {
        PutBack run() throws StoreFault;
    }

    private Job<OpenStore> putBack(Path folder, Putting putting) {
        leave();
        return job("job.put-back", progress -> {
            closeOpen();
            try {
                putting.run();
            } catch (StoreFault fault) {
                // The store is as it was: it is opened again, and the reason told.
                threads.screen().execute(() -> actions().ifPresent(window -> window.wrong(fault.say(words.getValue()))));
            }
            return kept(folder, false);
        }).then(store::set);
    }

    private void closeOpen() throws StoreFault {
        OpenStore before = store.get();
        if (before != null) {
            threads.screen().execute(() -> store.set(null));
            before.close();
        }
    }

    private Supplier<Datasets> datasets(Session session) {
        return new LazyPart<>(() -> parts.datasets(session, threads.beside()));
    }

    private OpenStore kept(Path folder, boolean sample) throws StoreFault {
        Session session = parts.open(folder, threads.screen());
        if (sample) {
            new FirstRun(session).fill();
        }
        BackingUp backing = new BackingUp(session, Clock.systemUTC());
        backing.onWrong(fault -> threads.screen().execute(() -> actions().ifPresent(window -> window.wrong(words.getValue().say("backup.failed", fault.say(words.getValue()))))));
        backing.changed();
        return new OpenStore(session, parts.importing(session), new OpenStore.Safety.Kept(backing), datasets(session));
    }

    /** Imports files and folders into the open store. */
    Job<List<Imported>> importFiles(List<Path> paths) {
        OpenStore open = open();
        return job("job.import", progress -> open.importing().files(paths, progress, each -> { }));
    }

    /** Keeps the bytes of what was refused as attachments. */
    Job<List<Imported>> keep(List<Imported> refused) {
        OpenStore open = open();
        return job("job.keep", progress -> open.importing().keep(refused, words.getValue(), progress));
    }

    /** Imports what was pasted or dropped as text. */
    Job<List<Imported>> paste(String text, @Nullable String html) {
        OpenStore open = open();
        return job("job.import", progress -> open.importing().pasted(text, html));
    }

    /** Takes the last action back. */
    Job<Optional<Deed>> undo() {
        Session session = open().session();
        return job("job.undo", progress -> session.undo());
    }

    /** Does again what was taken back. */
    Job<Optional<Deed>> redo() {
        Session session = open().session();
        return job("job.redo", progress -> session.redo());
    }

    /** Closes the open store when the window goes; waits until it is done. */
    void close() throws StoreFault {
        OpenStore open = store.get();
        store.set(null);
        if (open != null) {
            open.close();
        }
    }

    /** The same words each time, so that nothing is laid out anew when another setting changes. */
    private Words spoken(Language language) {
        return spoken.computeIfAbsent(language, each -> Words.of(each.code(), parts.naming(() -> settings.get().names())));
    }

    private OpenStore open() {
        OpenStore open = store.get();
        if (open == null) {
            throw new IllegalStateException("no store is open");
        }
        return open;
    }

    private <T> Job<T> job(String key, Work<T> work) {
        Job<T> job = threads.store().run(key, work);
        running.set(new Running(key, job::cancel));
        long start = System.nanoTime();
        Consumer<Job.State> show = state -> running.set(new Running(key, state.what(), state.total() == 0 ? -1 : (double) state.done() / state.total(), job::cancel,
                Pace.of(state.done(), state.total(), (System.nanoTime() - start) / 1e9)));
        Paced<Job.State> paced = new Paced<>(show);
        return job.watched(paced::take).atLast(() -> {
            paced.end();
            running.set(null);
        });
    }

    /** All that is known of the open store, or nothing. */
    Situation situation() {
        OpenStore open = store.get();
        return open == null ? Situation.EMPTY : open.session().situation().get();
    }
}
