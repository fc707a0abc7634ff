package org.bongsu.view.codebook;

import java.util.List;
import java.util.Locale;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Difference;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Problem;
import org.bongsu.codebook.Type;
import org.bongsu.desk.Recoding;
import org.bongsu.model.Incident;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** What is said of types, problems and differences. */
final class CodebookWords {
    private static final int NAMED = 4;

    private final Words words;

    CodebookWords(Words words) {
        this.words = words;
    }

    /** The name of a type or family; its key where a codebook does not hold it. */
    String name(Codebook codebook, Branch branch) {
        Family family = branch.family() ? codebook.families().get(branch.key()) : null;
        return family != null ? family.names().in(words.language()) : codebook.find(branch.key()).map(this::name).orElse(branch.key());
    }

    String name(Type type) {
        return type.names().in(words.language());
    }

    /** What is wrong. */
    String problem(Problem problem) {
        return words.say("codebook.problem." + problem.reason(), problem.args().toArray());
    }

    /** What is wrong, and where in a file. */
    String placed(Problem problem) {
        String at = (problem.at() + " " + problem.field()).strip();
        return at.isEmpty() ? problem(problem) : at + ": " + problem(problem);
    }

    /** What became of a type, family or favourite, in one line. */
    String difference(Difference each) {
        String fields = String.join(", ", each.fields().stream().map(field -> field(field.name())).distinct().toList());
        return fields.isEmpty() || each.kind() == Difference.Kind.FAVOURITES ? what(each) : what(each) + " · " + fields;
    }

    /** The same without the fields. */
    String what(Difference each) {
        return words.say("codebook.difference." + each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), each.key(), each.other());
    }

    /** The first few of them in one line. */
    String differences(List<Difference> all) {
        String some = String.join("; ", all.stream().limit(NAMED).map(this::difference).toList());
        return all.size() > NAMED ? words.say("codebook.differences.more", some, all.size() - NAMED) : some;
    }

    /** The name of a field. */
    String field(String name) {
        return words.sayOr("codebook.field." + name, name);
    }

    /** What is re-coded, in a sentence. */
    String touched(Recoding.Touched touched) {
        return touched.incidents().isEmpty() && touched.claims() + touched.dismissals() == 0 ? words.say("codebook.touches-nothing")
                : words.say("codebook.touches", touched.incidents().size(), touched.drafts(), touched.claims(), touched.dismissals());
    }

    /** An incident in a list: its day and title. */
    String incident(Incident incident) {
        return day(incident) + "  " + incident.title();
    }

    String day(Incident incident) {
        return incident.when() == null ? words.say("codebook.no-date") : new Days(words).span(incident.when().start(), incident.when().end());
    }
}
