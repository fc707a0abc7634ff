package org.bongsu.desk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Session;
import org.bongsu.job.Progress;
import org.bongsu.model.Claim;
import org.bongsu.model.Coding;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Language;
import org.bongsu.model.Note;
import org.bongsu.model.Published;
import org.bongsu.model.Stance;
import org.bongsu.model.Subject;
import org.bongsu.model.Theme;
import org.bongsu.publish.report.ReportFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Titles, places, sources and quotes that are scripts and strange strings stay text in every format. */
@Execution(ExecutionMode.CONCURRENT)
class HostileReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    @TempDir
    private static Path folder;
    private static Session session;
    private static Reporting reporting;
    private static final List<String> STRANGE = StrangeStrings.all();

    @BeforeAll
    static void fill() throws Exception {
        session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < STRANGE.size(); i++) {
            String strange = STRANGE.get(i);
            Incident incident = Coding.incident("i%04d".formatted(i), "launch.srbm", 3, DAY);
            incident = incident.withWhat(new Subject("launch.srbm", strange, 3)).withDetail(incident.detail().withFields(Map.of("name", strange)));
            edits.add(Edit.add(Coding.at(incident, strange, 39, 125.7)));
            edits.add(Edit.add(new Note("n" + i, strange, strange, Published.day(DAY, ZoneId.of("Asia/Seoul")), false)));
            edits.add(Edit.add(new Claim("c" + i, incident.id(), new Claim.Assertion("name", strange, i % 2 == 0 ? Stance.DENIES : Stance.ASSERTS, strange), new Evidence("n" + i, 0, strange.length(), strange, "", ""))));
        }
        session.commit("action.import", edits);
        reporting = ReportingTest.of(session);
    }

    @AfterAll
    static void close() throws Exception {
        session.close();
    }

    private static byte[] written(ReportFormat format) throws Exception {
        Path kept = Path.of(System.getProperty("bongsu.pictures", "target/pictures"), "report");
        Path file = Files.createDirectories(kept).resolve("hostile." + format.code());
        ReportCall.Head head = new ReportCall.Head(STRANGE.getFirst(), STRANGE.get(30), null);
        reporting.write(new ReportCall(Filter.ALL, EnumSet.of(ReportPart.SUMMARY, ReportPart.MAP, ReportPart.TYPES, ReportPart.INCIDENTS, ReportPart.METHOD), head,
                new ReportCall.Look(Language.EN, Theme.LIGHT), true), format, file, Progress.NONE);
        return Files.readAllBytes(file);
    }

    @Test
    void htmlHasNoElementAndNoAttributeThatIsNotItsOwn() throws Exception {
        Document html = Jsoup.parse(new String(written(ReportFormat.HTML), StandardCharsets.UTF_8));
        assertEquals(STRANGE.getFirst(), html.title());
        List<String> own = List.of("html", "head", "meta", "title", "style", "body", "main", "header", "h1", "h2", "h3", "h4", "p", "nav", "a", "bdi", "b", "span", "blockquote", "table", "colgroup", "col", "thead", "tbody",
                "tr", "th", "td", "figure", "img", "figcaption", "#root");
        html.getAllElements().forEach(element -> {
            assertTrue(own.contains(element.tagName()), element.tagName());
            element.attributes().forEach(attribute -> assertTrue(List.of("lang", "charset", "http-equiv", "content", "name", "id", "class", "href", "src", "alt", "width", "style", "scope", "aria-label").contains(attribute.getKey()),
                    attribute.getKey()));
        });
        assertEquals(1, html.select("style").size());
        html.select("[href]").forEach(each -> assertTrue(each.attr("href").startsWith("#")));
        html.select("[src]").forEach(each -> assertTrue(each.attr("src").startsWith("data:image/svg+xml;base64,")));
        assertEquals(STRANGE.size(), html.select("h4").size(), "each incident under its own heading");
        String plain = "<script>" + "document.documentElement.setAttribute('data-ran',1)</script>";
        assertTrue(html.select("blockquote").eachText().contains("“" + plain + "”"), "quoted as it is");
        assertFalse(html.text().contains("\u202E"), "nothing turns the words around it");
    }

    @Test
    void docxIsXmlInEveryPartAndItsOnlyFieldsAreItsOwn() throws Exception {
        Map<String, String> parts = ReportingTest.parts(written(ReportFormat.DOCX));
        XMLInputFactory xml = XMLInputFactory.newFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().endsWith(".png")) {
                continue;
            }
            int headings = 0;
            XMLStreamReader reader = xml.createXMLStreamReader(new StringReader(part.getValue()));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    headings += reader.getLocalName().equals("pStyle") && "Heading3".equals(reader.getAttributeValue(0)) ? 1 : 0;
                    if (reader.getLocalName().equals("fldSimple")) {
                        assertTrue(List.of("PAGE", "NUMPAGES").contains(reader.getAttributeValue(0)));
                    }
                }
            }
            assertEquals(part.getKey().equals("word/document.xml") ? STRANGE.size() : 0, headings, part.getKey());
        }
    }

    @Test
    void pdfShowsWhatItsFontHasAndActsOnNothing() throws Exception {
        byte[] bytes = written(ReportFormat.PDF);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("DROP TABLE incidents"));
            assertTrue(text.contains("<![CDATA[x]]>"));
            assertEquals(null, pdf.getDocumentCatalog().getOpenAction());
            for (var page : pdf.getPages()) {
                page.getAnnotations().forEach(each -> assertEquals("Link", each.getSubtype()));
            }
        }
        assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("/JavaScript"));
    }
}
