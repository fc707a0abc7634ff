package org.bongsu.view.codebook;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.UnreadableCodebook;
import org.bongsu.view.kit.Sheet;

/** The codebook leaves as a file, and one comes in after its differences were shown. */
final class CodebookFiles {
    private static final double WIDTH = 560;
    private static final int NAMED = 12;

    private final CodebookModel model;
    private final CodebookTools tools;

    CodebookFiles(CodebookModel model, CodebookTools tools) {
        this.model = model;
        this.tools = tools;
    }

    void export() {
        Path proposed = Path.of(System.getProperty("user.home", "."), "codebook-" + model.codebook().version() + ".json");
        tools.files().save(tools.texts().say("codebook.export"), proposed).ifPresent(file -> tools.jobs().run("codebook", progress -> {
            model.editing().export(file);
            return file;
        }).then(done -> tools.notices().say(tools.texts().say("codebook.exported", model.codebook().version(), String.valueOf(done.getFileName()))))
                .failed(IOException.class, e -> wrong(file, e)).start());
    }

    void take() {
        tools.files().open(tools.texts().say("codebook.import")).stream().findFirst().ifPresent(this::take);
    }

    private void take(Path file) {
        tools.jobs().run("codebook", progress -> model.editing().read(file))
                .then(codebook -> preview(codebook))
                .failed(UnreadableCodebook.class, e -> refused(file, e))
                .failed(IOException.class, e -> wrong(file, e)).start();
    }

    private void preview(Codebook codebook) {
        new ChangeSheet(model, tools).ask(model.editing().take(codebook), codebook.number());
    }

    /** Names what is wrong in a file, with the places. */
    private void refused(Path file, UnreadableCodebook e) {
        CodebookWords says = new CodebookWords(model.look().words());
        VBox body = new VBox(4);
        body.getChildren().add(label(tools.texts().say("codebook.refused", String.valueOf(file.getFileName()))));
        e.problems().stream().limit(NAMED).map(says::placed).forEach(line -> {
            Label label = label(line);
            label.getStyleClass().add("danger");
            body.getChildren().add(label);
        });
        if (e.problems().size() > NAMED) {
            body.getChildren().add(label(tools.texts().say("codebook.refused.more", e.problems().size() - NAMED)));
        }
        var done = tools.texts().button("sheet.done", tools.sheets()::close, "accent");
        done.setDefaultButton(true);
        tools.sheets().show(new Sheet(tools.texts().of("codebook.import"), WIDTH, body).buttons(done));
    }

    private void wrong(Path file, IOException e) {
        tools.notices().wrong(tools.texts().say("codebook.file-failed", String.valueOf(file.getFileName()), String.valueOf(e.getMessage())));
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
