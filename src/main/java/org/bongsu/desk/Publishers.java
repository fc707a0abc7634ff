package org.bongsu.desk;

import java.util.List;
import org.bongsu.model.Article;
import org.bongsu.model.Incident;
import org.bongsu.model.Note;
import org.bongsu.model.Source;
import org.bongsu.model.TableRow;
import org.bongsu.situation.Origins;
import org.bongsu.situation.Situation;

/** Who says so: the names under which sources are told of. */
public final class Publishers {
    private Publishers() { }

    /** The publisher of an article, else its title; the table of a row; the title of a note. */
    public static String of(Source source) {
        return switch (source) {
            case Article article -> article.about().publisher() == null ? article.title() : article.about().publisher();
            case TableRow row -> row.table();
            case Note note -> note.title();
        };
    }

    /** Those of an incident that may be named, each once; of a text that several print, the one that printed it first. */
    public static List<String> of(Situation situation, Incident incident) {
        return Origins.of(situation.claims(incident.id()).stream().flatMap(claim -> situation.source(claim.evidence().source()).stream())
                .filter(source -> !source.restricted()).toList()).stream().map(Publishers::of).filter(name -> !name.isBlank()).distinct().toList();
    }
}
