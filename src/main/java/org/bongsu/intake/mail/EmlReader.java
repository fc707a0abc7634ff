package org.bongsu.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.intake.bytes.Enclosed;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.DateText;
import org.bongsu.intake.text.Found;
import org.bongsu.intake.text.HomeZone;
import org.bongsu.intake.text.LanguageFinder;
import org.bongsu.intake.text.Piece;
import org.bongsu.intake.text.Sayings;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;

/** Reads a mail: an article of its words, and the files that it carries. */
public final class EmlReader {
    private static final Pattern ADDRESS = Pattern.compile("^\\s*(?:\"?(.*?)\"?\\s*)?<([^<>@]*@[^<>]*)>\\s*$", Pattern.DOTALL);

    private EmlReader() { }

    /** Reads one. */
    public static Found read(byte[] bytes) throws Unreadable {
        MimeMail mail = MimeMail.read(bytes);
        String plain = null;
        String html = null;
        List<Enclosed> enclosed = new ArrayList<>();
        boolean locked = false;
        for (MimePart part : mail.parts()) {
            if (part.text() && part.name() == null) {
                String text = PartText.of(part);
                plain = part.html() || plain != null ? plain : text;
                html = !part.html() || html != null ? html : text;
            } else if (part.worthwhile()) {
                enclosed.add(new Enclosed(part.called().replace('/', '_'), part.bytes()));
            }
            locked |= part.type().matches("application/(?:x-)?pkcs7-mime|application/pgp-encrypted");
        }
        Body text = MailText.choose(plain, html);
        if (text.text().isBlank() && enclosed.isEmpty()) {
            throw new Unreadable(locked ? "encrypted" : "no-text");
        }
        return Found.of(text.text().isBlank() ? List.of() : List.of(piece(mail, text)), enclosed);
    }

    private static Piece piece(MimeMail mail, Body text) {
        String from = mail.headers().getOrDefault("from", "");
        Matcher address = ADDRESS.matcher(from);
        boolean known = address.matches();
        String name = Cleaning.line(known && address.group(1) != null ? address.group(1) : known ? address.group(2) : from);
        String subject = Cleaning.line(mail.headers().getOrDefault("subject", ""));
        String date = mail.headers().get("date");
        Sayings sayings = new Sayings();
        sayings.say(Field.TITLE, Place.HEADERS, subject);
        sayings.say(Field.TITLE, Place.OPENING, subject.isEmpty() ? Cleaning.opening(text.text()) : null);
        sayings.say(Field.AUTHOR, Place.HEADERS, name);
        sayings.say(Field.PUBLISHED, Place.HEADERS, date == null ? null : DateText.find(date), HomeZone.of(null, LanguageFinder.language(text.text())));
        return Piece.whole(sayings.bibliography(null), text);
    }
}
