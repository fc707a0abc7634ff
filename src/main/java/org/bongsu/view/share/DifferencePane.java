package org.bongsu.view.share;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.Claim;
import org.bongsu.model.Difference;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;

/** One difference, the two codings side by side; the value that would be kept stands out in each row. */
final class DifferencePane extends ScrollPane {
    private static final double NUMBER = 20;
    private static final double NAMES = 116;

    private final MergeModel model;
    private final Codebook codebook;
    private final Texts texts;

    DifferencePane(MergeModel model, Codebook codebook, Texts texts) {
        this.model = model;
        this.codebook = codebook;
        this.texts = texts;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        model.chosen().subscribe(difference -> show());
        model.theirs().subscribe(picked -> show());
        texts.words().subscribe(words -> show());
    }

    private void show() {
        Difference difference = model.chosen().get();
        setContent(difference == null ? null : content(difference, new CodedWords(codebook, texts.words().getValue())));
    }

    private VBox content(Difference difference, CodedWords words) {
        Label title = new Label(difference.either().title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label day = new Label(words.day(difference.either()));
        day.getStyleClass().addAll("small", "quiet");
        VBox all = new VBox(4, title, day);
        all.getStyleClass().add("difference");
        if (!difference.fields().isEmpty()) {
            all.getChildren().add(grid(difference, words));
        }
        if (difference.mine() == null || difference.theirs() == null) {
            Label what = new Label(texts.say(difference.mine() == null ? "merge.what.only-theirs" : "merge.what.only-mine", model.merge().coder()));
            what.setWrapText(true);
            what.setMinHeight(Region.USE_PREF_SIZE);
            what.getStyleClass().add("quiet");
            all.getChildren().add(what);
        }
        claims(all, difference.theirsOnly(), texts.say("merge.claims.theirs", model.merge().coder()), words);
        claims(all, difference.mineOnly(), texts.say("merge.claims.mine"), words);
        return all;
    }

    private GridPane grid(Difference difference, CodedWords words) {
        GridPane grid = new GridPane(12, 2);
        grid.getStyleClass().add("difference-grid");
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setPercentWidth(39);
        grid.getColumnConstraints().addAll(new ColumnConstraints(NUMBER), new ColumnConstraints(NAMES), value, value);
        grid.addRow(0, head(""), head(""), head(texts.say("merge.you")), head(model.merge().coder()));
        boolean both = difference.mine() != null && difference.theirs() != null;
        Set<String> picked = model.theirs().get();
        List<Difference.Apart> fields = difference.fields();
        for (int i = 0; i < fields.size(); i++) {
            Difference.Apart apart = fields.get(i);
            boolean theirs = both ? picked.contains(apart.field()) : difference.mine() == null;
            Label number = new Label(both && i < 9 ? String.valueOf(i + 1) : "");
            number.getStyleClass().addAll("small", "quiet");
            Label name = new Label(words.field(apart.field()));
            name.getStyleClass().add("quiet");
            Label mine = value(words.value(apart.field(), apart.mine()), !theirs);
            Label other = value(words.value(apart.field(), apart.theirs()), theirs);
            int at = i;
            mine.setOnMouseClicked(event -> turn(at, theirs));
            other.setOnMouseClicked(event -> turn(at, !theirs));
            grid.addRow(i + 1, number, name, mine, other);
        }
        return grid;
    }

    private void turn(int at, boolean other) {
        if (other) {
            model.turn(at);
        }
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("overline");
        return label;
    }

    private static Label value(String text, boolean kept) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(kept ? "kept" : "other");
        return label;
    }

    private void claims(VBox all, List<Claim> claims, @Nullable String heading, CodedWords words) {
        if (claims.isEmpty()) {
            return;
        }
        Label head = head(heading == null ? "" : heading);
        head.getStyleClass().add("claims-head");
        all.getChildren().add(head);
        for (Claim claim : claims) {
            String quote = claim.evidence().quote();
            Label line = new Label(words.field(claim.what().field()) + ": " + words.value(claim.what().field(), claim.what().value())
                    + (quote.isEmpty() ? "" : texts.say("merge.claims.quote", quote)));
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            all.getChildren().add(line);
        }
    }
}
