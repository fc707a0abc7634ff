package org.bongsu.view.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Type;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.WhileShown;
import org.jspecify.annotations.Nullable;

/** All types under their families, with counts, and the field that looks for them. */
final class TypeTree extends VBox {
    private final CodebookModel model;
    private final CodebookWords says;
    private final TextField search = new TextField();
    private final TreeView<Branch> tree = new TreeView<>(new TreeItem<>(Branch.family("")));
    private final Label nothing;
    private boolean filling;

    TypeTree(CodebookModel model, Texts texts, Node... foot) {
        this.model = model;
        says = new CodebookWords(model.look().words());
        getStyleClass().add("type-tree");
        search.setPromptText(texts.say("codebook.search"));
        search.setAccessibleText(texts.say("codebook.search"));
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                tree.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        CheckBox retired = new CheckBox(texts.say("codebook.show-retired"));
        retired.getStyleClass().add("quiet");
        retired.selectedProperty().bindBidirectional(model.retired());
        VBox head = new VBox(search, retired);
        head.getStyleClass().add("tree-head");
        nothing = new Label(texts.say("codebook.nothing-found"));
        nothing.getStyleClass().addAll("quiet", "tree-nothing");
        nothing.setWrapText(true);
        tree.setShowRoot(false);
        tree.setAccessibleText(texts.say("codebook.types"));
        tree.setCellFactory(view -> new Cell());
        VBox.setVgrow(tree, Priority.ALWAYS);
        HBox buttons = new HBox(foot);
        buttons.getStyleClass().add("tree-foot");
        getChildren().addAll(head, nothing, tree, buttons);
        WhileShown.of(this, model.search()).subscribe(words -> fill());
        WhileShown.of(this, model.retired()).subscribe(shown -> fill());
        WhileShown.of(this, model.codebookProperty()).subscribe(codebook -> fill());
        WhileShown.of(this, model.counts()).subscribe(counts -> tree.refresh());
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !filling) {
                model.chosen().set(item.getValue());
            }
        });
        WhileShown.of(this, model.chosen()).subscribe(branch -> choose(branch));
    }

    /** Where words are looked for. */
    TextField search() {
        return search;
    }

    TreeView<Branch> tree() {
        return tree;
    }

    private void fill() {
        filling = true;
        TreeItem<Branch> root = tree.getRoot();
        root.getChildren().clear();
        List<Type> found = new TypeSearch(model.codebook()).find(model.search().get(), model.retired().get());
        boolean all = model.search().get().isBlank();
        Map<String, TreeItem<Branch>> items = new HashMap<>();
        for (Family family : model.codebook().families().values()) {
            TreeItem<Branch> item = new TreeItem<>(Branch.family(family.key()));
            item.setExpanded(true);
            for (Type type : found) {
                if (type.family().equals(family.key())) {
                    TreeItem<Branch> leaf = new TreeItem<>(Branch.type(type.key()));
                    leaf.setExpanded(true);
                    parent(items, type.key(), item).getChildren().add(leaf);
                    items.put(type.key(), leaf);
                }
            }
            if (all || !item.getChildren().isEmpty()) {
                root.getChildren().add(item);
            }
        }
        nothing.setVisible(root.getChildren().isEmpty());
        nothing.setManaged(root.getChildren().isEmpty());
        filling = false;
        choose(model.chosen().get());
    }

    private static TreeItem<Branch> parent(Map<String, TreeItem<Branch>> items, String key, TreeItem<Branch> family) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            TreeItem<Branch> item = items.get(key.substring(0, dot));
            if (item != null) {
                return item;
            }
        }
        return family;
    }

    private void choose(Branch branch) {
        TreeItem<Branch> now = tree.getSelectionModel().getSelectedItem();
        TreeItem<Branch> item = find(tree.getRoot(), branch);
        if (item != null && item != now) {
            filling = true;
            tree.getSelectionModel().select(item);
            int row = tree.getRow(item);
            tree.scrollTo(Math.max(0, row - 6));
            filling = false;
        }
    }

    private static @Nullable TreeItem<Branch> find(TreeItem<Branch> in, Branch branch) {
        if (in.getValue().equals(branch)) {
            return in;
        }
        for (TreeItem<Branch> child : in.getChildren()) {
            TreeItem<Branch> found = find(child, branch);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A row: symbol in colour, name, digit, count. */
    private final class Cell extends TreeCell<Branch> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Branch branch, boolean empty) {
            super.updateItem(branch, empty);
            getStyleClass().removeAll("retired", "family");
            if (branch == null || empty) {
                setGraphic(null);
                setText(null);
                setAccessibleText(null);
                return;
            }
            TreeRow row = new TreeRow(model, branch, says);
            if (row.retired()) {
                getStyleClass().add("retired");
            } else if (branch.family()) {
                getStyleClass().add("family");
            }
            setText(null);
            setGraphic(row);
            setAccessibleText(row.spoken());
        }
    }
}
