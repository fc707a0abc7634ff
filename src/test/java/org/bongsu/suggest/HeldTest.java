package org.bongsu.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.codebook.Type;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of what texts of many houses tell is suggested, and how much beside it: texts that were written before the rules were tuned to them. */
@Execution(ExecutionMode.CONCURRENT)
class HeldTest {
    private static final double RECALL = 0.85;
    private static final double PRECISION = 0.8;
    private static final double SURE = 0.8;
    /** Cells of a row that say what and when it is, and how real. */
    private static final int STATED = 3;

    @ParameterizedTest
    @ValueSource(strings = {"held.txt", "held-later.txt"})
    void suggestsWhatHeldTextsTellAndLittleElse(String file) throws IOException {
        List<String> misses = new ArrayList<>();
        int told = 0;
        int typed = 0;
        int right = 0;
        int extra = 0;
        int whole = 0;
        for (Told text : Told.of(file).toList()) {
            List<Suggestion> left = new ArrayList<>(Told.SUGGESTER.read(text.article()).suggestions());
            int before = misses.size();
            for (String row : text.lines()) {
                String[] cells = Arrays.stream(row.split("\\|")).map(String::strip).toArray(String[]::new);
                told++;
                Suggestion best = left.stream().filter(each -> each.proposal().type().equals(cells[0])).min((a, b) -> Integer.compare(wrong(a, cells).size(), wrong(b, cells).size())).orElse(null);
                if (best == null) {
                    misses.add(text.name() + ": " + row + " MISSED, found " + left.stream().map(each -> each.proposal().type()).toList());
                    continue;
                }
                left.remove(best);
                typed++;
                List<String> wrong = wrong(best, cells);
                right += wrong.isEmpty() ? 1 : 0;
                if (!wrong.isEmpty()) {
                    misses.add(text.name() + ": " + row + " WRONG " + wrong);
                }
            }
            extra += left.size();
            left.forEach(each -> misses.add(text.name() + ": EXTRA " + each.proposal().type() + " " + each.score() + " «" + each.lead().quote() + "»"));
            whole += misses.size() == before ? 1 : 0;
        }
        System.out.printf(file + ": %d incidents told, %d suggested with their type, %d with day, status and the rest too; %d beyond; %d of %d texts without a fault%n",
                told, typed, right, extra, whole, Told.of(file).count());
        Files.createDirectories(Path.of("target/quality"));
        Files.write(Path.of("target/quality/" + file.replace(".txt", "-misses.txt")), misses, StandardCharsets.UTF_8);
        assertTrue(typed >= told * RECALL, typed + " of " + told + " " + misses);
        assertTrue(typed >= (typed + extra) * PRECISION, extra + " beyond " + misses);
    }

    @Test
    void scoresAsOftenAsItIsRight() {
        int sure = 0;
        int right = 0;
        double doubtful = 0;
        int wrong = 0;
        for (Told text : Stream.concat(Told.of("held.txt"), Told.of("held-later.txt")).toList()) {
            List<String[]> rows = new ArrayList<>(text.lines().stream().map(row -> Arrays.stream(row.split("\\|")).map(String::strip).toArray(String[]::new)).toList());
            for (Suggestion each : Told.SUGGESTER.read(text.article()).suggestions()) {
                boolean holds = rows.removeIf(row -> row[0].equals(each.proposal().type()) && wrong(each, Arrays.copyOf(row, STATED)).isEmpty());
                sure += each.score() >= SURE ? 1 : 0;
                right += each.score() >= SURE && holds ? 1 : 0;
                doubtful += holds ? 0 : each.score();
                wrong += holds ? 0 : 1;
            }
        }
        System.out.printf("scored 0.8 or more: %d, right %d; the wrong ones are scored %.2f on average%n", sure, right, doubtful / wrong);
        assertTrue(right >= sure * SURE, right + " of " + sure);
        assertTrue(doubtful <= wrong * SURE, doubtful / wrong + " for what is wrong");
    }

    @Test
    void holdsTextsOfEveryFamilyInBothLanguages() {
        Set<String> families = Set.copyOf(Told.of("held.txt").flatMap(text -> text.lines().stream()).map(row -> Type.familyOf(row.split("\\|")[0].strip())).toList());
        Set<String> all = Set.copyOf(CodebookReader.readDefault().types().stream().map(type -> Type.familyOf(type.key())).toList());
        assertTrue(families.containsAll(all), families + " of " + all);
        assertTrue(Told.of("held.txt").filter(text -> text.article().language().equals("ko")).count() >= 20);
    }

    private static List<String> wrong(Suggestion suggestion, String[] cells) {
        Incident incident = suggestion.proposal();
        List<String> wrong = new ArrayList<>();
        DateSpan when = incident.when();
        if (!cells[1].equals("?") && (when == null || !when.start().toString().equals(cells[1]))) {
            wrong.add(when == null ? "no day" : when.start() + ".." + when.end());
        }
        if (!cells[2].equals("?") && !incident.status().code().equals(cells[2])) {
            wrong.add(incident.status().code());
        }
        for (int i = 3; i < cells.length; i++) {
            boolean holds = cells[i].startsWith("children=")
                    ? suggestion.rounds().size() == Integer.parseInt(cells[i].substring(9))
                    : Told.holds(suggestion, cells[i]);
            if (!holds) {
                wrong.add(cells[i] + " not in " + incident.detail().quantities() + suggestion.claims().stream().map(claim -> claim.what().stance() + " " + claim.what().by()).distinct().toList());
            }
        }
        return wrong;
    }
}
