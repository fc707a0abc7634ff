package org.bongsu.figure.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.figure.Look;
import org.bongsu.model.Incident;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Period;
import org.bongsu.model.RandomCoding;
import org.bongsu.model.Theme;
import org.bongsu.situation.Layer;
import org.bongsu.situation.MachineRows;
import org.bongsu.situation.Shown;
import org.bongsu.situation.Situation;
import org.bongsu.situation.columns.RowSet;
import org.bongsu.situation.machine.GeneratedEvents;
import org.bongsu.situation.machine.MachineTable;
import org.bongsu.words.Words;

/** Charts count machine-coded rows that are switched on as if each were an incident, without making one of any. */
class MachineChartProperties {
    private static final Codebook CODEBOOK = CodebookReader.readDefault();
    private static final Words WORDS = Words.of("en");
    private static final Look LOOK = new Look(Theme.LIGHT, WORDS, NameUsage.KOREAN);

    private static Shown shown(long seed) {
        Random random = new Random(seed);
        List<MachineTable> tables = List.of(GeneratedEvents.table("m1", random.nextInt(400), random.nextLong()), GeneratedEvents.table("m2", random.nextInt(300), random.nextLong()));
        List<Incident> own = new ArrayList<>(new RandomCoding(random.nextLong()).incidents(random.nextInt(100)));
        own.sort(Situation.ORDER);
        return new Shown(own, tables.stream().map(table -> new Layer(table, RowSet.of(table.size(), row -> random.nextInt(3) > 0))).toList());
    }

    @Property(tries = 40)
    void monthsCountThem(@ForAll long seed) {
        Shown shown = shown(seed);
        List<Incident> each = new ArrayList<>(shown);
        Period window = new Period(LocalDate.of(2016, 5, 3), null);
        assertEquals(MonthlyCount.of(each, CODEBOOK, window).months(), MonthlyCount.of(shown, CODEBOOK, window).months());
        assertEquals(MonthlyCount.of(each, CODEBOOK, Period.ALWAYS).months(), MonthlyCount.of(shown, CODEBOOK, Period.ALWAYS).months());
    }

    @Property(tries = 40)
    void daysPairsAndPeriodsCountThem(@ForAll long seed) {
        Shown shown = shown(seed);
        List<Incident> each = new ArrayList<>(shown);
        assertEquals(Cumulative.of(each, WORDS).table(), Cumulative.of(shown, WORDS).table());
        assertEquals(Pairs.of(each, WORDS).table(), Pairs.of(shown, WORDS).table());
        assertEquals(Compared.around(each, CODEBOOK, WORDS, LocalDate.of(2018, 4, 27), 365).table(), Compared.around(shown, CODEBOOK, WORDS, LocalDate.of(2018, 4, 27), 365).table());
    }

    @Property(tries = 20)
    void partsListTheAnalystsOwnOnly(@ForAll long seed) {
        Shown shown = shown(seed);
        Chart chart = new MonthlyChart(LOOK, new MonthlyScene(shown, CODEBOOK, Period.ALWAYS, null));
        assertEquals(shown.own(), chart.incidents());
        Parts parts = chart.parts();
        for (int i = 0; i < parts.size(); i++) {
            assertEquals(List.of(), parts.get(i).incidents().stream().filter(incident -> !shown.own().contains(incident)).toList());
        }
        assertEquals(shown.size() - shown.own().size(), MachineRows.count(shown));
    }
}
