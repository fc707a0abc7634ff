package org.bongsu.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.bongsu.figure.Figure;
import org.jspecify.annotations.Nullable;

/** Writes figures to files; the same figure with the same manifest gives the same bytes. */
public final class FigureWriter {
    private FigureWriter() { }

    /**
     * Writes a figure beside a file and moves it into place, so that the file is the old one or the new one, never half.
     *
     * @param manifest where the figure comes from, or null to leave that out
     * @throws IOException when it cannot be written, or the file is a symbolic link; what was there stays as it was
     */
    public static void write(Figure figure, FigureFormat format, Size size, @Nullable Manifest manifest, Path out) throws IOException {
        SafeFile.write(out, bytes(figure, format, size, manifest));
    }

    /** The bytes of such a file. */
    public static byte[] bytes(Figure figure, FigureFormat format, Size size, @Nullable Manifest manifest) throws IOException {
        return switch (format) {
            case SVG -> SvgWriter.write(figure, size, manifest);
            case PDF -> PdfWriter.write(figure, size, manifest);
            case PNG -> PngWriter.write(figure, size, manifest);
        };
    }
}
