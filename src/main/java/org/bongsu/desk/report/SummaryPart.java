package org.bongsu.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bongsu.model.Incident;
import org.bongsu.model.Status;
import org.bongsu.publish.report.Block;
import org.bongsu.situation.Situation;
import org.bongsu.words.Words;

/** What the period held, in a paragraph, the gravest of it, and its last week in numbers. */
final class SummaryPart {
    private static final int GRAVE = 3;
    private static final int NAMED = 5;

    private SummaryPart() { }

    static List<Block> of(Basis basis, Citations citations, Map<String, Integer> numbers) {
        Words words = basis.words();
        List<Incident> incidents = basis.incidents();
        StringBuilder lead = new StringBuilder(words.say("sitrep.lead", incidents.size(), citations.origins(), citations.publishers()));
        List<String> of = new ArrayList<>();
        part(of, words, "sitrep.lead.grave", incidents.stream().filter(i -> i.severity() >= GRAVE && i.status() != Status.EXPECTED && i.status() != Status.REFUTED).count());
        part(of, words, "sitrep.lead.disputed", incidents.stream().filter(i -> i.status() == Status.DISPUTED).count());
        part(of, words, "sitrep.lead.refuted", incidents.stream().filter(i -> i.status() == Status.REFUTED).count());
        part(of, words, "sitrep.lead.expected", incidents.stream().filter(i -> i.status() == Status.EXPECTED).count());
        if (!of.isEmpty()) {
            lead.append(' ').append(words.say("sitrep.lead.of", String.join(", ", of)));
        }
        if (basis.drafts() > 0) {
            lead.append(' ').append(words.say("sitrep.lead.drafts", basis.drafts()));
        }
        if (basis.situation().sample()) {
            lead.append(' ').append(words.say("figure.sample"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "summary", words.say("sitrep.part.summary")));
        blocks.add(Block.Paragraph.of(Block.Style.BODY, lead.toString()));
        List<Incident> gravest = incidents.stream().filter(i -> i.status() != Status.EXPECTED && i.status() != Status.REFUTED)
                .sorted(Comparator.comparingInt(Incident::severity).reversed().thenComparing(Situation.ORDER.reversed())).limit(NAMED).toList();
        if (gravest.size() > 1) {
            Told told = new Told(basis, numbers);
            blocks.add(new Block.Heading(2, "gravest", words.say("sitrep.gravest")));
            gravest.forEach(i -> blocks.add(new Block.Paragraph(Block.Style.LIST, List.of(new Block.Run(told.named(i), Block.Ink.STRONG), new Block.Run(" " + told.brief(i), Block.Ink.QUIET)))));
        }
        blocks.addAll(new WeekPart(basis).blocks());
        return blocks;
    }

    private static void part(List<String> of, Words words, String key, long count) {
        if (count > 0) {
            of.add(words.say(key, count));
        }
    }
}
