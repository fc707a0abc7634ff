package org.bongsu.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Found;
import org.bongsu.intake.text.Passages;
import org.bongsu.intake.text.Properties;
import org.jspecify.annotations.Nullable;

/** Reads a document of Word up to 2003, DOC. */
final class DocReader {
    private DocReader() { }

    static Found read(byte[] bytes) throws Unreadable {
        try (WordExtractor extractor = new WordExtractor(new ByteArrayInputStream(bytes))) {
            Passages passages = new Passages();
            for (String paragraph : extractor.getParagraphText()) {
                // A cell ends in a bell, a line in a vertical tab.
                passages.paragraph(WordExtractor.stripFields(paragraph).replace('\u0007', '\t').replace('\u000B', '\n').strip());
            }
            SummaryInformation about = extractor.getDocument().getSummaryInformation();
            return OfficePackage.found(passages, null, about == null ? Properties.NONE
                    : new Properties(about.getTitle(), about.getAuthor(), moment(about.getCreateDateTime()), moment(about.getLastSaveDateTime())));
        } catch (EncryptedDocumentException e) {
            throw new Unreadable("encrypted");
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("broken");
        }
    }

    private static @Nullable Instant moment(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
