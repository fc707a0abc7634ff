package org.bongsu.desk.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.FirstRun;
import org.bongsu.desk.Landings;
import org.bongsu.desk.PlaceNames;
import org.bongsu.desk.Session;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.job.Progress;
import org.bongsu.model.Filter;
import org.bongsu.model.Language;
import org.bongsu.model.Period;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.publish.report.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportingTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheSample() throws Exception {
        Path out = Files.createDirectories(Path.of("target/pictures/report"));
        Gazetteer gazetteer = Gazetteer.readDefault();
        try (Session session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run)) {
            new FirstRun(session).fill();
            Reporting reporting = new Reporting(session, Settings.DEFAULT, new Reporting.Names(Landings.of(() -> gazetteer),
                    new PlaceNames(() -> Optional.of(gazetteer), Settings.DEFAULT::names)), () -> gazetteer);
            Filter years = Filter.ALL.withPeriod(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 1, 28)));
            for (Language language : Language.values()) {
                ReportCall call = new ReportCall(years, EnumSet.allOf(ReportPart.class), new ReportCall.Head("", "Kim Min-ji", LocalDate.of(2026, 1, 29)), new ReportCall.Look(language, Theme.PRINT), true);
                for (ReportFormat format : ReportFormat.values()) {
                    long t = System.nanoTime();
                    reporting.write(call, format, out.resolve("sample-" + language.code() + "." + format.code()), Progress.NONE);
                    System.out.println(language + " " + format + " " + (System.nanoTime() - t) / 1_000_000 + " ms");
                }
                ReportCall four = new ReportCall(Filter.ALL, EnumSet.allOf(ReportPart.class), ReportCall.Head.NONE, new ReportCall.Look(language, Theme.LIGHT), true);
                reporting.write(four, ReportFormat.PDF, out.resolve("weeks-" + language.code() + ".pdf"), Progress.NONE);
            }
        }
    }
}
