package org.bongsu.publish.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.cos.COSDictionary;
import org.bongsu.job.Progress;
import org.bongsu.publish.Manifest;
import org.bongsu.publish.ManifestXml;
import org.bongsu.publish.PdfFonts;

/** Writes a document as PDF: pages with text as text, fonts embedded, headings as bookmarks, entries of the contents as links. */
final class PdfReport {
    private PdfReport() { }

    static void write(Document document, OutputStream out, Progress progress) throws IOException {
        List<Page> pages = Pages.of(document, progress);
        try (PDDocument pdf = new PDDocument(); PdfFonts fonts = new PdfFonts(pdf)) {
            for (int i = 0; i < pages.size(); i++) {
                if (progress.cancelled()) {
                    throw new CancellationException("cancelled");
                }
                progress.at(i, pages.size(), "");
                PDPage page = new PDPage(new PDRectangle((float) Page.width(), (float) Page.height()));
                pdf.addPage(page);
                PdfBoxGraphics2D g = new PdfBoxGraphics2D(pdf, (float) Page.width(), (float) Page.height());
                g.setFontTextDrawer(fonts);
                pages.get(i).paint(g, Page.width(), Page.height());
                g.dispose();
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawForm(g.getXFormObject());
                }
            }
            Map<String, PDPageXYZDestination> places = places(pages, pdf);
            link(pages, pdf, places);
            outline(document, pdf, places);
            describe(document, pdf);
            pdf.save(out);
        }
    }

    private static Map<String, PDPageXYZDestination> places(List<Page> pages, PDDocument pdf) {
        Map<String, PDPageXYZDestination> places = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Page.Placed placed : pages.get(i).placed()) {
                for (Strip.Mark mark : placed.strip().marks()) {
                    if (!mark.to()) {
                        PDPageXYZDestination place = new PDPageXYZDestination();
                        place.setPage(pdf.getPage(i));
                        place.setTop((int) (Page.height() - placed.top() + 12));
                        places.put(mark.id(), place);
                    }
                }
            }
        }
        return places;
    }

    private static void link(List<Page> pages, PDDocument pdf, Map<String, PDPageXYZDestination> places) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            for (Page.Placed placed : pages.get(i).placed()) {
                for (Strip.Mark mark : placed.strip().marks()) {
                    PDPageXYZDestination place = places.get(mark.id());
                    if (mark.to() && place != null) {
                        PDAnnotationLink link = new PDAnnotationLink();
                        link.setRectangle(new PDRectangle((float) Setting.SIDE, (float) (Page.height() - placed.top() - placed.strip().height()),
                                (float) Setting.MEASURE, (float) placed.strip().height()));
                        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
                        none.setWidth(0);
                        link.setBorderStyle(none);
                        link.setDestination(place);
                        pdf.getPage(i).getAnnotations().add(link);
                    }
                }
            }
        }
    }

    private static void outline(Document document, PDDocument pdf, Map<String, PDPageXYZDestination> places) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineNode[] parents = {outline, outline, outline, outline};
        for (Block block : document.blocks()) {
            PDPageXYZDestination place = block instanceof Block.Heading heading ? places.get(heading.id()) : null;
            if (block instanceof Block.Heading heading && place != null) {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(Shown.of(heading.text()));
                item.setDestination(place);
                parents[heading.level() - 1].addLast(item);
                for (int level = heading.level(); level < parents.length; level++) {
                    parents[level] = item;
                }
            }
        }
        pdf.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** The document's identity comes from its words instead of the clock, so that the same report is the same bytes. */
    private static void describe(Document document, PDDocument pdf) throws IOException {
        Manifest manifest = document.manifest();
        pdf.setDocumentId(ByteBuffer.wrap(identity(document)).getLong());
        PDDocumentInformation about = new PDDocumentInformation();
        about.setCreator("Bongsu");
        about.setTitle(Shown.of(document.about().title()));
        about.setSubject(Shown.of(document.about().subtitle()));
        pdf.setDocumentInformation(about);
        pdf.getDocumentCatalog().setLanguage(document.look().words().language());
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(shown);
        if (manifest != null) {
            PDMetadata metadata = new PDMetadata(pdf);
            metadata.importXMPMetadata(ManifestXml.packet(manifest).getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(metadata);
        }
    }

    private static byte[] identity(Document document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(document.about().toString().getBytes(StandardCharsets.UTF_8));
            for (Block block : document.blocks()) {
                // A figure has no words of its own here; its caption counts.
                String said = block instanceof Block.Picture picture ? picture.alternative() + picture.caption() : block.toString();
                digest.update(said.getBytes(StandardCharsets.UTF_8));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
