package org.bongsu.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.object.bodytext.Section;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwplib.writer.HWPWriter;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes small files of every format that intake reads; run as a program, it writes them into a folder. */
public final class FormatFiles {
    static final String TITLE = "북한, 동해상으로 단거리 탄도미사일 2발 발사";
    static final List<String> BODY = List.of(
            "합동참모본부는 28일 오전 북한이 평양 순안 일대에서 동해상으로 단거리 탄도미사일 2발을 발사했다고 밝혔다.",
            "군은 미사일이 약 350km를 비행했으며 정확한 제원은 한미 정보당국이 분석하고 있다고 설명했다.");
    static final String AUTHOR = "김분석";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String ODF = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"";

    private FormatFiles() { }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        write(folder, "release.docx", docx());
        write(folder, "release.odt", odt());
        write(folder, "release.hwp", hwp());
        write(folder, "release.hwpx", hwpx());
        write(folder, "columns.pdf", pdf());
        write(folder, "scan.pdf", scan());
        write(folder, "locked.pdf", locked());
        write(folder, "mail.eml", eml());
        write(folder, "mail.msg", msg());
        write(folder, "page.mhtml", mhtml());
        write(folder, "note.md", markdown());
        write(folder, "feed.json", jsonFeed());
        write(folder, "mixed.zip", zip("보고/a.docx", docx(), "보고/b.eml", eml(), "c.txt", "제목\n\n2026년 1월 28일\n\n북한이 미사일을 쐈다고 합참이 밝혔다.".getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    static byte[] docx() throws IOException {
        String document = "<w:document " + W + "><w:body><w:p><w:pPr><w:pStyle w:val=\"a3\"/></w:pPr><w:r><w:t>" + TITLE + "</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t xml:space=\"preserve\">배포 2026. 1. 28.(수) </w:t></w:r><w:r><w:t>10:00</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>" + BODY.get(0) + "</w:t></w:r><w:del><w:r><w:delText>지운 문장.</w:delText><w:t>지운 문장.</w:t></w:r></w:del></w:p>"
                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>첫째 항목</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>구분</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>비행거리</w:t></w:r></w:p></w:tc></w:tr>"
                + "<w:tr><w:tc><w:p><w:r><w:t>1발</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>350km</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:t>" + BODY.get(1) + "</w:t></w:r></w:p></w:body></w:document>";
        return zip("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8), "word/document.xml", utf8(document),
                "word/styles.xml", utf8("<w:styles " + W + "><w:style w:styleId=\"a3\"><w:name w:val=\"Title\"/></w:style></w:styles>"),
                "docProps/core.xml", utf8("<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:t=\"t\"><dc:title>Microsoft Word - 문서1</dc:title><dc:creator>" + AUTHOR
                        + "</dc:creator><t:created>2026-01-27T22:00:00Z</t:created></cp:coreProperties>"));
    }

    static byte[] odt() throws IOException {
        String content = "<office:document-content " + ODF + "><office:body><office:text><text:h text:outline-level=\"1\">" + TITLE + "</text:h>"
                + "<text:p>" + BODY.get(0) + "<text:note><text:note-body><text:p>각주</text:p></text:note-body></text:note></text:p>"
                + "<text:list><text:list-item><text:p>첫째<text:s text:c=\"2\"/>항목</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>구분</text:p></table:table-cell><table:table-cell><text:p>비행거리</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>1발</text:p></table:table-cell><table:table-cell><text:p>350km</text:p></table:table-cell></table:table-row></table:table>"
                + "<text:p>" + BODY.get(1) + "</text:p></office:text></office:body></office:document-content>";
        String meta = "<office:document-meta " + ODF + "><office:meta><dc:creator>" + AUTHOR + "</dc:creator><meta:creation-date>2026-01-28T10:00:00</meta:creation-date></office:meta></office:document-meta>";
        return zip("mimetype", utf8("application/vnd.oasis.opendocument.text"), "content.xml", utf8(content), "meta.xml", utf8(meta));
    }

    static byte[] hwp() throws Exception {
        HWPFile file = BlankFileMaker.make();
        Section section = file.getBodyText().getSectionList().getFirst();
        section.getParagraph(0).getText().addString(TITLE);
        for (String text : List.of("2026. 1. 28.(수)", BODY.get(0), BODY.get(1))) {
            Paragraph paragraph = section.getParagraph(0).clone();
            paragraph.deleteText();
            paragraph.createText();
            paragraph.getText().addString(text);
            if (paragraph.getControlList() != null) {
                paragraph.getControlList().clear();
            }
            section.insertParagraph(section.getParagraphCount(), paragraph);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HWPWriter.toStream(file, bytes);
        return bytes.toByteArray();
    }

    static byte[] hwpx() throws Exception {
        var file = kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker.make();
        var section = file.sectionXMLFileList().get(0);
        section.getPara(0).addNewRun().addNewT().addText(TITLE);
        for (String text : List.of("2026. 1. 28.(수)", BODY.get(0), BODY.get(1))) {
            section.addNewPara().addNewRun().addNewT().addText(text);
        }
        return kr.dogfoot.hwpxlib.writer.HWPXWriter.toBytes(file);
    }

    /** Two pages of two columns under a title of the whole width, with a running head and page numbers. */
    static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            PDFont font = font(document);
            document.getDocumentInformation().setAuthor("Analysis Desk");
            document.getDocumentInformation().setTitle("Microsoft Word - report_final.docx");
            Calendar created = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            created.setTimeInMillis(Instant.parse("2026-01-29T00:00:00Z").toEpochMilli());
            document.getDocumentInformation().setCreationDate(created);
            for (int page = 1; page <= 3; page++) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
                    line(out, font, 8, 60, 805, "Korea Monitor, Weekly Bulletin");
                    line(out, font, 8, 290, 30, "- " + page + " -");
                    if (page == 1) {
                        line(out, font, 20, 60, 760, "Two missiles fly towards the East Sea");
                        line(out, font, 9, 60, 735, "Published 28 January 2026");
                    }
                    // The right column is drawn first, as some programs do.
                    column(out, font, 310, page * 10 + 5);
                    column(out, font, 60, page * 10);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** One page: a title, and under it paragraphs of a line, of which those that begin with # are set larger. */
    public static byte[] headed(String title, List<String> paragraphs) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            PDFont font = font(document);
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
                line(out, font, 20, 60, 760, title);
                float y = 720;
                for (String text : paragraphs) {
                    boolean heading = text.startsWith("# ");
                    line(out, font, heading ? 14 : 10, 60, y, heading ? text.substring(2) : text);
                    y -= 30;
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void column(PDPageContentStream out, PDFont font, float x, int number) throws IOException {
        float y = 700;
        for (String text : lines(number)) {
            line(out, font, 10, text.startsWith("Paragraph") || text.startsWith("After") ? x + 12 : x, y, text);
            y -= 13;
        }
    }

    /** Lines of two paragraphs, unlike those of any other number. */
    static List<String> lines(int number) {
        String name = List.of("Haeju", "Wonsan", "Kaesong", "Nampo", "Sinpo", "Kanggye").get(number / 5 - 2);
        return List.of("Paragraph of " + name + " tells of an obser-", "vation that was made by " + name + " radar and", "confirmed by the ministry in " + name + ".",
                "After " + name + " comes a second paragraph in", "which nothing else is told of " + name + " than", "that the first was right about " + name + ".");
    }

    private static void line(PDPageContentStream out, PDFont font, float size, float x, float y, String text) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (var fonts = Files.list(Path.of("assets/fonts"))) {
            Path file = fonts.filter(f -> f.toString().endsWith(".ttf")).sorted().filter(f -> f.toString().contains("Regular")).findFirst().orElseThrow();
            return PDType0Font.load(document, file.toFile());
        }
    }

    static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.drawImage(LosslessFactory.createFromImage(document, new java.awt.image.BufferedImage(40, 60, java.awt.image.BufferedImage.TYPE_INT_RGB)), 0, 0, 595, 842);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    public static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] eml() throws IOException {
        String inner = "From: \"Inner\" <inner@example.org>\r\nSubject: Nested report\r\nDate: Tue, 27 Jan 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n\r\n"
                + "The nested mail says that talks were held in Beijing on Monday.\r\n";
        Base64.Encoder base64 = Base64.getMimeEncoder();
        String subject = "=?EUC-KR?B?" + Base64.getEncoder().encodeToString("[속보] 북한 미사일 발사".getBytes("MS949")) + "?=";
        return utf8("Received: from a by b\r\nFrom: =?UTF-8?B?" + Base64.getEncoder().encodeToString(utf8(AUTHOR)) + "?= <kim@example.kr>\r\nTo: desk@example.kr\r\nSubject: " + subject
                + "\r\nDate: Wed, 28 Jan 2026 08:30:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"outer\"\r\n\r\n--outer\r\n"
                + "Content-Type: multipart/alternative; boundary=\"inner\"\r\n\r\n--inner\r\nContent-Type: text/plain; charset=\"ks_c_5601-1987\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64.encodeToString(String.join("\r\n\r\n", BODY).getBytes("MS949")) + "\r\n--inner\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>" + BODY.get(0) + "</p><p>" + BODY.get(1)
                + "</p>\r\n--inner--\r\n--outer\r\nContent-Type: application/octet-stream; name=\"=?UTF-8?B?" + Base64.getEncoder().encodeToString(utf8("첨부.odt"))
                + "?=\"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodeToString(odt())
                + "\r\n--outer\r\nContent-Type: message/rfc822\r\n\r\n" + inner + "\r\n--outer\r\nContent-Type: image/png; name=\"logo.png\"\r\nContent-ID: <logo>\r\n\r\nxx\r\n--outer--\r\n");
    }

    static byte[] msg() throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            DirectoryEntry root = file.getRoot();
            message(root, "[속보] 북한 미사일 발사", String.join("\r\n\r\n", BODY), 32);
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            stream(attachment, "__properties_version1.0", new byte[8]);
            stream(attachment, "__substg1.0_3707001F", "첨부.odt".getBytes(StandardCharsets.UTF_16LE));
            stream(attachment, "__substg1.0_37010102", odt());
            DirectoryEntry nested = root.createDirectory("__attach_version1.0_#00000001");
            stream(nested, "__properties_version1.0", new byte[8]);
            message(nested.createDirectory("__substg1.0_3701000D"), "Nested report", "The nested mail says that talks were held in Beijing on Monday.", 24);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void message(DirectoryEntry folder, String subject, String body, int header) throws IOException {
        stream(folder, "__substg1.0_0037001F", subject.getBytes(StandardCharsets.UTF_16LE));
        stream(folder, "__substg1.0_1000001F", body.getBytes(StandardCharsets.UTF_16LE));
        stream(folder, "__substg1.0_0C1A001F", AUTHOR.getBytes(StandardCharsets.UTF_16LE));
        ByteBuffer properties = ByteBuffer.allocate(header + 16).order(ByteOrder.LITTLE_ENDIAN);
        properties.position(header);
        // PidTagClientSubmitTime, as a count of tenths of microseconds since 1601.
        properties.putInt(0x00390040).putInt(6).putLong((Instant.parse("2026-01-27T23:30:00Z").toEpochMilli() + 11_644_473_600_000L) * 10_000);
        stream(folder, "__properties_version1.0", properties.array());
    }

    private static void stream(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new java.io.ByteArrayInputStream(bytes));
    }

    static byte[] mhtml() {
        String page = "<html><head><title>" + TITLE + " - 보기일보</title><meta property=3D\"article:published_time\" content=3D\"2026-01-28T08:30:00+09:00\"></head><body><article><h1>"
                + TITLE + "</h1><p>" + BODY.get(0) + "</p><p>" + BODY.get(1) + "</p></article><iframe src=3D\"cid:frame\"></iframe></body></html>";
        return utf8("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example.kr/view/1\r\nSubject: x\r\nDate: Wed, 28 Jan 2026 09:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----B\"\r\n\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-ID: <frame>\r\nContent-Location: https://ads.example.com/\r\n\r\n"
                + "<p>Buy this and that, it is an advertisement in a frame of the page.</p>\r\n------B\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://news.example.kr/view/1\r\n\r\n" + page + "\r\n------B--\r\n");
    }

    static byte[] markdown() {
        return utf8("---\ntitle: \"Weekly note\"\nauthor: Analysis Desk\ndate: 2026-01-28\n---\n\n# Weekly note\n\nThe North **fired two missiles** on Wednesday, [Seoul said](https://example.org/a).\n\n"
                + "## What is known\n\n- Range of about *350 km*\n- Two rounds\n\n> We are watching closely.\n\n```\ncode stays\n```\n");
    }

    static byte[] jsonFeed() {
        return utf8("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"보기 피드\", \"authors\": [{\"name\": \"" + AUTHOR + "\"}], \"items\": ["
                + "{\"id\": \"1\", \"url\": \"https://news.example.kr/1\", \"title\": \"" + TITLE + "\", \"content_html\": \"<p>" + BODY.get(0) + "</p><p>" + BODY.get(1)
                + "</p>\", \"date_published\": \"2026-01-28T08:30:00+09:00\"}, {\"id\": \"2\", \"content_text\": \"A note without a title, in plain words.\", \"author\": {\"name\": \"Jo Doe\"}}, {\"id\": \"3\"}]}");
    }

    public static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                byte[] content = (byte[]) namesAndBytes[i + 1];
                ZipEntry entry = new ZipEntry((String) namesAndBytes[i]);
                entry.setTime(1_769_558_400_000L);
                if (entry.getName().equals("mimetype")) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    java.util.zip.CRC32 crc = new java.util.zip.CRC32();
                    crc.update(content);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
