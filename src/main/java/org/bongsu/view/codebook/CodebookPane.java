package org.bongsu.view.codebook;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.Segments;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.WhileShown;

/** The codebook screen: the tree of types, the form of the chosen one, and beside it where it is used and the versions. */
public final class CodebookPane extends BorderPane {
    private final TypeTree tree;

    /** The screen in the language and theme of the model's look. */
    public CodebookPane(CodebookModel model, CodebookTools tools) {
        Texts texts = tools.texts();
        getStyleClass().add("codebook");
        getStylesheets().add(Styles.sheet(CodebookPane.class, "codebook.css"));
        EditPane edit = new EditPane(model, tools);
        CodebookFiles files = new CodebookFiles(model, tools);
        Button newType = texts.button("codebook.new-type", edit::newType);
        Button newFamily = texts.button("codebook.new-family", edit::newFamily);
        tree = new TypeTree(model, texts, newType, newFamily);
        Label version = new Label();
        version.getStyleClass().add("medium");
        Label hash = new Label();
        hash.getStyleClass().addAll("small", "quiet");
        WhileShown.of(this, model.codebookProperty()).subscribe(codebook -> {
            version.setText(texts.say("codebook.version", codebook.version()));
            hash.setText(texts.say("codebook.summary", codebook.offered().size(), codebook.families().size(), codebook.hash().substring(0, 8)));
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(version, hash, between, texts.button("codebook.favourites", () -> new FavouritesSheet(model, tools).show()),
                texts.button("codebook.import", files::take), texts.button("codebook.export", files::export));
        head.getStyleClass().add("codebook-head");
        UsePane use = new UsePane(model, texts);
        VersionsPane versions = new VersionsPane(model, tools);
        Segments<Boolean> which = new Segments<>(false);
        which.with(false, new SimpleStringProperty(texts.say("codebook.use"))).with(true, new SimpleStringProperty(texts.say("codebook.versions")));
        StackPane body = new StackPane(use, versions);
        VBox.setVgrow(body, Priority.ALWAYS);
        which.value().subscribe(showsVersions -> {
            use.setVisible(!showsVersions);
            versions.setVisible(showsVersions);
        });
        HBox sideHead = new HBox(which);
        sideHead.getStyleClass().add("side-head");
        VBox side = new VBox(sideHead, body);
        side.getStyleClass().add("codebook-side");
        setTop(head);
        setLeft(tree);
        setCenter(edit);
        setRight(side);
        keys(edit, files).install(this);
        // Fields and trees use Escape up, and do nothing with it.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && event.getTarget() != tree.search()) {
                edit.revert();
                tree.tree().requestFocus();
                event.consume();
            }
        });
        keys(edit, files).install(tree.tree());
    }

    /** The keys of the screen, for the key help. */
    public static Keys keyHelp() {
        return new Keys("codebook.keys").on("Slash", "codebook.keys.search", () -> { }).on("Shortcut+S", "codebook.save", () -> { })
                .on("Escape", "codebook.revert", () -> { }).on("N", "codebook.new-type", () -> { }).on("F", "codebook.new-family", () -> { })
                .on("M", "codebook.merge", () -> { }).on("S", "codebook.split", () -> { }).on("R", "codebook.retire", () -> { })
                .on("I", "codebook.import", () -> { }).on("X", "codebook.export", () -> { });
    }

    private Keys keys(EditPane edit, CodebookFiles files) {
        return new Keys("codebook.keys").on("Slash", "codebook.keys.search", () -> tree.search().requestFocus())
                .on("Shortcut+S", "codebook.save", edit::save)
                .on("N", "codebook.new-type", edit::newType).on("F", "codebook.new-family", edit::newFamily)
                .on("M", "codebook.merge", edit::merge).on("S", "codebook.split", edit::split).on("R", "codebook.retire", edit::retire)
                .on("I", "codebook.import", files::take).on("X", "codebook.export", files::export);
    }

    /** The keyboard goes to the tree. */
    @Override
    public void requestFocus() {
        tree.tree().requestFocus();
    }
}
