package org.bongsu.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files that were made to hurt: bombs, loops, escapes, entities, depths. */
final class HostileFiles {
    private static final int MEBI = 1 << 20;

    private HostileFiles() { }

    /** By name; small enough to be made each time. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("entity-file.xml", utf8("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"><channel><title>&x;</title><item><title>&x;</title></item></channel></rss>"));
        files.put("entity-address.xml", utf8("<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/evil.dtd\"><rss version=\"2.0\"/>"));
        files.put("laughs.docx", FormatFiles.zip("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", utf8(laughs())));
        files.put("entity.odt", FormatFiles.zip("mimetype", utf8("application/vnd.oasis.opendocument.text"), "content.xml",
                utf8("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a><p>&x;</p></a>")));
        files.put("deep.docx", FormatFiles.zip("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", utf8("<p>".repeat(100_000))));
        files.put("deep.html", utf8("<div>".repeat(100_000) + "x"));
        files.put("deep.json", utf8("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + "[".repeat(100_000)));
        files.put("deep.eml", utf8(nestedMail(400)));
        files.put("nested.eml", utf8(mailInMail(60)));
        files.put("addresses.html", utf8("<html><head><link rel=stylesheet href='http://127.0.0.1:9/c.css'><meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'>"
                + "<base href='http://127.0.0.1:9/'></head><body><img src='http://127.0.0.1:9/i.png'><iframe src='http://127.0.0.1:9/f'></iframe><p>An article of some words.</p></body></html>"));
        files.put("bomb.zip", FormatFiles.zip("a.html", new byte[64 * MEBI]));
        byte[] inner = FormatFiles.zip("a.html", new byte[64 * MEBI]);
        files.put("bombs-in.zip", FormatFiles.zip("1.zip", inner, "2.zip", inner, "ok.txt", utf8("Words\n\nthat are read nevertheless.")));
        files.put("archives.zip", nestedArchives(8));
        files.put("overlap.zip", overlapping(500));
        files.put("escape.zip", FormatFiles.zip("../../evil.txt", utf8("x"), "..\\..\\evil.txt", utf8("x"), "/tmp/evil.txt", utf8("x"), "C:\\evil.txt", utf8("x"), "ok.html", utf8("<p>read")));
        files.put("many.zip", many(21_000));
        files.put("half.zip", half(FormatFiles.zip("a.html", utf8("<p>words"), "b.html", utf8("<p>words"))));
        files.put("bomb.docx", FormatFiles.zip("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", new byte[65 * MEBI]));
        byte[] spaces = deflated(new byte[256 * MEBI]);
        files.put("bomb.pdf", pdf(stream(spaces, "/Filter/FlateDecode"), ""));
        files.put("twice.pdf", pdf(stream(deflated(spaces), "/Filter[/FlateDecode/FlateDecode]"), ""));
        files.put("recursion.pdf", pdf(stream(ascii("/F Do"), ""), "/XObject<</F 5 0 R>>"));
        files.put("loop.pdf", ascii("%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF"));
        files.put("nothing.pdf", ascii("%PDF-1.7\n"));
        files.put("half.hwp", half(resource("release.hwp")));
        files.put("half.msg", half(resource("mail.msg")));
        files.put("half.pdf", half(resource("columns.pdf")));
        files.put("empty.html", new byte[0]);
        return files;
    }

    static byte[] resource(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/org/bongsu/intake/formats", name));
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE l [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return text + "]><l><p><t>&a9;</t></p></l>";
    }

    private static String nestedMail(int depth) {
        StringBuilder text = new StringBuilder("From: a@example.org\nTo: b@example.org\nSubject: deep\nMIME-Version: 1.0\n");
        for (int i = 0; i < depth; i++) {
            text.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\n\n--b").append(i).append('\n');
        }
        return text + "Content-Type: text/plain\n\nwords\n";
    }

    private static String mailInMail(int depth) {
        String mail = "From: a@example.org\nSubject: innermost\nMIME-Version: 1.0\n\nwords\n";
        for (int i = 0; i < depth; i++) {
            mail = "From: a@example.org\nSubject: outer\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b" + i + "\"\n\n--b" + i + "\nContent-Type: message/rfc822\n\n" + mail + "\n--b" + i + "--\n";
        }
        return mail;
    }

    private static byte[] nestedArchives(int depth) throws IOException {
        byte[] inner = FormatFiles.zip("a.txt", utf8("The words inside\n\nof all of them."));
        for (int i = 0; i < depth; i++) {
            inner = FormatFiles.zip("level" + i + ".zip", inner);
        }
        return inner;
    }

    private static byte[] many(int entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("e" + i + ".txt"));
            }
        }
        return bytes.toByteArray();
    }

    /** Many directory entries for the same packed bytes. */
    private static byte[] overlapping(int entries) {
        byte[] plain = new byte[4 * MEBI];
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[plain.length / 100];
        int length = deflater.deflate(packed);
        deflater.end();
        CRC32 crc = new CRC32();
        crc.update(plain);
        ByteBuffer out = ByteBuffer.allocate(31 + length + entries * 56 + 22).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0x04034B50).putShort((short) 20).putShort((short) 0).putShort((short) 8).putInt(0).putInt((int) crc.getValue()).putInt(length).putInt(plain.length)
                .putShort((short) 1).putShort((short) 0).put((byte) 'a').put(packed, 0, length);
        int directory = out.position();
        for (int i = 0; i < entries; i++) {
            byte[] name = ascii("%05d.html".formatted(i));
            out.putInt(0x02014B50).putShort((short) 20).putShort((short) 20).putShort((short) 0).putShort((short) 8).putInt(0).putInt((int) crc.getValue()).putInt(length)
                    .putInt(plain.length).putShort((short) name.length).putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(0).put(name);
        }
        int end = out.position();
        out.putInt(0x06054B50).putInt(0).putShort((short) entries).putShort((short) entries).putInt(end - directory).putInt(directory).putShort((short) 0);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static byte[] pdf(byte[] content, String resources) throws IOException {
        byte[][] objects = {ascii("<</Type/Catalog/Pages 2 0 R>>"), ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
            ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<" + resources + ">>>>"), content,
            stream(ascii("/F Do /F Do"), "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>")};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(ascii("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.write(ascii((i + 1) + " 0 obj\n"));
            out.write(objects[i]);
            out.write(ascii("\nendobj\n"));
        }
        int start = out.size();
        out.write(ascii("xref\n0 " + (objects.length + 1) + "\n" + table + "trailer<</Size " + (objects.length + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF"));
        return out.toByteArray();
    }

    private static byte[] stream(byte[] data, String more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(ascii("<</Length " + data.length + more + ">>stream\n"));
        out.write(data);
        out.write(ascii("\nendstream"));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        }
        return out.toByteArray();
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
