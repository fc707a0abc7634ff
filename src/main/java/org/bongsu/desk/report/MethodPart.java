package org.bongsu.desk.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.desk.FilterWords;
import org.bongsu.desk.IndexWords;
import org.bongsu.model.Source;
import org.bongsu.publish.Manifest;
import org.bongsu.publish.report.Block;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** How a report was made: its days and filter, its codebook and index, the days that there is no data for, and where it comes from. */
final class MethodPart {
    private static final int MOST_GAPS = 12;

    private MethodPart() { }

    static List<Block> of(Basis basis, boolean machine) {
        Words words = basis.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "method", words.say("sitrep.part.method")));
        String filter = new FilterWords(words, basis.codebook()).say(basis.filter());
        item(blocks, words.say("sitrep.method.period"), words.say("sitrep.method.days", new Days(words).span(basis.first(), basis.last()))
                + " " + (filter.isEmpty() ? words.say("sitrep.method.all") : words.say("sitrep.method.filter", filter))
                + (basis.filter().asKnownOn() == null ? "" : " " + words.say("sitrep.method.known", new Days(words).full(basis.filter().asKnownOn()))));
        item(blocks, words.say("sitrep.method.counted"), words.say("sitrep.method.counting") + (machine ? " " + words.say("sitrep.method.machine") : ""));
        item(blocks, words.say("sitrep.method.codebook"), words.say("sitrep.method.version", basis.codebook().version(), basis.codebook().hash().substring(0, 12)));
        item(blocks, words.say("sitrep.method.index"), words.say("sitrep.method.formula") + " " + words.say("sitrep.method.settings", new IndexWords(words).fields(basis.index()).entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining("; "))) + (basis.situation().sample() ? " " + words.say("figure.sample") : ""));
        item(blocks, words.say("sitrep.method.coverage"), coverage(basis));
        Set<String> shown = basis.incidents().stream().flatMap(i -> basis.situation().claims(i.id()).stream()).map(c -> c.evidence().source()).collect(Collectors.toSet());
        int restricted = (int) basis.situation().sources().stream().filter(s -> s.restricted() && shown.contains(s.id())).map(Source::id).count();
        item(blocks, words.say("sitrep.method.quotes"), words.say("sitrep.method.sentences") + (restricted > 0 ? " " + words.say("sitrep.method.restricted", restricted) : ""));
        item(blocks, words.say("sitrep.method.names"), words.say("map.no.endorsement"));
        return blocks;
    }

    private static void item(List<Block> blocks, String name, String text) {
        blocks.add(new Block.Paragraph(Block.Style.BODY, List.of(new Block.Run(name, Block.Ink.STRONG), new Block.Run(" " + text, Block.Ink.PLAIN))));
    }

    private static String coverage(Basis basis) {
        Words words = basis.words();
        Days days = new Days(words);
        List<String> gaps = new ArrayList<>();
        int covered = 0;
        LocalDate gap = null;
        for (LocalDate day = basis.first(); !day.isAfter(basis.last()); day = day.plusDays(1)) {
            boolean known = basis.situation().covered().test(day);
            covered += known ? 1 : 0;
            if (known && gap != null) {
                gaps.add(days.span(gap, day.minusDays(1)));
            }
            gap = known ? null : gap == null ? day : gap;
        }
        if (gap != null) {
            gaps.add(days.span(gap, basis.last()));
        }
        String said = words.say("sitrep.coverage", covered, (int) ChronoUnit.DAYS.between(basis.first(), basis.last()) + 1);
        if (gaps.isEmpty()) {
            return said;
        }
        String named = String.join("; ", gaps.subList(0, Math.min(MOST_GAPS, gaps.size())));
        return said + " " + words.say("sitrep.coverage.gaps", gaps.size() > MOST_GAPS ? words.say("sitrep.coverage.more", named, gaps.size() - MOST_GAPS) : named);
    }

    /** Where it comes from, to be read by people; the whole of it is in the file. */
    static List<Block> provenance(Manifest manifest, Words words, @Nullable LocalDate dated) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.say("sitrep.manifest.application"), manifest.application()));
        rows.add(List.of(words.say("sitrep.manifest.codebook"), manifest.codebook().version() + ", SHA-256 " + manifest.codebook().hash()));
        rows.add(List.of(words.say("sitrep.manifest.rows"), words.number(manifest.data().rows().ids().size())));
        rows.add(List.of(words.say("sitrep.manifest.hash"), manifest.data().rows().hash()));
        if (dated != null) {
            rows.add(List.of(words.say("sitrep.manifest.dated"), new Days(words).full(dated)));
        }
        return List.of(new Block.Heading(1, "provenance", words.say("sitrep.part.manifest")), Block.Paragraph.of(Block.Style.META, words.say("sitrep.manifest.what")),
                new Block.Table(List.of(new Block.Column(words.say("sitrep.manifest.what-is"), 2, false), new Block.Column(words.say("sitrep.manifest.value"), 5, false)), rows));
    }
}
