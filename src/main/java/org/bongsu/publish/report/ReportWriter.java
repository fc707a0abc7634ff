package org.bongsu.publish.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.bongsu.job.Progress;
import org.bongsu.publish.SafeFile;

/** Writes documents into files; the same document gives the same bytes. */
public final class ReportWriter {
    private ReportWriter() { }

    /**
     * Writes beside the file and moves into place; when it fails or is cancelled, what was there is left.
     *
     * @throws IOException           when it cannot be written, or the file is a symbolic link
     * @throws CancellationException when somebody no longer wants it
     */
    public static void write(Document document, ReportFormat format, Path out, Progress progress) throws IOException {
        SafeFile.write(out, to -> {
            switch (format) {
                case HTML -> HtmlReport.write(document, to, progress);
                case PDF -> PdfReport.write(document, to, progress);
                case DOCX -> DocxReport.write(document, to, progress);
            }
        });
    }
}
