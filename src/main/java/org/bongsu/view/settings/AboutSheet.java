package org.bongsu.view.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;

/** What Bongsu is, its version, whose data and fonts it carries and under which licences, readable in full. */
public final class AboutSheet {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 320;

    /** A text that comes with the application. */
    enum Enclosed {
        ATTRIBUTION("ATTRIBUTION.txt", "about.attribution"),
        GPL("licences/GPL-3.txt", "about.gpl"),
        LGPL("licences/LGPL-3.txt", "about.lgpl"),
        OFL("licences/OFL-Pretendard.txt", "about.ofl");

        private final String file;
        private final String name;

        Enclosed(String file, String name) {
            this.file = file;
            this.name = name;
        }

        /** The whole text. */
        String text() {
            try (InputStream in = AboutSheet.class.getResourceAsStream("/assets/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("missing from the application: " + file);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Texts texts;
    private final Sheets sheets;
    private final String version;

    public AboutSheet(Texts texts, Sheets sheets, String version) {
        this.texts = texts;
        this.sheets = sheets;
        this.version = version;
    }

    /** Opens it. */
    public void show() {
        Button done = texts.button("sheet.done", sheets::close, "accent");
        done.setDefaultButton(true);
        sheets.show(new Sheet(texts.of("about.title"), WIDTH, body()).buttons(done));
    }

    private Node body() {
        Label what = texts.label("about.what");
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        Label versionLine = new Label();
        versionLine.textProperty().bind(texts.of("about.version", version));
        versionLine.getStyleClass().add("quiet");
        Segments<Enclosed> which = new Segments<>(Enclosed.ATTRIBUTION);
        for (Enclosed each : Enclosed.values()) {
            which.with(each, texts.of(each.name));
        }
        TextArea text = new TextArea();
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefHeight(HEIGHT);
        text.accessibleTextProperty().bind(which.value().flatMap(each -> texts.of(each.name)));
        which.value().subscribe(each -> {
            text.setText(each.text());
            text.positionCaret(0);
            text.setScrollTop(0);
        });
        VBox.setVgrow(text, Priority.ALWAYS);
        return new VBox(12, what, versionLine, which, text);
    }
}
