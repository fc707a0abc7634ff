package org.bongsu.publish.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bongsu.job.Progress;
import org.bongsu.publish.FigureFormat;
import org.bongsu.publish.FigureWriter;
import org.bongsu.publish.Manifest;
import org.bongsu.publish.ManifestJson;
import org.bongsu.publish.Size;

/** Writes a document for word processors (ECMA-376): styles for each kind of paragraph, tables with a head that is repeated, figures with what they show in words. */
final class DocxReport {
    /** A zip knows no time before. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Of pictures, as a share of a point. */
    private static final double PIXELS = 200 / 72.0;

    private final Document document;
    private final ZipOutputStream zip;

    private DocxReport(Document document, ZipOutputStream zip) {
        this.document = document;
        this.zip = zip;
    }

    static void write(Document document, OutputStream out, Progress progress) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        new DocxReport(document, zip).write(progress);
        zip.finish();
    }

    private void write(Progress progress) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        DocxBody body = new DocxBody(document);
        for (Block block : document.blocks()) {
            if (progress.cancelled()) {
                throw new CancellationException("cancelled");
            }
            if (block instanceof Block.Picture picture) {
                pictures.add(FigureWriter.bytes(picture.figure(), FigureFormat.PNG, new Size(picture.width(), picture.height(), PIXELS), null));
            }
            body.add(block);
        }
        part("[Content_Types].xml", DocxParts.types(pictures.size()));
        part("_rels/.rels", DocxParts.packageRelations());
        part("docProps/core.xml", DocxParts.core(document));
        part("docProps/app.xml", DocxParts.app());
        Manifest manifest = document.manifest();
        part("docProps/custom.xml", DocxParts.custom(manifest == null ? "" : ManifestJson.write(manifest)));
        part("word/document.xml", body.xml());
        part("word/_rels/document.xml.rels", DocxParts.relations(pictures.size()));
        part("word/styles.xml", DocxParts.styles(document));
        part("word/settings.xml", DocxParts.settings());
        part("word/header1.xml", DocxParts.header(document));
        part("word/header2.xml", DocxParts.noHeader());
        part("word/footer1.xml", DocxParts.footer(document));
        for (int i = 0; i < pictures.size(); i++) {
            part("word/media/figure" + (i + 1) + ".png", pictures.get(i));
        }
    }

    private void part(String name, String text) throws IOException {
        part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void part(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
