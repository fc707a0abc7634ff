package org.bongsu.desk;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.Filter;
import org.bongsu.words.Words;

/** A filter in words, without its period. */
public final class FilterWords {
    private final Words words;
    private final FieldWords fields;

    public FilterWords(Words words, Codebook codebook) {
        this.words = words;
        this.fields = new FieldWords(words, codebook);
    }

    /** What is chosen; nothing when everything is shown. */
    public String say(Filter filter) {
        List<String> parts = new ArrayList<>();
        filter.facets().types().forEach(type -> parts.add(fields.type(type)));
        filter.facets().actors().forEach(code -> parts.add(words.sayOr("actor." + code, code)));
        filter.facets().severities().forEach(s -> parts.add(words.say("scale.severity." + s)));
        filter.facets().statuses().forEach(s -> parts.add(words.say("status." + s.code())));
        if (!filter.text().isBlank()) {
            parts.add("“" + filter.text().strip() + "”");
        }
        return String.join(" · ", parts);
    }
}
