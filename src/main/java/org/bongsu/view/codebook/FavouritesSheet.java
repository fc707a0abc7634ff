package org.bongsu.view.codebook;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.Version;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Shown;
import org.bongsu.view.kit.Texts;

/** Gives the digits 1 to 9 to types or families, which they choose while coding. */
final class FavouritesSheet {
    private static final double WIDTH = 440;

    private final CodebookModel model;
    private final CodebookTools tools;

    FavouritesSheet(CodebookModel model, CodebookTools tools) {
        this.model = model;
        this.tools = tools;
    }

    /** Opens it. */
    void show() {
        Texts texts = tools.texts();
        CodebookWords says = new CodebookWords(model.look().words());
        GridPane grid = new GridPane(12, 4);
        List<ComboBox<String>> boxes = new ArrayList<>();
        List<String> choices = new ArrayList<>(List.of(""));
        model.codebook().families().keySet().forEach(family -> {
            choices.add(family);
            model.codebook().offered().stream().filter(type -> type.family().equals(family) && !type.key().equals(family)).forEach(type -> choices.add(type.key()));
        });
        for (int digit = 1; digit <= 9; digit++) {
            Label key = new Label(Integer.toString(digit));
            key.getStyleClass().add("key");
            ComboBox<String> box = new ComboBox<>();
            box.getItems().setAll(choices);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setAccessibleText(texts.say("codebook.digit", digit));
            box.setConverter(new Shown<>(chosen -> chosen.isEmpty() ? "–" : model.codebook().families().containsKey(chosen)
                    ? says.name(model.codebook(), Branch.family(chosen)) : "    " + says.name(model.codebook(), Branch.type(chosen))));
            box.setValue(model.codebook().favourites().get(digit - 1));
            GridPane.setHgrow(box, javafx.scene.layout.Priority.ALWAYS);
            grid.addRow(digit - 1, key, box);
            boxes.add(box);
        }
        Label problem = new Label();
        problem.getStyleClass().addAll("small", "danger");
        grid.add(problem, 1, 9);
        var save = texts.button("codebook.save", () -> {
            var planned = model.editing().plan(new CodebookEdit.Favour(boxes.stream().map(ComboBox::getValue).toList()));
            if (planned.sound()) {
                tools.sheets().close();
                new ChangeSheet(model, tools).apply(planned, Version.FIRST);
            } else {
                problem.setText(says.placed(planned.edited().problems().getFirst()));
            }
        }, "accent");
        save.setDefaultButton(true);
        tools.sheets().show(new Sheet(texts.of("codebook.favourites"), WIDTH, grid).buttons(texts.button("sheet.cancel", tools.sheets()::close), save));
    }
}
