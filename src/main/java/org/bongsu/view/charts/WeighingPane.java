package org.bongsu.view.charts;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.IndexWeights;
import org.bongsu.model.Period;
import org.bongsu.situation.ActorPairs;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.Texts;
import org.bongsu.view.kit.UnderstoodField;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The settings of the index, tried on the chart beside them while they are moved; the line as it is kept stays behind it. */
final class WeighingPane extends VBox {
    private static final int OTHERS = 8;
    private static final double LONGEST = 365;

    private final ChartsModel model;
    private final Texts texts;
    private final Runnable close;
    private final VBox fields = new VBox();
    private boolean filling;

    /**
     * The settings of a model.
     *
     * @param close called when they were kept or let go
     */
    WeighingPane(ChartsModel model, Runnable close) {
        this.model = model;
        this.close = close;
        this.texts = new Texts(model.look().map(look -> look.words()));
        getStyleClass().addAll("chart-side", "weighing");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        fields.getStyleClass().add("weighing-fields");
        setVgrow(scroll, Priority.ALWAYS);
        Button usual = texts.button("index.usual", () -> start(IndexSettings.DEFAULT), "flat");
        Button cancel = texts.button("sheet.cancel", this::cancel);
        Button keep = texts.button("index.keep", this::keep, "accent");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(usual, space, cancel, keep);
        foot.getStyleClass().add("weighing-foot");
        Label what = texts.label("index.what", "quiet");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(texts.label("index.title", "heading"), what, scroll, foot);
        new Keys("charts").on("Esc", "sheet.cancel", this::cancel).on("Shortcut+Enter", "index.keep", this::keep).install(this);
        // What is kept may change behind the pane, as by undo: then it starts again from that.
        WhileShown.of(this, model.session().index()).subscribe((before, after) -> start(model.overview().settings()));
        fill(model.overview().settings());
        model.weighing().tried().set(model.overview().settings());
    }

    private IndexSettings tried() {
        IndexSettings tried = model.weighing().tried().get();
        return tried == null ? model.overview().settings() : tried;
    }

    private void start(IndexSettings settings) {
        model.weighing().tried().set(settings);
        fill(settings);
    }

    private void cancel() {
        model.weighing().tried().set(null);
        close.run();
    }

    private void keep() {
        model.onKeep();
        close.run();
    }

    private void change(Function<IndexSettings, IndexSettings> change) {
        if (!filling) {
            model.weighing().tried().set(change.apply(tried()));
        }
    }

    private void fill(IndexSettings now) {
        filling = true;
        fields.getChildren().setAll(
                group("index.half-life", slider("index.half-life", new WeightRow.Scale(1, LONGEST, true, 1), now.halfLife(), days -> settings -> settings.withHalfLife(days))),
                group("index.modes", mode("index.mode.act", IndexWeights.Modes::act, 0), mode("index.mode.posture", IndexWeights.Modes::posture, 1),
                        mode("index.mode.word", IndexWeights.Modes::word, 2), mode("index.mode.record", IndexWeights.Modes::record, 3)),
                group("index.step", slider("index.step", new WeightRow.Scale(1, 4, false, 2), now.weights().step(),
                        step -> settings -> settings.withWeights(settings.weights().withStep(step)))),
                group("index.credence", credence("status.confirmed", IndexWeights.Credence::confirmed, 0), credence("status.reported", IndexWeights.Credence::reported, 1),
                        credence("status.disputed", IndexWeights.Credence::disputed, 2), credence("status.expected", IndexWeights.Credence::expected, 3),
                        credence("status.refuted", IndexWeights.Credence::refuted, 4)),
                group("index.reference", reference(now.reference())), group("index.adversaries", adversaries(now)));
        filling = false;
    }

    private Node group(String key, Node... nodes) {
        String name = texts.say(key);
        Label heading = new Label(name.substring(0, 1).toUpperCase(model.words().locale()) + name.substring(1));
        heading.getStyleClass().add("overline");
        VBox group = new VBox(heading);
        group.getStyleClass().add("weighing-group");
        group.getChildren().addAll(nodes);
        return group;
    }

    private Node slider(String key, WeightRow.Scale scale, double value, DoubleFunction<Function<IndexSettings, IndexSettings>> change) {
        return new WeightRow("", texts.say(key), scale, value, moved -> change(change.apply(moved)));
    }

    private Node mode(String key, ToDoubleFunction<IndexWeights.Modes> value, int at) {
        return new WeightRow(texts.say(key), texts.say(key), WeightRow.Scale.SHARE, value.applyAsDouble(now().modes()), moved -> change(settings -> {
            IndexWeights.Modes m = settings.weights().modes();
            return settings.withWeights(settings.weights().withModes(new IndexWeights.Modes(at == 0 ? moved : m.act(), at == 1 ? moved : m.posture(),
                    at == 2 ? moved : m.word(), at == 3 ? moved : m.record())));
        }));
    }

    private Node credence(String key, ToDoubleFunction<IndexWeights.Credence> value, int at) {
        return new WeightRow(texts.say(key), texts.say(key), WeightRow.Scale.SHARE, value.applyAsDouble(now().credence()), moved -> change(settings -> {
            IndexWeights.Credence c = settings.weights().credence();
            return settings.withWeights(settings.weights().withCredence(new IndexWeights.Credence(at == 0 ? moved : c.confirmed(), at == 1 ? moved : c.reported(),
                    at == 2 ? moved : c.disputed(), at == 3 ? moved : c.expected(), at == 4 ? moved : c.refuted())));
        }));
    }

    private IndexWeights now() {
        return tried().weights();
    }

    private Node reference(@Nullable Period now) {
        UnderstoodField field = new UnderstoodField();
        field.field().setPromptText(texts.say("index.reference.prompt"));
        field.field().setAccessibleText(texts.say("index.reference"));
        field.field().setText(now == null ? "" : now.from() + " – " + now.to());
        field.understood(understood(now));
        field.field().textProperty().subscribe((before, typed) -> {
            if (typed.isBlank()) {
                field.understood(understood(null));
                change(settings -> settings.withReference(null));
                return;
            }
            Optional<Period> period = model.weighing().period(typed);
            if (period.filter(IndexSettings::longEnough).isEmpty()) {
                field.notUnderstood(texts.say(period.isEmpty() ? "index.reference.not" : "index.reference.short", IndexSettings.SHORTEST_REFERENCE));
            } else if (model.weighing().covered(period.get()) < IndexSettings.SHORTEST_REFERENCE) {
                field.notUnderstood(texts.say("index.reference.uncovered", model.weighing().covered(period.get()), IndexSettings.SHORTEST_REFERENCE));
            } else {
                field.understood(understood(period.get()));
                change(settings -> settings.withReference(period.get()));
            }
        });
        return field;
    }

    private String understood(@Nullable Period period) {
        Words words = model.words();
        return period == null ? words.say("index.reference.points")
                : words.say("index.reference.is", new Days(words).span(Objects.requireNonNull(period.from()), Objects.requireNonNull(period.to())), model.weighing().covered(period));
    }

    private Node adversaries(IndexSettings now) {
        Set<String> offered = new LinkedHashSet<>(IndexSettings.ADVERSARIES);
        offered.addAll(now.adversaries());
        model.overview().actors().stream().map(ActorPairs::state).filter(code -> !code.equals("PRK")).distinct().limit(OTHERS).forEach(offered::add);
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("weighing-boxes");
        for (String code : offered) {
            CheckBox box = new CheckBox(model.words().sayOr("actor." + code, code));
            box.setSelected(now.adversaries().contains(code));
            box.selectedProperty().subscribe((before, on) -> change(settings -> {
                Set<String> codes = new TreeSet<>(settings.adversaries());
                if (on) {
                    codes.add(code);
                } else {
                    codes.remove(code);
                }
                return settings.withAdversaries(codes);
            }));
            boxes.getChildren().add(box);
        }
        return boxes;
    }
}
