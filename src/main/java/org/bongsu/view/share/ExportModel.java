package org.bongsu.view.share;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.bongsu.desk.Drawing;
import org.bongsu.desk.FigureCall;
import org.bongsu.desk.Sharing;
import org.bongsu.desk.Sight;
import org.bongsu.job.Jobs;
import org.bongsu.job.Newest;
import org.bongsu.model.Filter;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.Settings;
import org.jspecify.annotations.Nullable;

/** What is chosen in the export dialog, and what comes of it beside the JavaFX thread: the plate, its size, its manifest, its file. */
public final class ExportModel {
    /** What is shown of a manifest: longer ones go on with rows like those before. */
    private static final int SHOWN = 20_000;

    /**
     * What can be drawn.
     *
     * @param drawings figures to choose from, the first at first
     * @param filter   the incidents that they are made of
     * @param chosen   ids of the incidents that are chosen, which could be numbered
     */
    public record Subject(List<Drawing> drawings, Filter filter, List<String> chosen) { }

    /**
     * What a dialog begins with.
     *
     * @param folder where figures go unless another place is chosen
     * @param again  a figure that came back, to be drawn as it was; or null
     */
    public record Start(Settings settings, Path folder, @Nullable FigureCall again) { }

    /**
     * A plate that was made.
     *
     * @param caption what its note says
     */
    record Done(FigureCall call, Preview preview, String manifest, String caption) { }

    private final Sharing sharing;
    private final Subject subject;
    private final ObjectProperty<Drawing> drawing;
    private final ObjectProperty<Boolean> asSeen = new SimpleObjectProperty<>(true);
    private final PageChoice page;
    private final PlateFields plate;
    private final @Nullable IndexSettings index;
    private final BooleanProperty manifest = new SimpleBooleanProperty(true);
    private final ObjectProperty<Path> folder;
    private final ObjectProperty<String> fileName = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<@Nullable Done> made = new ReadOnlyObjectWrapper<>();
    private final Newest<Done> making;

    public ExportModel(Sharing sharing, Subject subject, Start start, Jobs jobs) {
        FigureCall again = start.again();
        this.sharing = sharing;
        this.subject = subject;
        this.drawing = new SimpleObjectProperty<>(again == null ? subject.drawings().getFirst() : again.drawing());
        this.page = new PageChoice(start.settings(), again);
        this.plate = new PlateFields(subject.chosen(), again == null ? null : again.plate());
        this.index = again == null ? null : again.index();
        this.folder = new SimpleObjectProperty<>(start.folder());
        this.making = new Newest<>(jobs, "figure", made::set);
        plate.propose(proposed());
        if (again != null) {
            plate.words(again.plate().own());
        }
        page.language().subscribe((before, after) -> plate.propose(proposed()));
        drawing.subscribe((before, after) -> plate.propose(proposed()));
        Stream.of(page.all(), plate.all(), Stream.<ObservableValue<?>>of(drawing, asSeen)).flatMap(each -> each).forEach(each -> each.subscribe((before, after) -> renew()));
        renew();
    }

    PageChoice page() {
        return page;
    }

    PlateFields plate() {
        return plate;
    }

    /** The figures to choose from. */
    List<Drawing> drawings() {
        return subject.drawings();
    }

    ObjectProperty<Drawing> drawing() {
        return drawing;
    }

    /** Whether as much is drawn as was seen, where less was seen than there is. */
    ObjectProperty<Boolean> asSeen() {
        return asSeen;
    }

    /** Whether the file carries its manifest. */
    BooleanProperty carried() {
        return manifest;
    }

    /** The newest plate that was made, fitted to where it is shown; it is the very one that would be written. */
    ReadOnlyObjectProperty<@Nullable Done> made() {
        return made.getReadOnlyProperty();
    }

    /** In points, in a size; what is written around a figure on paper comes on top. */
    FigureCall.Sides sides(Preset in) {
        return in == Preset.OWN ? page.own().get() : new FigureCall.Sides(in.width(), Math.max(100, in.height(ratio())));
    }

    /** Where the file goes, with the ending of its format. */
    ObservableValue<Path> out() {
        return Bindings.createObjectBinding(this::file, folder, fileName, page.format(), drawing);
    }

    /** Takes another place; the ending of its name, where it is one of a format, chooses the format. */
    void out(Path file) {
        String name = String.valueOf(file.getFileName());
        for (Format each : Format.values()) {
            String ending = "." + each.code();
            if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
                page.format().set(each);
                name = name.substring(0, name.length() - ending.length());
            }
        }
        Path parent = file.toAbsolutePath().getParent();
        folder.set(parent == null ? folder.get() : parent);
        fileName.set(name);
    }

    /** What writing does, as chosen at this moment. */
    Writing writing() {
        FigureCall call = call();
        boolean tall = tall();
        Path file = file();
        return () -> {
            sharing.figure(sized(call, tall), file);
            return file;
        };
    }

    /** Writes a file and says which. */
    interface Writing {
        Path run() throws IOException;
    }

    /** What copying does, as chosen at this moment. */
    public Copying copying() {
        FigureCall call = call();
        boolean tall = tall();
        boolean asText = page.format().get() == Format.SVG;
        return () -> {
            FigureCall sized = sized(call, tall);
            Image picture = new Image(new ByteArrayInputStream(sharing.bytes(sized.into(Format.PNG.code()))));
            String svg = new String(sharing.bytes(sized.into(Format.SVG.code())), StandardCharsets.UTF_8);
            return new FigureClip(picture, svg, asText);
        };
    }

    /** Draws for the clipboard. */
    @FunctionalInterface
    public interface Copying {
        /** Called beside the JavaFX thread. */
        FigureClip run() throws IOException;
    }

    private void renew() {
        FigureCall call = call();
        boolean tall = tall();
        making.ask(progress -> {
            FigureCall sized = sized(call, tall);
            Sharing.Made plated = sharing.make(sized);
            String text = plated.manifestText();
            return new Done(sized, new Preview(plated.figure(), sized.sides().width(), sized.sides().height()),
                    text.length() > SHOWN ? text.substring(0, SHOWN) + "\n…" : text, plated.note());
        });
    }

    private FigureCall sized(FigureCall call, boolean tall) {
        return tall ? call.with(call.page().with(new FigureCall.Sides(call.sides().width(), sharing.height(call)))) : call;
    }

    private double ratio() {
        return wanted().ratio();
    }

    private Drawing wanted() {
        return asSeen.get() ? drawing.get() : drawing.get().with(Sight.WHOLE);
    }

    /** Whether a page is as high as the figure and its words need: on paper, and where a part of a map keeps its shape. */
    private boolean tall() {
        Preset preset = page.preset().get();
        return preset.paper() || preset == Preset.SCREEN && wanted().partOfMap();
    }

    private FigureCall call() {
        return FigureCall.of(wanted(), subject.filter(), page.format().get().code(), page.page(ratio(), manifest.get())).with(plate.choice()).by(index);
    }

    private PlateFields.Proposed proposed() {
        return new PlateFields.Proposed(Sharing.title(call()), sharing.subtitle(call()));
    }

    private Path file() {
        String name = fileName.get().isEmpty() ? drawing.get().kind().code() : fileName.get();
        return folder.get().resolve(name + "." + page.format().get().code());
    }
}
