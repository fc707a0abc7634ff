package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.figure.PlateChoice;
import org.bongsu.figure.PlateText;
import org.bongsu.model.Article;
import org.bongsu.model.ArticleState;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Claim;
import org.bongsu.model.Coding;
import org.bongsu.model.Evidence;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Original;
import org.bongsu.model.Period;
import org.bongsu.model.Published;
import org.bongsu.model.Source;
import org.bongsu.model.Stance;
import org.bongsu.situation.Situation;
import org.bongsu.words.Words;

/** Reprints of one text count once wherever sources are counted, and the first to print it is named. */
class ReprintsProperties {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 28);
    private static final Incident INCIDENT = Coding.incident("i1", "launch.srbm", 3, DAY);
    private static final String TEXT = "Two missiles were fired.";

    /** An article of a paper of its own, in a group or, for 0, in none. */
    private static Article article(int number, int group) {
        return new Article("a" + number, new Bibliography("Title " + number, null, "Paper " + number, null, Published.day(DAY.plusDays(number), ZoneOffset.UTC)), "en", TEXT,
                new Original("0".repeat(64), "a.html", "text/html", 1, Instant.EPOCH), new Article.Handling(ArticleState.TAGGED, group == 0 ? null : "g" + group, false));
    }

    private static PlateText text(List<Source> sources) {
        List<Claim> claims = sources.stream().map(source -> new Claim("c" + source.id(), "i1", new Claim.Assertion("type", "launch.srbm", Stance.ASSERTS, null),
                Evidence.of(source.id(), TEXT, 0, 12))).toList();
        Situation situation = new Situation(List.of(INCIDENT), claims, sources, List.of());
        return new PlateWords(CODEBOOK, situation, Words.of("en")).of(FigureKind.MAP, List.of(INCIDENT), Filter.ALL,
                new PlateWords.Basis(new Period(DAY, DAY), List.of(), new PlateWords.Machine(0, ""), 0), PlateChoice.WHOLE);
    }

    private static List<Source> sources(List<Integer> groups) {
        List<Source> sources = new ArrayList<>();
        groups.forEach(group -> sources.add(article(sources.size(), group)));
        return sources;
    }

    @Property(tries = 200)
    void asManySourcesAsTexts(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 4) Integer> groups) {
        Set<Integer> texts = new HashSet<>(groups);
        texts.remove(0);
        int expected = texts.size() + (int) groups.stream().filter(group -> group == 0).count();
        String note = text(sources(groups)).note();
        assertTrue(note.contains(expected == 1 ? "1 source, 1 publisher" : expected + " sources, " + expected + " independent publishers"), note);
    }

    @Property(tries = 100)
    void oneReprintMoreChangesNothing(@ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 4) Integer> groups, @ForAll @IntRange(min = 0, max = 7) int which) {
        List<Source> sources = sources(groups);
        PlateText before = text(sources);
        List<Source> more = new ArrayList<>(sources);
        more.add(which % (sources.size() + 1), article(50, groups.get(which % groups.size())));
        assertEquals(before.note(), text(more).note());
        assertEquals(Set.of(before.source().split("; ")), Set.of(text(more).source().split("; ")));
    }

    @Property(tries = 50)
    void whatIsSetApartCountsByItself(@ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 2) Integer> groups) {
        List<Source> apart = sources(groups).stream().<Source>map(source -> ((Article) source).with(((Article) source).handling().apart(source.id()))).toList();
        assertTrue(text(apart).note().contains(groups.size() + " sources"), text(apart).note());
    }
}
