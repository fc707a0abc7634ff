package org.bongsu.view.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Mode;
import org.bongsu.codebook.Problem;
import org.bongsu.codebook.Type;
import org.bongsu.view.kit.Segments;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** Everything that a type says, to be edited; what is wrong stands below the field at once. */
final class TypeForm implements Form {
    private static final double KEY = 280;
    private static final double SHORT = 96;
    private static final String SEPARATOR = "; ";

    private final CodebookModel model;
    private final Words words;
    private final Fields fields;
    private final TextField key;
    private final TextField en;
    private final TextField ko;
    private final Fields.Pair definition;
    private final Fields.Pair example;
    private final Fields.Pair counter;
    private final TextArea synonyms = new TextArea();
    private final Segments<Integer> severity = new Segments<>(1);
    private final Segments<Mode> mode = new Segments<>(Mode.ACT);
    private final Segments<Line> line = new Segments<>(Line.TENSION);
    private final Label points = new Label();
    private final TextField cameo;
    private final TextField goldstein;
    private final LookFields look;
    private final @Nullable String before;
    private final Type shown;

    /**
     * A form of a type.
     *
     * @param before its key so far, or null for a type that is not there yet
     */
    TypeForm(CodebookModel model, Type type, @Nullable String before, Runnable changed) {
        this.model = model;
        this.before = before;
        this.shown = type;
        this.words = model.look().words();
        fields = new Fields(new CodebookWords(words), changed);
        key = fields.line("key", "", KEY);
        en = fields.line("name.en", "", Double.MAX_VALUE);
        ko = fields.line("name.ko", "", Double.MAX_VALUE);
        fields.section(words.say("codebook.section.meaning"));
        definition = fields.pair("definition", 4);
        example = fields.pair("example", 2);
        counter = fields.pair("counter", 2);
        synonyms.setPrefRowCount(1);
        synonyms.setWrapText(true);
        fields.add("synonyms", synonyms);
        fields.section(words.say("codebook.section.weight"));
        for (int i = 1; i <= 5; i++) {
            severity.with(i, new SimpleStringProperty(Integer.toString(i)));
        }
        severity.value().subscribe(value -> changed.run());
        fields.add("severity", severity);
        segments("mode", mode, Mode.values(), changed);
        segments("line", line, Line.values(), changed);
        points.getStyleClass().addAll("small", "quiet");
        fields.add("points", points);
        fields.section(words.say("codebook.section.codes"));
        cameo = fields.line("cameo", "", SHORT);
        goldstein = fields.line("goldstein", "", SHORT);
        fields.section(words.say("codebook.section.look"));
        look = new LookFields(model, true, fields, changed);
        severity.value().subscribe(value -> count());
        mode.value().subscribe(value -> count());
        line.value().subscribe(value -> count());
        set(type);
    }

    private <E extends Enum<E>> void segments(String field, Segments<E> segments, E[] values, Runnable changed) {
        for (E each : values) {
            segments.with(each, new SimpleStringProperty(words.say("codebook." + field + "." + each.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        }
        segments.value().subscribe(value -> changed.run());
        fields.add(field, segments);
    }

    private void set(Type type) {
        key.setText(type.key());
        key.setDisable(type.key().equals(Codebook.OTHER));
        en.setText(type.names().en());
        ko.setText(type.names().ko());
        definition.set(type.guide().definition());
        example.set(type.guide().example());
        counter.set(type.guide().counterExample());
        synonyms.setText(String.join(SEPARATOR, type.guide().synonyms()));
        severity.value().set(type.weight().severity());
        mode.value().set(type.weight().mode());
        line.value().set(type.weight().line());
        cameo.setText(type.codes().cameo() == null ? "" : type.codes().cameo());
        Double value = type.codes().goldstein();
        goldstein.setText(value == null ? "" : value.toString());
        var family = model.codebook().families().get(type.family());
        look.set(type.face().symbol(), type.face().colors(), family == null ? model.codebook().family(Codebook.OTHER).colors() : family.colors());
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public CodebookEdit edit() {
        return new CodebookEdit.Put(before, type());
    }

    @Override
    public boolean changed() {
        return before == null || !type().equals(shown);
    }

    @Override
    public List<Problem> typed() {
        List<Problem> problems = new ArrayList<>();
        if (look.wrong()) {
            problems.add(Problem.of(shown.key(), "color", "color"));
        }
        return problems;
    }

    /** The type as the form has it. */
    private Type type() {
        String code = cameo.getText().strip();
        return new Type(key.getText().strip(), new Type.Face(new Type.Names(en.getText().strip(), ko.getText().strip()), look.symbol(), look.colors()),
                new Type.Weight(severity.value().get(), mode.value().get(), line.value().get()),
                new Type.Codes(code.isEmpty() ? null : code, goldstein()),
                new Type.Guide(definition.get(), example.get(), counter.get(), synonyms()), shown.standing());
    }

    private void count() {
        double counts = mode.value().get().factor() * Math.pow(2, severity.value().get() - 1);
        points.setText(words.say("codebook.points", words.number(counts, 2),
                words.say("codebook.line." + line.value().get().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }

    private List<String> synonyms() {
        return Stream.of(synonyms.getText().split("[;\n]")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /** What is no number is beyond any scale, and is refused as that. */
    private @Nullable Double goldstein() {
        String typed = goldstein.getText().strip().replace('−', '-');
        try {
            return typed.isEmpty() ? null : Optional.of(Double.valueOf(typed)).filter(Double::isFinite).orElse(Double.MAX_VALUE);
        } catch (NumberFormatException e) {
            return Double.MAX_VALUE;
        }
    }

    /** Puts the keyboard behind what stands in the key. */
    void focusKey() {
        key.requestFocus();
        key.end();
    }
}
