package org.bongsu.intake.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.DocumentPiece;
import org.bongsu.intake.text.Found;
import org.bongsu.intake.text.Passages;
import org.bongsu.intake.text.Properties;
import org.jspecify.annotations.Nullable;

/** Reads a PDF as one article. */
public final class PdfReader {
    private static final Instant FIRST_PDF = Instant.parse("1990-01-01T00:00:00Z");
    private static final int MOST_PAGES = 600;

    private PdfReader() { }

    /**
     * What a PDF is.
     *
     * @param scan null where it has words
     */
    public record Pdf(@Nullable Found found, @Nullable Scan scan) { }

    /** Pictures of pages without words. */
    public record Scan(int pages, Properties properties) { }

    /** Reads one. */
    public static Pdf read(byte[] bytes) throws Unreadable {
        FallbackFonts.use();
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                throw new Unreadable("no-text");
            }
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("encrypted");
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            throw new Unreadable("broken");
        }
    }

    private static Pdf read(PDDocument document) throws IOException, Unreadable {
        List<List<Segment>> pages = new ArrayList<>();
        boolean pictures = false;
        GlyphCollector collector = new GlyphCollector();
        for (PDPage page : document.getPages()) {
            if (pages.size() == MOST_PAGES) {
                break;
            }
            pages.add(SegmentBuilder.segments(collector.of(page)));
            pictures |= pages.getLast().isEmpty() && pictured(page);
        }
        Properties properties = properties(document);
        long letters = pages.stream().flatMap(List::stream).flatMapToInt(s -> s.text().codePoints()).filter(Character::isLetterOrDigit).count();
        if (letters < 3L * pages.size() && pictures) {
            return new Pdf(null, new Scan(document.getNumberOfPages(), properties));
        }
        if (letters == 0) {
            throw new Unreadable("no-text");
        }
        return new Pdf(Found.of(DocumentPiece.of(text(pages).all(), title(pages), properties)), null);
    }

    private static Passages text(List<List<Segment>> pages) {
        List<List<Segment>> bodies = RunningHeads.without(pages);
        double body = bodySize(bodies);
        ParagraphBuilder builder = new ParagraphBuilder(body, spacesDrawn(bodies));
        for (List<Segment> page : bodies) {
            if (!page.isEmpty()) {
                ReadingOrder.of(page).forEach(builder::add);
            }
        }
        return builder.done();
    }

    /** The size of type in which most is set. */
    private static double bodySize(List<List<Segment>> pages) {
        Map<Long, Integer> letters = new TreeMap<>();
        pages.forEach(page -> page.forEach(s -> letters.merge(Math.round(s.size() * 2), s.text().length(), Integer::sum)));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(e -> e.getKey() / 2.0).orElse(10.0);
    }

    private static boolean spacesDrawn(List<List<Segment>> pages) {
        List<Segment> hangul = pages.stream().flatMap(List::stream).filter(s -> s.text().charAt(s.text().length() - 1) >= 0xAC00 && s.width() > 15 * s.size()).toList();
        return hangul.stream().filter(Segment::spaced).count() * 4 >= hangul.size();
    }

    /** The largest type in the upper part of the first page, where it is larger than the rest. */
    private static @Nullable String title(List<List<Segment>> pages) {
        List<Segment> first = pages.getFirst();
        if (first.isEmpty()) {
            return null;
        }
        double foot = first.stream().mapToDouble(Segment::y).max().orElse(0);
        List<Segment> upper = first.stream().filter(s -> s.y() <= 0.6 * foot + 60 && s.text().codePoints().filter(Character::isLetter).count() > 3).toList();
        double largest = upper.stream().mapToDouble(Segment::size).max().orElse(0);
        if (largest < 1.15 * bodySize(pages)) {
            return null;
        }
        List<Segment> lines = upper.stream().filter(s -> s.size() > 0.95 * largest).sorted(Comparator.comparingDouble(Segment::y)).toList();
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < Math.min(4, lines.size()); i++) {
            if (i > 0 && lines.get(i).y() - lines.get(i - 1).y() > 2 * largest) {
                break;
            }
            title.append(i == 0 ? "" : " ").append(lines.get(i).text());
        }
        return title.isEmpty() || title.length() > 250 ? null : title.toString();
    }

    private static boolean pictured(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    private static Properties properties(PDDocument document) {
        PDDocumentInformation about = document.getDocumentInformation();
        return new Properties(about.getTitle(), about.getAuthor(), plausible(about.getCreationDate()), plausible(about.getModificationDate()));
    }

    private static @Nullable Instant plausible(@Nullable Calendar date) {
        return date == null || date.toInstant().isBefore(FIRST_PDF) ? null : date.toInstant();
    }
}
