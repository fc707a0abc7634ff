package org.bongsu.intake.mail;

import java.util.List;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.page.WebPage;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.Found;
import org.bongsu.intake.text.Piece;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.jspecify.annotations.Nullable;

/** Reads a page that a browser saved as one file, MHTML (RFC 2557): the page itself, not the frames and pictures with it. */
public final class MhtmlReader {
    private MhtmlReader() { }

    /** Reads one. */
    public static Found read(byte[] bytes) throws Unreadable {
        MimeMail mail = MimeMail.read(bytes);
        List<MimePart> pages = mail.parts().stream().filter(MimePart::html).toList();
        if (pages.isEmpty()) {
            throw new Unreadable("no-text");
        }
        String saved = mail.headers().getOrDefault("snapshot-content-location", mail.headers().getOrDefault("content-location", ""));
        MimePart first = pages.stream().filter(page -> !saved.isEmpty() && page.place().equals(saved)).findFirst().orElse(pages.getFirst());
        WebPage page = WebPage.read(PartText.of(first), address(saved.isEmpty() ? first.place() : saved));
        if (!page.body().hasWords()) {
            throw new Unreadable("no-text");
        }
        page.sayings().say(Field.TITLE, Place.HEADERS, page.sayings().first(Field.TITLE) == null ? Cleaning.line(mail.headers().getOrDefault("subject", "")) : null);
        return Found.of(Piece.whole(page.titled().bibliography(page.url()), page.body()));
    }

    private static @Nullable String address(String place) {
        return place.matches("(?i)https?://\\S+") ? place : null;
    }
}
