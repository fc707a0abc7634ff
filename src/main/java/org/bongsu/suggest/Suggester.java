package org.bongsu.suggest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.Article;
import org.bongsu.model.Mention;
import org.bongsu.model.MentionKind;
import org.bongsu.model.Reading;

/** Turns an article into suggested incidents, each with the words that say so; safe to use from several threads. */
public final class Suggester {
    private final Codebook codebook;
    private final Gazetteer gazetteer;

    public Suggester(Codebook codebook, Gazetteer gazetteer) {
        this.codebook = codebook;
        this.gazetteer = gazetteer;
    }

    /** What an article seems to report, in the order of the text; times are read against its day of publication. */
    public Reading read(Article article) {
        var published = article.published();
        LocalDate anchor = published != null ? published.day() : article.original().retrieved().atZone(ZoneId.of("Asia/Seoul")).toLocalDate();
        List<Mention> mentions = new TimeFinder(anchor).find(article.text(), article.language().equals("ko")).stream()
                .map(word -> new Mention(MentionKind.TIME, word.start(), word.end(), article.text().substring(word.start(), word.end()), word.value(), null))
                .toList();
        return new Reading(List.of(), mentions);
    }
}
