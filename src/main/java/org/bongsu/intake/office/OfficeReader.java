package org.bongsu.intake.office;

import org.bongsu.intake.archive.ZipBytes;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Found;

/** Reads the documents of office programs. */
public final class OfficeReader {
    private OfficeReader() { }

    /**
     * Reads one.
     *
     * @param format as {@code Kind} names it: DOCX, ODT, HWPX, HWP or DOC
     */
    public static Found read(String format, byte[] bytes) throws Unreadable {
        return switch (format) {
            case "DOCX" -> DocxReader.read(ZipBytes.of(bytes));
            case "ODT" -> OdtReader.read(ZipBytes.of(bytes));
            case "HWPX" -> HwpxReader.read(ZipBytes.of(bytes));
            case "HWP" -> HwpReader.read(bytes);
            case "DOC" -> DocReader.read(bytes);
            default -> throw new Unreadable("not-read-yet");
        };
    }
}
