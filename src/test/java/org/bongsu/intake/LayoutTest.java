package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.object.bodytext.Section;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.object.docinfo.ParaShape;
import kr.dogfoot.hwplib.object.docinfo.parashape.ParaHeadShape;
import kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwplib.writer.HWPWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Passage;
import org.bongsu.model.Article;
import org.bongsu.model.Layout;
import org.junit.jupiter.api.Test;

/** What the parts of a text are is kept beside it, whatever format it comes in. */
class LayoutTest {
    private static final String LEAD = "The North fired two missiles on Wednesday morning, the Joint Chiefs of Staff in Seoul said in a statement.";
    private static final String MORE = "Officials in Tokyo and Washington said that they were looking at the data, and that nobody had been in danger.";
    private static final String QUOTE = "We are watching closely and are ready for whatever the other side may do next, as we always have been.";
    /** The kinds of the passages that every format here has, in their order. */
    private static final List<String> EXPECTED = List.of("prose " + LEAD, "HEADING What is known", "prose " + MORE, "ITEM • Range of about 350 km", "ITEM • Two rounds");
    private static final String TABLE = "TABLE type\tnumber\nSRBM\t2";

    private static List<String> passages(Article article) {
        return new Body(article.text(), Objects.requireNonNull(article.layout())).passages().stream()
                .map(passage -> (passage.kind() == null ? "prose" : passage.kind()) + " " + passage.text()).toList();
    }

    private static Article read(String name, byte[] bytes) {
        return assertInstanceOf(Outcome.Taken.class, new Intake().read(name, bytes, Instant.EPOCH), name).articles().getFirst();
    }

    private static List<String> all(String... more) {
        List<String> all = new ArrayList<>(EXPECTED);
        all.addAll(List.of(more));
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPage() {
        String html = "<title>Two missiles</title><article><h1>Two missiles</h1><p>" + LEAD + "</p><h2>What is known</h2><p>" + MORE + "</p><ul><li>Range of about 350 km</li>"
                + "<li><p>Two rounds</p></li></ul><blockquote><p>" + QUOTE + "</p></blockquote><table><tr><th>type<th>number<tr><td>SRBM<td>2</table><pre>a\n  b</pre><p>" + MORE + "</p></article>";
        assertEquals(all("QUOTE " + QUOTE, TABLE, "VERBATIM a\n  b", "prose " + MORE), passages(read("a.html", utf8(html))));
    }

    /** Lists in lists stand two spaces further in, and numbers are those that a browser would show. */
    @Test
    void listsInListsAndTheirNumbers() {
        String html = "<title>Two missiles</title><article><p>" + LEAD + "</p><ol start=3><li>Range<ul><li>about 350 km<li>at most 690 km, says the ministry<ol type=a><li>by its model<li value=4>by its fuel</ol></ul><li>Rounds</ol><p>" + MORE
                + "</p><ol type=I reversed><li>Talks<li>Pressure</ol><ol style='list-style:none'><li>1) a number of its own</ol><p>" + MORE + "</p></article>";
        assertEquals(List.of("prose " + LEAD, "ITEM 3. Range", "ITEM   • about 350 km", "ITEM   • at most 690 km, says the ministry", "ITEM     a. by its model", "ITEM     d. by its fuel", "ITEM 4. Rounds",
                "prose " + MORE, "ITEM II. Talks", "ITEM I. Pressure", "ITEM 1) a number of its own", "prose " + MORE), passages(read("a.html", utf8(html))));
    }

    @Test
    void aPageThatSetsItsMarginByAQuoteQuotesNobody() {
        String html = "<title>Two missiles</title><blockquote><p>" + LEAD + "</p><p>" + MORE + "</p></blockquote>";
        assertEquals(List.of("prose " + LEAD, "prose " + MORE), passages(read("a.html", utf8(html))));
    }

    @Test
    void markdown() {
        String text = "# Two missiles\n\n" + LEAD + "\n\n## What is known\n\n" + MORE + "\n\n* Range of about 350 km\n* Two rounds\n\n> " + QUOTE + "\n\n    code\n";
        assertEquals(all("QUOTE " + QUOTE, "VERBATIM code"), passages(read("a.md", utf8(text))));
    }

    @Test
    void aMailAndAFeed() {
        String html = "<p>" + LEAD + "</p><h2>What is known</h2><p>" + MORE + "</p><ul><li>Range of about 350 km<li>Two rounds</ul>";
        String mail = "From: a@b.kr\r\nSubject: Two missiles\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
                + html.replaceAll("<[^>]+>", "\r\n\r\n") + "\r\n--x\r\nContent-Type: text/html\r\n\r\n" + html + "\r\n--x--\r\n";
        assertEquals(EXPECTED, passages(read("a.eml", utf8(mail))));
        String feed = "<rss version='2.0'><channel><title>F</title><item><title>Two missiles</title><description><![CDATA[" + html + "]]></description></item></channel></rss>";
        assertEquals(EXPECTED, passages(read("a.rss", utf8(feed))));
    }

    @Test
    void wordAndOpenDocument() throws Exception {
        String word = "<w:document xmlns:w='w'><w:body>" + word("Title", "Two missiles") + word("", LEAD) + word("Heading2", "What is known") + word("", MORE) + word("ListBullet", "Range of about 350 km")
                + word("ListBullet", "Two rounds") + word("IntenseQuote", QUOTE) + "<w:tbl><w:tr>" + cell("type") + cell("number") + "</w:tr><w:tr>" + cell("SRBM") + cell("2") + "</w:tr></w:tbl></w:body></w:document>";
        byte[] docx = FormatFiles.zip("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", utf8(word));
        assertEquals(all("QUOTE " + QUOTE, TABLE), passages(read("a.docx", docx)));
        String open = "<office:document-content xmlns:office='o' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='t'><office:body><office:text>"
                + "<text:h>Two missiles</text:h><text:p>" + LEAD + "</text:p><text:h>What is known</text:h><text:p>" + MORE + "</text:p><text:list><text:list-item><text:p>Range of about 350 km</text:p>"
                + "</text:list-item><text:list-item><text:p>Two rounds</text:p></text:list-item></text:list><text:p text:style-name='Quotations'>" + QUOTE + "</text:p><table:table>"
                + "<table:table-row><table:table-cell><text:p>type</text:p></table:table-cell><table:table-cell><text:p>number</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>SRBM</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>";
        byte[] odt = FormatFiles.zip("mimetype", utf8("application/vnd.oasis.opendocument.text"), "content.xml", utf8(open));
        assertEquals(all("QUOTE " + QUOTE, TABLE), passages(read("a.odt", odt)));
    }

    private static String word(String style, String text) {
        return "<w:p><w:pPr>" + (style.isEmpty() ? "" : "<w:pStyle w:val='" + style + "'/>") + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String text) {
        return "<w:tc>" + word("", text) + "</w:tc>";
    }

    private static String listed(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static final List<String> NUMBERED = List.of("prose " + LEAD, "ITEM 1. Range", "ITEM   가. by its model", "ITEM   나. by its fuel", "ITEM 2. Rounds", "ITEM   가. two", "prose " + MORE, "ITEM 3. Talks");

    /** Numbers that a program counts by itself are written as it writes them. */
    @Test
    void numbersOfWordOpenDocumentAndHangul() throws Exception {
        String numbering = "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='5'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
                + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='ganada'/><w:lvlText w:val='%2.'/></w:lvl></w:abstractNum><w:num w:numId='2'><w:abstractNumId w:val='5'/></w:num></w:numbering>";
        String word = "<w:document xmlns:w='w'><w:body>" + word("Title", "Two missiles") + word("", LEAD) + listed(2, 0, "Range") + listed(2, 1, "by its model") + listed(2, 1, "by its fuel") + listed(2, 0, "Rounds")
                + listed(2, 1, "two") + word("", MORE) + listed(2, 0, "Talks") + "</w:body></w:document>";
        assertEquals(NUMBERED, passages(read("a.docx", FormatFiles.zip("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", utf8(word), "word/numbering.xml", utf8(numbering)))));
        String header = "<hh:head xmlns:hh='h' xmlns:hc='c'><hh:numbering id='7' start='0'><hh:paraHead start='1' level='1' numFormat='DIGIT'>^1.</hh:paraHead><hh:paraHead start='1' level='2' numFormat='HANGUL_SYLLABLE'>^2.</hh:paraHead></hh:numbering>"
                + "<hh:paraPr id='0'><hh:heading type='NONE'/></hh:paraPr><hh:paraPr id='1'><hh:heading type='NUMBER' idRef='7' level='0'/></hh:paraPr><hh:paraPr id='2'><hh:heading type='NUMBER' idRef='7' level='1'/></hh:paraPr></hh:head>";
        StringBuilder section = new StringBuilder("<hs:sec xmlns:hs='s' xmlns:hp='p'>");
        for (String each : List.of("0Two missiles", "0" + LEAD, "1Range", "2by its model", "2by its fuel", "1Rounds", "2two", "0" + MORE, "1Talks")) {
            section.append("<hp:p paraPrIDRef='").append(each.charAt(0)).append("'><hp:run><hp:t>").append(each.substring(1)).append("</hp:t></hp:run></hp:p>");
        }
        assertEquals(NUMBERED, passages(read("a.hwpx", FormatFiles.zip("mimetype", utf8("application/hwp+zip"), "Contents/header.xml", utf8(header), "Contents/section0.xml", utf8(section + "</hs:sec>")))));
        String open = "<office:document-content xmlns:office='o' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='st'><office:automatic-styles><text:list-style style:name='L1'>"
                + "<text:list-level-style-number text:level='1' style:num-suffix='.' style:num-format='1'/><text:list-level-style-bullet text:level='2' text:bullet-char='-'/></text:list-style></office:automatic-styles><office:body><office:text>"
                + "<text:h>Two missiles</text:h><text:p>" + LEAD + "</text:p><text:list text:style-name='L1'><text:list-item><text:p>Range</text:p><text:p>of each</text:p><text:list><text:list-item><text:p>by its fuel</text:p></text:list-item></text:list></text:list-item>"
                + "<text:list-item><text:p>Rounds</text:p></text:list-item></text:list><text:p>" + MORE + "</text:p></office:text></office:body></office:document-content>";
        assertEquals(List.of("prose " + LEAD, "ITEM 1. Range", "prose of each", "ITEM   • by its fuel", "ITEM 2. Rounds", "prose " + MORE),
                passages(read("a.odt", FormatFiles.zip("mimetype", utf8("application/vnd.oasis.opendocument.text"), "content.xml", utf8(open)))));
    }

    @Test
    void hangul() throws Exception {
        Map<String, ParaHeadShape> paragraphs = Map.of("What is known", ParaHeadShape.Outline, "Range of about 350 km", ParaHeadShape.Bullet, "Two rounds", ParaHeadShape.Numbering);
        HWPFile file = BlankFileMaker.make();
        Section section = file.getBodyText().getSectionList().getFirst();
        section.getParagraph(0).getText().addString("Two missiles");
        for (String text : List.of(LEAD, "What is known", MORE, "Range of about 350 km", "Two rounds")) {
            Paragraph paragraph = section.getParagraph(0).clone();
            paragraph.deleteText();
            paragraph.createText();
            paragraph.getText().addString(text);
            if (paragraph.getControlList() != null) {
                paragraph.getControlList().clear();
            }
            ParaShape shape = file.getDocInfo().getParaShapeList().getFirst().clone();
            shape.getProperty1().setParaHeadShape(paragraphs.getOrDefault(text, ParaHeadShape.None));
            file.getDocInfo().getParaShapeList().add(shape);
            paragraph.getHeader().setParaShapeId(file.getDocInfo().getParaShapeList().size() - 1);
            section.insertParagraph(section.getParagraphCount(), paragraph);
        }
        ByteArrayOutputStream hwp = new ByteArrayOutputStream();
        HWPWriter.toStream(file, hwp);
        assertEquals(EXPECTED, passages(read("a.hwp", hwp.toByteArray())));
    }

    @Test
    void hangulInXml() throws Exception {
        String header = "<hh:head xmlns:hh='h'><hh:paraPr id='0'><hh:heading type='NONE'/></hh:paraPr><hh:paraPr id='1'><hh:heading type='OUTLINE'/></hh:paraPr>"
                + "<hh:paraPr id='2'><hh:heading type='BULLET'/></hh:paraPr></hh:head>";
        StringBuilder section = new StringBuilder("<hs:sec xmlns:hs='s' xmlns:hp='p'>");
        for (String each : List.of("0Two missiles", "0" + LEAD, "1What is known", "0" + MORE, "2Range of about 350 km", "2Two rounds")) {
            section.append("<hp:p paraPrIDRef='").append(each.charAt(0)).append("'><hp:run><hp:t>").append(each.substring(1)).append("</hp:t></hp:run></hp:p>");
        }
        byte[] hwpx = FormatFiles.zip("mimetype", utf8("application/hwp+zip"), "Contents/header.xml", utf8(header), "Contents/section0.xml", utf8(section + "</hs:sec>"));
        assertEquals(EXPECTED, passages(read("a.hwpx", hwpx)));
    }

    @Test
    void aPdfKnowsItsHeadingsByTheirType() throws Exception {
        Article article = read("a.pdf", FormatFiles.headed("Two missiles", List.of(LEAD.substring(0, 60) + ".", "# What is known", MORE.substring(0, 70) + ".", "• Two rounds")));
        assertEquals(List.of("prose " + LEAD.substring(0, 60) + ".", "HEADING What is known", "prose " + MORE.substring(0, 70) + ".", "ITEM • Two rounds"), passages(article));
    }

    @Test
    void plainTextHasNone() {
        assertEquals(null, read("a.txt", utf8("Two missiles\n\n" + LEAD)).layout());
    }

    /** Whatever the passages, the text is theirs and their places are told. */
    @Property(tries = 100)
    void passagesComeBackFromTextAndLayout(@ForAll List<Layout.Kind> kinds) {
        List<Passage> passages = new ArrayList<>();
        for (Layout.Kind kind : kinds) {
            passages.add(new Passage(kind, kind == Layout.Kind.TABLE ? "a\tb\n" + passages.size() + "\td" : "words " + passages.size()));
            passages.add(Passage.prose("between " + passages.size()));
        }
        assertEquals(passages, Body.of(passages).passages());
    }
}
