package org.bongsu.desk.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bongsu.desk.Landings;
import org.bongsu.desk.PlaceNames;
import org.bongsu.desk.SampleStore;
import org.bongsu.desk.Session;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.job.Progress;
import org.bongsu.model.Filter;
import org.bongsu.model.Language;
import org.bongsu.model.Period;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.bongsu.publish.ManifestJson;
import org.bongsu.publish.report.ReportFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of the sample, as each of its formats. */
@Execution(ExecutionMode.CONCURRENT)
class ReportingTest {
    private static final Filter YEARS = Filter.ALL.withPeriod(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 1, 28)));

    @TempDir
    private static Path folder;
    private static Session session;
    private static Reporting reporting;

    @BeforeAll
    static void openTheSample() throws Exception {
        session = SampleStore.open(folder.resolve("store"));
        reporting = of(session);
    }

    @AfterAll
    static void close() throws Exception {
        session.close();
    }

    static Reporting of(Session session) {
        Gazetteer gazetteer = Gazetteer.readDefault();
        return new Reporting(session, Settings.DEFAULT, new Reporting.Names(Landings.of(() -> gazetteer), new PlaceNames(() -> Optional.of(gazetteer), Settings.DEFAULT::names)), () -> gazetteer);
    }

    static ReportCall call(Filter filter, Language language) {
        return new ReportCall(filter, EnumSet.allOf(ReportPart.class), new ReportCall.Head("", "Kim Min-ji", null), new ReportCall.Look(language, Theme.PRINT), true);
    }

    private static Path written(ReportCall call, ReportFormat format, String name) throws Exception {
        Path kept = Path.of(System.getProperty("bongsu.pictures", "target/pictures"), "report");
        Path file = Files.createDirectories(kept).resolve(name + "." + format.code());
        reporting.write(call, format, file, Progress.NONE);
        return file;
    }

    static Map<String, String> parts(byte[] docx) throws Exception {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asHtmlLoadsNothingAndSaysWhatTheFiguresShow(Language language) throws Exception {
        Document html = Jsoup.parse(Files.readString(written(call(YEARS, language), ReportFormat.HTML, "sample-" + language.code())));
        assertEquals(language.code(), html.selectFirst("html").attr("lang"));
        assertEquals(3, html.select("img[alt]").size());
        html.select("[src]").forEach(each -> assertTrue(each.attr("src").startsWith("data:image/svg+xml;base64,")));
        html.select("[href]").forEach(each -> assertTrue(html.getElementById(each.attr("href").substring(1)) != null, each.attr("href")));
        assertEquals(32, html.select("h4").size());
        assertTrue(html.select("blockquote").size() > 50);
        Element denial = html.selectFirst(".alert");
        assertEquals(language == Language.EN ? "South Korea denies:" : "한국의 부인:", denial.text());
        String manifest = html.selectFirst("meta[name=bongsu:manifest]").attr("content");
        assertEquals(32, ManifestJson.read(manifest).data().rows().ids().size());
        assertEquals("report", ManifestJson.read(manifest).drawn().figure());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asPdfHasTextThatIsFoundFontsThatAreEmbeddedAndNumberedPages(Language language) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(written(call(YEARS, language), ReportFormat.PDF, "sample-" + language.code()).toFile())) {
            int pages = pdf.getNumberOfPages();
            for (int i = 0; i < pages; i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i + 1);
                stripper.setEndPage(i + 1);
                String text = stripper.getText(pdf);
                assertTrue(text.contains(language == Language.EN ? "Page " + (i + 1) + " of " + pages : pages + "쪽 중 " + (i + 1) + "쪽"), text);
                assertTrue(text.contains(language == Language.EN ? "Situation report" : "한반도 정세 보고"));
                embedded(pdf.getPage(i));
            }
            assertEquals(9, count(pdf.getDocumentCatalog().getDocumentOutline().children()));
            assertEquals(9, pdf.getPage(0).getAnnotations().size(), "the contents lead to their places");
            assertEquals(language.code(), pdf.getDocumentCatalog().getLanguage());
        }
    }

    private static int count(Iterable<?> all) {
        int count = 0;
        for (Object each : all) {
            count++;
        }
        return count;
    }

    private static void embedded(PDPage page) throws Exception {
        int fonts = 0;
        for (COSName form : page.getResources().getXObjectNames()) {
            var resources = ((PDFormXObject) page.getResources().getXObject(form)).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                fonts++;
            }
        }
        assertTrue(fonts > 0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asDocxHasHeadingsTablesFiguresWithWordsAndFieldsForPages(Language language) throws Exception {
        Map<String, String> parts = parts(Files.readAllBytes(written(call(YEARS, language), ReportFormat.DOCX, "sample-" + language.code())));
        String body = parts.get("word/document.xml");
        assertEquals(9, body.split("w:val=\"Heading1\"", -1).length - 1);
        assertTrue(body.contains("w:tblHeader"));
        assertEquals(3, body.split("<pic:pic>", -1).length - 1);
        assertFalse(body.contains("descr=\"\""));
        assertTrue(parts.get("word/footer1.xml").contains("NUMPAGES"));
        parts.entrySet().stream().filter(part -> part.getKey().endsWith(".rels")).forEach(part -> assertFalse(part.getValue().contains("External"), part.getKey()));
        assertTrue(parts.get("docProps/custom.xml").contains("bongsu-manifest-1"));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void isTheSameBytesEachTime(ReportFormat format) throws Exception {
        Filter month = Filter.ALL.withPeriod(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)));
        Path file = folder.resolve("same." + format.code());
        reporting.write(call(month, Language.KO), format, file, Progress.NONE);
        byte[] first = Files.readAllBytes(file);
        reporting.write(call(month, Language.KO), format, file, Progress.NONE);
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @Test
    void isAboutTheFourWeeksUntilTheNewestIncidentWhereNoDaysAreAskedFor() {
        Filter launches = Filter.ALL.withTypes(Set.of("launch"));
        assertEquals(new Period(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 27)), reporting.period(launches));
        assertEquals(2, reporting.count(launches));
    }

    @Test
    void leavesWhatWasThereWhenItIsCancelled() throws Exception {
        Path file = Files.writeString(folder.resolve("kept.html"), "before");
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total, String what) { }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> reporting.write(call(YEARS, Language.EN), ReportFormat.HTML, file, cancelled));
        assertEquals("before", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals("", files.map(each -> each.getFileName().toString()).filter(name -> name.endsWith(".part")).collect(Collectors.joining()));
        }
    }

    @Test
    void saysThatNothingWasFoundWhereNothingWas() throws Exception {
        Filter none = Filter.ALL.withPeriod(new Period(LocalDate.of(1931, 1, 1), LocalDate.of(1931, 12, 31)));
        Document html = Jsoup.parse(Files.readString(written(call(none, Language.EN), ReportFormat.HTML, "none")));
        assertTrue(html.text().contains("No incident of this period passes the filter."));
        assertTrue(html.text().contains("There is data for 0 of 365 days"));
    }
}
