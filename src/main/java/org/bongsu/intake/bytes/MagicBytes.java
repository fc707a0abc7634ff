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
            new Signature("HWP Document File", Kind.document("HWP", "application/x-hwp")),
            new Signature("\u001F\u008B", Kind.document("GZIP", "application/gzip")),
            new Signature("7z\u00BC\u00AF", Kind.document("7Z", "application/x-7z-compressed")),
            new Signature("Rar!", Kind.document("RAR", "application/vnd.rar")),
            new Signature("\u00FD7zXZ", Kind.document("XZ", "application/x-xz")));

    private MagicBytes() { }

    static @Nullable Kind find(byte[] bytes) {
        String near = latin(bytes, NEAR);
        if (near.contains("%PDF-")) {
            return Kind.document("PDF", "application/pdf");
        }
        if (near.startsWith("PK\3\4") || near.startsWith("PK\5\6")) {
            return packed(latin(bytes, DIRECTORY));
        }
        if (near.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return new String(bytes, StandardCharsets.ISO_8859_1).contains("HWP Document File")
                    ? Kind.document("HWP", "application/x-hwp") : Kind.document("DOC/MSG", "application/x-ole-storage");
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

    private static Kind packed(String directory) {
        if (directory.contains("word/")) {
            return Kind.document("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        }
        if (directory.contains("opendocument.text")) {
            return Kind.document("ODT", "application/vnd.oasis.opendocument.text");
        }
        return directory.contains("hwp+zip") ? Kind.document("HWPX", "application/hwp+zip") : Kind.document("ZIP", "application/zip");
    }

    private static String latin(byte[] bytes, int limit) {
        return new String(bytes, 0, Math.min(bytes.length, limit), StandardCharsets.ISO_8859_1);
    }
}
