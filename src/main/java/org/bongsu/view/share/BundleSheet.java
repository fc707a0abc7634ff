package org.bongsu.view.share;

import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.desk.Merging;
import org.bongsu.model.Filter;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Texts;

/** The dialog that gives coded work out as a bundle: what goes, under whose name, and whether texts go too. */
public final class BundleSheet {
    private static final double WIDTH = 520;

    private final Merging merging;
    private final String coder;
    private final Path folder;
    private final ExportSheet.Tools tools;
    private final Texts texts;
    private final CheckBox withTexts = new CheckBox();
    private final Label problem = new Label();

    /**
     * A dialog.
     *
     * @param folder where the file goes unless another place is chosen
     */
    public BundleSheet(Merging merging, String coder, Path folder, ExportSheet.Tools tools) {
        this.merging = merging;
        this.coder = coder;
        this.folder = folder;
        this.tools = tools;
        this.texts = tools.texts();
    }

    /** Opens it. */
    public void show() {
        Merging.Contents contents = merging.contents(Filter.ALL);
        Path out = folder.resolve(coder.replaceAll("[^\\p{L}\\p{N}]+", "-") + Merging.EXTENSION);
        withTexts.textProperty().bind(texts.of("bundle.texts"));
        problem.getStyleClass().add("danger");
        problem.setWrapText(true);
        VBox body = new VBox(12, line("bundle.count", "", contents.incidents(), contents.claims(), contents.articles()), line("bundle.as", "", coder), withTexts,
                line("bundle.what", "quiet"));
        if (contents.dates() > 0) {
            body.getChildren().add(line("bundle.dates", "", contents.dates()));
        }
        if (contents.restricted() > 0) {
            body.getChildren().add(line("bundle.restricted", "quiet", contents.restricted()));
        }
        body.getChildren().add(problem);
        SimpleObjectProperty<Path> file = new SimpleObjectProperty<>(out);
        Button write = new Button();
        write.textProperty().bind(file.flatMap(each -> texts.of("export.write", each.getFileName())));
        write.getStyleClass().add("accent");
        write.setDefaultButton(true);
        write.setOnAction(event -> write(file.get()));
        tools.sheets().show(new Sheet(texts.of("bundle.title"), WIDTH, body).buttons(texts.button("export.elsewhere",
                () -> tools.files().save(texts.say("bundle.title"), file.get()).ifPresent(this::write)), texts.button("sheet.cancel", tools.sheets()::close), write));
    }

    private Label line(String key, String style, Object... args) {
        Label label = new Label();
        label.textProperty().bind(texts.of(key, args));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    private void write(Path out) {
        boolean chosen = withTexts.isSelected();
        tools.jobs().run("export", progress -> merging.write(Filter.ALL, coder, chosen, out)).then(written -> {
            tools.sheets().close();
            tools.notices().say(texts.say("export.written", Where.of(out)));
        }).failed(IOException.class, e -> problem.setText(Where.failure(texts, out, e))).start();
    }
}
