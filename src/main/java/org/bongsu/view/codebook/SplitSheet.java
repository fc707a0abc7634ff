package org.bongsu.view.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.Problem;
import org.bongsu.codebook.Type;
import org.bongsu.codebook.Version;
import org.bongsu.desk.Recoding;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Words;

/** Divides a type: names the parts, and distributes its incidents by words, or by hand with the digits. */
final class SplitSheet {
    private static final double WIDTH = 800;
    private static final double LIST = 224;

    private final CodebookModel model;
    private final CodebookTools tools;
    private final Texts texts;
    private final Words words;
    private final Type type;
    private final VBox rows = new VBox(4);
    private final List<SplitPart> parts = new ArrayList<>();
    private final ListView<Incident> list = new ListView<>();
    private final Map<String, Integer> where = new HashMap<>();
    private final CheckBox keep = new CheckBox();
    private final Label problem = new Label();
    private final Label count = new Label();
    private final Button split;

    SplitSheet(CodebookModel model, CodebookTools tools, Type type) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.words = model.look().words();
        this.type = type;
        this.split = texts.button("action.codebook.split", this::apply, "accent");
    }

    /** Opens it with two parts. */
    void show() {
        problem.getStyleClass().addAll("small", "danger");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        count.getStyleClass().add("quiet");
        keep.setText(texts.say("codebook.split.keep", type.names().in(words.language())));
        keep.setSelected(true);
        keep.setDisable(type.key().equals(Codebook.OTHER));
        keep.selectedProperty().subscribe(kept -> renew());
        list.getItems().setAll(model.use().incidents(type.key()).stream().filter(incident -> incident.type().equals(type.key())).toList());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPrefHeight(LIST);
        list.setAccessibleText(texts.say("codebook.split.incidents"));
        Label none = new Label(texts.say("codebook.use.none"));
        none.getStyleClass().add("quiet");
        list.setPlaceholder(none);
        list.setCellFactory(view -> new SplitCell(words, incident -> where.getOrDefault(incident.id(), 0), this::name));
        list.setOnKeyTyped(event -> {
            String typed = event.getCharacter();
            if (typed.length() == 1 && typed.charAt(0) >= '0' && typed.charAt(0) <= '0' + parts.size()) {
                list.getSelectionModel().getSelectedItems().forEach(incident -> where.put(incident.id(), typed.charAt(0) - '0'));
                event.consume();
                renew();
            }
        });
        add();
        add();
        Button more = texts.button("codebook.split.more", this::add);
        Button byWords = texts.button("codebook.split.by-words", this::distribute);
        Label hint = new Label(texts.say("codebook.split.hint"));
        hint.getStyleClass().addAll("small", "quiet");
        HBox acts = new HBox(8, more, byWords, hint);
        acts.setAlignment(Pos.CENTER_LEFT);
        VBox body = new VBox(8, rows, acts, list, count, keep, problem);
        tools.sheets().show(new Sheet(texts.of("codebook.split.title", type.names().in(words.language())), WIDTH, body)
                .buttons(texts.button("sheet.cancel", tools.sheets()::close), split));
        renew();
    }

    private void add() {
        if (parts.size() < 9) {
            SplitPart part = new SplitPart(parts.size() + 1, type, words, this::renew);
            parts.add(part);
            rows.getChildren().add(part);
            renew();
        }
    }

    private String name(int part) {
        return part == 0 || part > parts.size() ? type.names().in(words.language()) : parts.get(part - 1).name(words.language());
    }

    private void distribute() {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        parts.forEach(part -> rules.put(Integer.toString(part.number()), Stream.of(part.words().split("[;,]")).map(String::strip)
                .filter(word -> !word.isEmpty()).toList()));
        model.use().distribute(type.key(), rules).forEach((incident, part) -> where.put(incident, Integer.parseInt(part)));
        renew();
    }

    private Recoding planned() {
        Map<String, String> keys = new HashMap<>();
        where.forEach((incident, part) -> {
            if (part > 0 && part <= parts.size()) {
                keys.put(incident, parts.get(part - 1).type().key());
            }
        });
        return model.editing().plan(new CodebookEdit.Split(type.key(), parts.stream().map(SplitPart::type).toList(), keep.isSelected()), keys);
    }

    private void renew() {
        if (parts.size() < 2) {
            return;
        }
        Recoding planned = planned();
        List<Problem> problems = planned.edited().problems();
        boolean begun = parts.stream().anyMatch(SplitPart::begun);
        problem.setText(problems.isEmpty() || !begun ? "" : new CodebookWords(words).placed(problems.getFirst()));
        split.setDisable(!planned.sound());
        long moved = where.values().stream().filter(part -> part > 0).count();
        count.setText(texts.say("codebook.split.count", moved, list.getItems().size()));
        list.refresh();
    }

    private void apply() {
        Recoding planned = planned();
        tools.sheets().close();
        new ChangeSheet(model, tools).apply(planned, Version.FIRST);
    }
}
