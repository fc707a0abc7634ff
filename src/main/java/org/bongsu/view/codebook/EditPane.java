package org.bongsu.view.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.Colors;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Mode;
import org.bongsu.codebook.Problem;
import org.bongsu.codebook.Type;
import org.bongsu.codebook.Version;
import org.bongsu.desk.Recoding;
import org.bongsu.view.kit.Symbols;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.WhileShown;
import org.jspecify.annotations.Nullable;

/** The chosen type or family with what can be done to it, or a new one. */
final class EditPane extends BorderPane {
    private static final double SYMBOL = 24;

    private final CodebookModel model;
    private final CodebookTools tools;
    private final Texts texts;
    private final CodebookWords says;
    private final Label problem = new Label();
    private final Button save;
    private final Button revert;
    private final Map<Branch, Laid> kept = new HashMap<>();
    private @Nullable Laid laid;
    private @Nullable Branch shown;

    /** A form with its title and the buttons beside it. */
    private record Laid(Form form, String title, List<Button> acts) { }

    EditPane(CodebookModel model, CodebookTools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.says = new CodebookWords(model.look().words());
        getStyleClass().add("edit-pane");
        problem.getStyleClass().addAll("small", "danger");
        problem.setWrapText(true);
        save = texts.button("codebook.save", this::save, "accent");
        revert = texts.button("codebook.revert", this::revert);
        WhileShown.of(this, model.chosen()).subscribe(branch -> choose(branch));
        WhileShown.of(this, model.codebookProperty()).subscribe(codebook -> {
            // What is typed and not saved outlives an edit of another type.
            if (!dirty()) {
                show(model.chosen().get());
            }
        });
    }

    /** Whether something is typed and not saved. */
    boolean dirty() {
        Laid now = laid;
        return now != null && now.form().changed();
    }

    private void choose(Branch branch) {
        Laid now = laid;
        Branch before = shown;
        if (branch.equals(before)) {
            return;
        }
        // What is typed is there again when its type is chosen again.
        if (now != null && before != null && now.form().changed()) {
            kept.put(before, now);
        }
        Laid again = kept.remove(branch);
        if (again == null) {
            show(branch);
        } else {
            shown = branch;
            lay(again, branch);
        }
    }

    private void show(Branch branch) {
        shown = branch;
        Codebook codebook = model.codebook();
        Family family = codebook.families().get(branch.key());
        if (branch.family() && family != null) {
            lay(new Laid(new FamilyForm(model, family, family.key(), this::changed), says.name(codebook, branch), familyActs(family)), branch);
        } else {
            Type type = codebook.type(branch.key());
            lay(new Laid(new TypeForm(model, type, type.key(), this::changed), says.name(type), typeActs(type)), branch);
        }
    }

    /** An empty form for a new type in the family that is chosen. */
    void newType() {
        Branch branch = model.chosen().get();
        String family = branch.family() || branch.key().equals(Codebook.OTHER) ? branch.key() : Type.familyOf(branch.key());
        Type blank = new Type((family.equals(Codebook.OTHER) ? "policy" : family) + ".", new Type.Face(Type.Names.NONE, null, null),
                new Type.Weight(2, Mode.ACT, Line.TENSION), new Type.Codes(null, null), Type.Guide.NONE, Type.Standing.OFFERED);
        TypeForm blankForm = new TypeForm(model, blank, null, this::changed);
        lay(new Laid(blankForm, texts.say("codebook.new-type"), List.of()), branch);
        blankForm.focusKey();
    }

    /** An empty form for a new family. */
    void newFamily() {
        FamilyForm blank = new FamilyForm(model, new Family("", Type.Names.NONE, Codebook.OTHER, new Colors(0x5A6673, 0x9AA5B1)), null, this::changed);
        lay(new Laid(blank, texts.say("codebook.new-family"), List.of()), model.chosen().get());
        blank.focusKey();
    }

    private List<Button> typeActs(Type type) {
        List<Button> acts = new ArrayList<>();
        if (!type.key().equals(Codebook.OTHER)) {
            acts.add(texts.button("codebook.merge", this::merge));
        }
        acts.add(texts.button("codebook.split", this::split));
        if (!type.key().equals(Codebook.OTHER)) {
            acts.add(texts.button(type.retired() ? "codebook.offer" : "codebook.retire", this::retire));
            if (model.count(Branch.type(type.key())) == 0) {
                acts.add(texts.button("codebook.delete", () -> new ChangeSheet(model, tools).ask(model.editing().plan(new CodebookEdit.Drop(type.key())), Version.FIRST)));
            }
        }
        return acts;
    }

    private List<Button> familyActs(Family family) {
        boolean used = model.codebook().types().stream().anyMatch(type -> type.family().equals(family.key()));
        return used ? List.of() : List.of(texts.button("codebook.delete",
                () -> new ChangeSheet(model, tools).ask(model.editing().plan(new CodebookEdit.DropFamily(family.key())), Version.FIRST)));
    }

    void merge() {
        model.type().filter(type -> !type.key().equals(Codebook.OTHER)).ifPresent(type -> new MergeSheet(model, tools, type).show());
    }

    void split() {
        model.type().ifPresent(type -> new SplitSheet(model, tools, type).show());
    }

    void retire() {
        model.type().filter(type -> !type.key().equals(Codebook.OTHER)).ifPresent(type ->
                new ChangeSheet(model, tools).offer(model.editing().plan(new CodebookEdit.Retire(type.key(), !type.retired()))));
    }

    private void lay(Laid what, Branch branch) {
        laid = what;
        Label name = new Label(what.title());
        name.getStyleClass().add("title");
        name.setMinWidth(0);
        Label about = new Label(about(branch));
        about.getStyleClass().addAll("small", "quiet");
        VBox titles = new VBox(name, about);
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.ALWAYS);
        HBox head = new HBox(Symbols.of(model.codebook(), branch.key(), model.look().theme(), SYMBOL), titles);
        head.getChildren().addAll(what.acts());
        what.acts().forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        head.getStyleClass().add("edit-head");
        ScrollPane scroll = new ScrollPane(what.form().fields());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(problem, between, revert, save);
        foot.getStyleClass().add("edit-foot");
        save.setMinWidth(USE_PREF_SIZE);
        revert.setMinWidth(USE_PREF_SIZE);
        setTop(head);
        setCenter(scroll);
        setBottom(foot);
        changed();
    }

    private String about(Branch branch) {
        int count = model.count(branch);
        boolean retired = !branch.family() && model.codebook().find(branch.key()).map(Type::retired).orElse(false);
        return texts.say(retired ? "codebook.about.retired" : "codebook.about", branch.key(), count);
    }

    /** Looks at what is typed: what is wrong stands below its field. */
    private void changed() {
        Laid shownNow = laid;
        if (shownNow == null) {
            return;
        }
        Form now = shownNow.form();
        boolean changed = now.changed();
        List<Problem> problems = changed ? problems(now) : List.of();
        List<Problem> rest = now.fields().show(problems);
        problem.setText(rest.isEmpty() ? "" : says.placed(rest.getFirst()));
        save.setDisable(!changed || !problems.isEmpty());
        revert.setDisable(!changed);
    }

    private List<Problem> problems(Form now) {
        List<Problem> problems = new ArrayList<>(now.typed());
        problems.addAll(model.editing().problems(now.edit()));
        return problems;
    }

    /** Saves what is typed: at once, or after showing what is re-coded with it. */
    void save() {
        Laid now = laid;
        Branch of = shown;
        if (now != null && now.form().changed() && problems(now.form()).isEmpty()) {
            Recoding planned = model.editing().plan(now.form().edit());
            laid = null;
            shown = null;
            new ChangeSheet(model, tools).offer(planned, () -> {
                laid = now;
                shown = of;
                changed();
            });
        }
    }

    /** Throws away what is typed. */
    void revert() {
        show(model.chosen().get());
    }
}
