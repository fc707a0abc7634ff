package org.bongsu.desk.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bongsu.desk.Accounts;
import org.bongsu.desk.Publishers;
import org.bongsu.model.Account;
import org.bongsu.model.Claim;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Source;
import org.bongsu.model.Stance;
import org.bongsu.publish.report.Block;
import org.bongsu.publish.report.Block.Ink;
import org.bongsu.publish.report.Block.Run;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** Each incident with what its sources say, in their words, what is denied, and where they differ. */
final class IncidentPart {
    private final Basis basis;
    private final Told told;
    private final Citations citations;
    private final Accounts accounts;
    private final Words words;

    IncidentPart(Told told, Citations citations, Accounts accounts) {
        this.told = told;
        this.basis = told.basis();
        this.citations = citations;
        this.accounts = accounts;
        this.words = basis.words();
    }

    /** The heading of a month where an incident begins one. */
    String month(Incident incident) {
        DateSpan when = incident.when();
        return when == null ? words.say("sitrep.undated") : new Days(words).month(YearMonth.from(when.start()));
    }

    List<Block> of(Incident incident) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "incident-" + told.number(incident), told.named(incident)));
        blocks.add(Block.Paragraph.of(Block.Style.META, told.line(incident)));
        String coded = told.coded(incident);
        if (!coded.isEmpty()) {
            blocks.add(Block.Paragraph.of(Block.Style.META, coded));
        }
        List<Claim> claims = basis.claims(incident);
        Map<String, List<Claim>> bySource = claims.stream().collect(Collectors.groupingBy(c -> c.evidence().source(), LinkedHashMap::new, Collectors.toList()));
        bySource.forEach((id, said) -> basis.situation().source(id).ifPresent(source -> source(source, said, blocks)));
        if (bySource.isEmpty()) {
            blocks.add(Block.Paragraph.of(Block.Style.NOTE, words.say(basis.restricted(incident) ? "sitrep.restricted" : "sitrep.no-source")));
        }
        differing(incident, claims, blocks);
        return blocks;
    }

    private void source(Source source, List<Claim> said, List<Block> blocks) {
        List<Run> head = new ArrayList<>();
        head.add(new Run(Publishers.of(source), Ink.STRONG));
        String day = citations.day(source);
        head.add(new Run((day.isEmpty() ? "" : ", " + day) + " ", Ink.PLAIN));
        head.add(new Run(citations.mark(source), Ink.QUIET));
        blocks.add(new Block.Paragraph(Block.Style.ITEM, head));
        Map<String, List<Claim>> bySentence = said.stream().collect(Collectors.groupingBy(c -> Sentences.of(source, c.evidence()), LinkedHashMap::new, Collectors.toList()));
        bySentence.forEach((sentence, claims) -> {
            if (!sentence.isBlank()) {
                blocks.add(Block.Paragraph.of(Block.Style.QUOTE, words.say("sitrep.quote", sentence)));
            }
            claims.stream().filter(c -> c.what().stance() == Stance.DENIES).forEach(c -> blocks.add(new Block.Paragraph(Block.Style.SAID, List.of(
                    new Run(c.what().by() == null ? words.say("sitrep.denied") : words.say("sitrep.denied.by", told.fields().actor(c.what().by())), Ink.ALERT), new Run(" " + value(c), Ink.PLAIN)))));
            String asserted = claims.stream().filter(c -> c.what().stance() != Stance.DENIES).map(this::asserted).distinct().collect(Collectors.joining("\u00A0· "));
            if (!asserted.isEmpty()) {
                blocks.add(Block.Paragraph.of(Block.Style.SAID, asserted));
            }
        });
    }

    private String asserted(Claim claim) {
        String by = claim.what().by();
        return value(claim) + (claim.what().stance() == Stance.ATTRIBUTES && by != null ? " " + words.say("sitrep.says", told.fields().actor(by)) : "");
    }

    private String value(Claim claim) {
        String field = claim.what().field();
        return words.say("sitrep.said", told.fields().field(field), told.fields().said(field, claim.what().value(), claim.evidence().quote()));
    }

    /** The fields of which two sources cannot both be right, each value with those who give it. */
    private void differing(Incident incident, List<Claim> claims, List<Block> blocks) {
        for (Account account : accounts.of(incident, claims)) {
            List<Account.Version> said = account.versions().stream().filter(version -> !version.said().isEmpty()).toList();
            if (account.disagrees() && said.size() > 1) {
                String versions = said.stream().map(version -> words.say("sitrep.version", told.fields().value(account.field(), version.value()),
                        version.said().stream().flatMap(c -> basis.situation().source(c.evidence().source()).stream()).map(citations::mark).distinct().collect(Collectors.joining(" ")))).collect(Collectors.joining("; "));
                blocks.add(new Block.Paragraph(Block.Style.NOTE, List.of(new Run(words.say("sitrep.differ", told.fields().field(account.field())), Ink.ALERT), new Run(" " + versions, Ink.PLAIN))));
            }
        }
    }
}
