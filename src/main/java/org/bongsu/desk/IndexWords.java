package org.bongsu.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bongsu.model.IndexSettings;
import org.bongsu.model.IndexWeights;
import org.bongsu.model.Period;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The settings of the index in words. */
public final class IndexWords {
    private static final int DECIMALS = 3;

    private final Words words;

    public IndexWords(Words words) {
        this.words = words;
    }

    /** Each setting by its name. */
    public Map<String, String> fields(IndexSettings settings) {
        IndexWeights.Modes modes = settings.weights().modes();
        IndexWeights.Credence credence = settings.weights().credence();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(words.say("index.half-life"), words.say("index.days", number(settings.halfLife())));
        fields.put(words.say("index.modes"), words.say("index.modes.are", number(modes.act()), number(modes.posture()), number(modes.word()), number(modes.record())));
        fields.put(words.say("index.step"), words.say("index.times", number(settings.weights().step())));
        fields.put(words.say("index.credence"), words.say("index.credence.are", number(credence.confirmed()), number(credence.reported()),
                number(credence.disputed()), number(credence.expected()), number(credence.refuted())));
        fields.put(words.say("index.reference"), reference(settings.reference()));
        fields.put(words.say("index.adversaries"), settings.adversaries().stream().map(code -> words.sayOr("actor." + code, code)).collect(Collectors.joining(", ")));
        return fields;
    }

    /** A sentence that names what is not as usual, or nothing where all is. */
    String unusual(IndexSettings settings) {
        Map<String, String> usual = fields(IndexSettings.DEFAULT.withHalfLife(settings.halfLife()).withReference(settings.reference()));
        String said = fields(settings).entrySet().stream().filter(each -> !each.getValue().equals(usual.get(each.getKey())))
                .map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : words.say("index.unusual", said);
    }

    /** A reference period in words. */
    String reference(@Nullable Period reference) {
        return reference == null ? words.say("index.reference.none")
                : new Days(words).span(Objects.requireNonNull(reference.from()), Objects.requireNonNull(reference.to()));
    }

    private String number(double value) {
        return words.number(value, DECIMALS);
    }
}
