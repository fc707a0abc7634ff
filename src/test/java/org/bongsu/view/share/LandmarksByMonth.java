package org.bongsu.view.share;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.figure.Figure;
import org.bongsu.figure.Look;
import org.bongsu.figure.MonthlyFigure;
import org.bongsu.figure.MonthlyScene;
import org.bongsu.figure.Plate;
import org.bongsu.figure.PlateText;
import org.bongsu.model.Coding;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.publish.FigureFormat;
import org.bongsu.publish.FigureWriter;
import org.bongsu.publish.Manifest;
import org.bongsu.publish.ManifestJson;
import org.bongsu.publish.Size;
import org.bongsu.words.Words;

/** Some incidents per month, ready to leave through the real writers. */
final class LandmarksByMonth implements Exportable {
    private final Codebook codebook = CodebookReader.readDefault();
    private final List<Incident> incidents = List.of(
            Coding.incident("a", "launch.srbm", 3, LocalDate.of(2022, 9, 25)), Coding.incident("b", "launch.icbm", 4, LocalDate.of(2022, 11, 18)),
            Coding.incident("c", "drone.incursion", 3, LocalDate.of(2022, 12, 26)), Coding.incident("d", "launch.srbm", 3, LocalDate.of(2022, 12, 23)),
            Coding.incident("e", "exercise.joint", 2, LocalDate.of(2022, 10, 31)), Coding.incident("f", "launch.srbm", 3, LocalDate.of(2022, 11, 2)));

    @Override
    public String name() {
        return "monthly";
    }

    @Override
    public double ratio() {
        return 0.5;
    }

    @Override
    public PlateText text(Language language) {
        return language == Language.KO ? new PlateText("월별 사건 수", "2022년 9월–12월", "사건 6건", "봉수", false)
                : new PlateText("Incidents per month", "September to December 2022", "6 incidents", "Bongsu", false);
    }

    @Override
    public Figure plate(ExportCall.Dress dress) {
        Look look = new Look(dress.theme(), Words.of(dress.language().code()), NameUsage.KOREAN);
        return new Plate(look, dress.text(), new MonthlyFigure(look, MonthlyScene.of(incidents, codebook)));
    }

    @Override
    public String manifest(ExportCall.Dress dress) {
        return ManifestJson.pretty(described(dress));
    }

    @Override
    public void write(ExportCall call) throws IOException {
        ExportCall.Page page = call.page();
        FigureWriter.write(plate(call.dress()), FigureFormat.valueOf(page.format().name()), new Size(page.width(), page.height(), page.scale()),
                call.manifest() ? described(call.dress()) : null, call.out());
    }

    private Manifest described(ExportCall.Dress dress) {
        return new Manifest("0.1.0", new Manifest.Drawn(name(), dress.theme(), dress.language(), NameUsage.KOREAN), Filter.ALL,
                Manifest.Basis.of(codebook), null, Manifest.Rows.of(incidents));
    }
}
