package org.bongsu.desk.report;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.desk.FigureCall;
import org.bongsu.desk.FigureKind;
import org.bongsu.desk.Figures;
import org.bongsu.desk.Landings;
import org.bongsu.figure.Look;
import org.bongsu.figure.Plate;
import org.bongsu.model.NameUsage;
import org.bongsu.publish.FigureFormat;
import org.bongsu.publish.report.Block;
import org.bongsu.words.Words;

/** The figures of a report, as wide as its text, with their title, note and source beneath. */
final class FigurePart {
    /** The width of the text of a page, in points. */
    private static final double WIDTH = 481.9;
    /** What the plate of a figure takes of its width and height; in a report its words stand outside. */
    private static final double EDGE = 18;
    private static final double WORDS = 90;

    private final Figures figures;
    private final Basis basis;
    private final ReportCall call;
    private final Look look;
    private int number;

    FigurePart(Basis basis, ReportCall call, NameUsage names, Landings landings) {
        this.basis = basis;
        this.call = call;
        this.figures = new Figures(basis.codebook(), basis.situation(), basis.index(), landings);
        this.look = new Look(call.look().theme(), basis.words(), names);
    }

    /** A figure under its heading. */
    List<Block> of(FigureKind kind, String id, String heading) {
        double height = switch (kind) {
            case MAP -> 520;
            case TIMELINE -> 210;
            default -> 230;
        };
        FigureCall drawn = new FigureCall(kind, basis.filter(), FigureFormat.SVG, new FigureCall.Page(new FigureCall.Sides(WIDTH + EDGE, height + WORDS), 1, call.look().theme(), call.look().language(), false));
        Plate plate = figures.plate(drawn, look);
        Words words = basis.words();
        String title = words.say("sitrep.figure", ++number, plate.text().title());
        StringBuilder caption = new StringBuilder(title).append(' ').append(plate.text().note());
        if (!plate.text().source().isBlank()) {
            caption.append(' ').append(words.say("plate.source")).append(' ').append(plate.text().source()).append('.');
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, id, heading));
        blocks.add(new Block.Picture(plate.body(), WIDTH, height, title + " " + plate.text().note(), caption.toString()));
        return blocks;
    }
}
