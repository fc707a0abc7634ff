package org.bongsu.intake.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows formats that are not text by the bytes that they begin with. */
final class MagicBytes {
    private static final int NEAR = 1024;
    private static final int DIRECTORY = 1 << 16;

    private record Signature(String bytes, Kind kind) { }

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("\u0089PNG", Kind.other("PNG", "image/png")),
            new Signature("GIF8", Kind.other("GIF", "image/gif")),
            new Signature("\u00FF\u00D8\u00FF", Kind.other("JPEG", "image/jpeg")),
            new Signature("II*\0", Kind.other("TIFF", "image/tiff")),
            new Signature("MM\0*", Kind.other("TIFF", "image/tiff")),
            new Signature("\0\0\1\0", Kind.other("ICO", "image/vnd.microsoft.icon")),
            new Signature("ID3", Kind.other("MP3", "audio/mpeg")),
            new Signature("OggS", Kind.other("OGG", "application/ogg")),
            new Signature("wOFF", Kind.other("WOFF", "font/woff")),
            new Signature("wOF2", Kind.other("WOFF2", "font/woff2")),
            new Signature("\u007FELF", Kind.other("ELF", "application/x-executable")),
            new Signature("SQLite format 3\0", Kind.other("SQLite", "application/vnd.sqlite3")),
            new Signature("{\\rtf", Kind.document("RTF", "application/rtf")),
            new Signature("HWP Document File", Kind.document("HWP 3", "application/x-hwp")),
            new Signature("\u001F\u008B", Kind.document("GZIP", "application/gzip")),
            new Signature("7z\u00BC\u00AF", Kind.document("7Z", "application/x-7z-compressed")),
            new Signature("Rar!", Kind.document("RAR", "application/vnd.rar")),
            new Signature("\u00FD7zXZ", Kind.document("XZ", "application/x-xz")));

    private MagicBytes() { }

    static @Nullable Kind find(byte[] bytes) {
        String near = latin(bytes, NEAR);
        if (near.contains("%PDF-")) {
            return Kind.PDF;
        }
        if (near.startsWith("PK\3\4") || near.startsWith("PK\5\6")) {
            return packed(latin(bytes, DIRECTORY), new String(bytes, Math.max(0, bytes.length - DIRECTORY), Math.min(bytes.length, DIRECTORY), StandardCharsets.ISO_8859_1));
        }
        if (near.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return compound(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        if (near.startsWith("RIFF") || near.startsWith("ftyp", 4)) {
            return Kind.other("RIFF/MP4", "application/octet-stream");
        }
        if ((near.startsWith("MZ") || near.startsWith("BM")) && near.indexOf('\0') >= 0) {
            return Kind.other(near.startsWith("MZ") ? "EXE" : "BMP", "application/octet-stream");
        }
        return SIGNATURES.stream().filter(signature -> near.startsWith(signature.bytes)).map(Signature::kind)
                .findFirst().orElse(null);
    }

    private static Kind packed(String head, String tail) {
        if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return Kind.office("ODT", "application/vnd.oasis.opendocument.text");
        }
        if (head.contains("mimetypeapplication/hwp+zip") || tail.contains("Contents/section0.xml")) {
            return Kind.office("HWPX", "application/hwp+zip");
        }
        if (head.contains("mimetypeapplication/epub+zip")) {
            return Kind.document("EPUB", "application/epub+zip");
        }
        if (!tail.contains("[Content_Types].xml")) {
            return Kind.ZIP;
        }
        if (tail.contains("word/document.xml")) {
            return Kind.office("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        }
        return tail.contains("xl/workbook") ? Kind.other("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                : tail.contains("ppt/") ? Kind.document("PPTX", "application/vnd.openxmlformats-officedocument.presentationml.presentation") : Kind.ZIP;
    }

    /** A file system in a file, which programs of the nineties keep their documents in; names in it are wide. */
    private static Kind compound(String bytes) {
        if (bytes.contains("HWP Document File")) {
            return Kind.office("HWP", "application/x-hwp");
        }
        if (bytes.contains(wide("__properties_version1.0"))) {
            return Kind.MSG;
        }
        if (bytes.contains(wide("EncryptedPackage"))) {
            return Kind.document("OLE-ENCRYPTED", "application/x-ole-storage");
        }
        return bytes.contains(wide("WordDocument")) ? Kind.office("DOC", "application/msword")
                : bytes.contains(wide("Workbook")) ? Kind.other("XLS", "application/vnd.ms-excel") : Kind.document("OLE", "application/x-ole-storage");
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes, int limit) {
        return new String(bytes, 0, Math.min(bytes.length, limit), StandardCharsets.ISO_8859_1);
    }
}
