package org.bongsu.view.tables;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Codebook;
import org.bongsu.desk.FieldWords;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.bulk.SameEventReview;
import org.bongsu.desk.bulk.SameEventReview.Pair;
import org.bongsu.job.Jobs;
import org.bongsu.model.Incident;
import org.bongsu.view.kit.Sheet;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Pairs of incidents that two tables may both tell of, to be joined one by one or all above a score, or said not to be the same. */
public final class PairsSheet {
    private static final double WIDTH = 920;
    private static final double HEIGHT = 440;
    private static final double LIKELY = 0.5;

    private final SameEventReview review;
    private final Texts texts;
    private final Sheets sheets;
    private final Jobs jobs;
    private final Codebook codebook;
    private final ListView<Pair> list = new ListView<>();
    private final Label problem = new Label();
    private final Slider least = new Slider(0.1, 1, LIKELY);
    private final Button all;

    public PairsSheet(SameEventReview review, MappingSheet.Tools tools) {
        this.review = review;
        this.texts = tools.texts();
        this.sheets = tools.sheets();
        this.jobs = tools.jobs();
        this.codebook = tools.codebook();
        this.all = texts.button("pairs.join-all", this::joinAll, "accent");
    }

    /** Opens it, and looks for pairs. */
    public void show() {
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(texts.say("pairs.title"));
        list.setCellFactory(view -> new PairCell());
        Label none = new Label(texts.say("pairs.looking"));
        none.getStyleClass().add("quiet");
        list.setPlaceholder(none);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                join();
                event.consume();
            } else if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
                apart();
                event.consume();
            }
        });
        problem.getStyleClass().add("danger");
        problem.setWrapText(true);
        least.setAccessibleText(texts.say("pairs.least"));
        least.setBlockIncrement(0.05);
        least.valueProperty().subscribe(value -> count());
        Label from = new Label();
        from.textProperty().bind(least.valueProperty().map(value -> texts.say("pairs.from", Math.round(value.doubleValue() * 100))));
        Label hint = texts.label("pairs.hint", "quiet", "small");
        HBox above = new HBox(8, texts.label("pairs.least"), least, from, hint);
        above.setAlignment(Pos.CENTER_LEFT);
        VBox body = new VBox(12, list, above, problem);
        body.getStylesheets().add(Styles.sheet(PairsSheet.class, "tables.css"));
        sheets.show(new Sheet(texts.of("pairs.title"), WIDTH, body).buttons(texts.button("pairs.apart", this::apart), texts.button("pairs.join", this::join),
                texts.button("sheet.done", sheets::close), all));
        look();
    }

    private void look() {
        jobs.run("pairs", review::pairs).then(found -> {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(found);
            Label none = new Label(texts.say("pairs.none"));
            none.getStyleClass().add("quiet");
            list.setPlaceholder(none);
            list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, found.size() - 1)));
            list.requestFocus();
            count();
        }).failed(CancellationException.class, e -> { }).start();
    }

    private void count() {
        long joined = list.getItems().stream().filter(pair -> pair.score() >= least.getValue()).count();
        all.textProperty().unbind();
        all.setText(texts.say("pairs.join-all", joined));
        all.setDisable(joined == 0);
    }

    private void join() {
        Pair pair = list.getSelectionModel().getSelectedItem();
        if (pair != null) {
            act(() -> review.join(pair));
        }
    }

    private void apart() {
        Pair pair = list.getSelectionModel().getSelectedItem();
        if (pair != null) {
            act(() -> review.apart(pair));
        }
    }

    private void joinAll() {
        List<Pair> likely = list.getItems().stream().filter(pair -> pair.score() >= least.getValue()).toList();
        all.setDisable(true);
        jobs.run("pairs", progress -> review.join(likely, progress)).then(done -> look())
                .failed(StoreFault.class, e -> problem.setText(e.say(texts.words().getValue()))).start();
    }

    private interface Act {
        void run() throws StoreFault;
    }

    private void act(Act act) {
        problem.setText("");
        jobs.run("pairs", progress -> {
            act.run();
            return true;
        }).then(done -> look()).failed(StoreFault.class, e -> problem.setText(e.say(texts.words().getValue()))).start();
    }

    /** Two incidents side by side, how likely they are one, and why. */
    private final class PairCell extends ListCell<Pair> {
        private final Label score = new Label();
        private final Label reasons = new Label();
        private final VBox one = new VBox();
        private final VBox other = new VBox();
        private final HBox both = new HBox(16, score, one, other);
        private final VBox box = new VBox(4, both, reasons);

        PairCell() {
            score.getStyleClass().add("pair-score");
            score.setMinWidth(44);
            reasons.getStyleClass().addAll("small", "quiet");
            HBox.setHgrow(one, Priority.ALWAYS);
            HBox.setHgrow(other, Priority.ALWAYS);
            one.setPrefWidth(380);
            other.setPrefWidth(380);
            one.setMinWidth(0);
            other.setMinWidth(0);
            box.getStyleClass().add("pair-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Pair pair, boolean empty) {
            super.updateItem(pair, empty);
            if (pair == null || empty) {
                setGraphic(null);
                return;
            }
            score.setText(Math.round(pair.score() * 100) + "%");
            fill(one, pair.one(), pair.told().one());
            fill(other, pair.other(), pair.told().other());
            reasons.setText(pair.reasons().stream().map(reason -> texts.say(reason.key(), reason.args().toArray())).collect(Collectors.joining(" · ")));
            setAccessibleText(pair.one().title() + ", " + pair.other().title() + ", " + score.getText());
            setGraphic(box);
        }

        private void fill(VBox side, Incident incident, String table) {
            FieldWords fields = new FieldWords(texts.words().getValue(), codebook);
            Label title = new Label(incident.title());
            Label facts = new Label((incident.when() == null ? "" : fields.when(incident.when())) + (incident.where() == null ? "" : " · " + fields.where(incident.where())));
            Label told = new Label(table.isEmpty() ? texts.say("pairs.own") : table);
            facts.getStyleClass().add("small");
            told.getStyleClass().addAll("small", "quiet");
            side.getChildren().setAll(title, facts, told);
        }
    }
}
