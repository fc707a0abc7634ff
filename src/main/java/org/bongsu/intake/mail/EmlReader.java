package org.bongsu.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.intake.bytes.Enclosed;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.DateText;
import org.bongsu.intake.text.Found;
import org.bongsu.intake.text.HomeZone;
import org.bongsu.intake.text.LanguageFinder;
import org.bongsu.intake.text.Piece;
import org.bongsu.intake.text.SpokenDate;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Published;
import org.jspecify.annotations.Nullable;

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
        String text = MailText.choose(plain, html);
        if (text.isBlank() && enclosed.isEmpty()) {
            throw new Unreadable(locked ? "encrypted" : "no-text");
        }
        return Found.of(text.isBlank() ? List.of() : List.of(piece(mail, text)), enclosed);
    }

    private static Piece piece(MimeMail mail, String text) {
        String from = mail.headers().getOrDefault("from", "");
        Matcher address = ADDRESS.matcher(from);
        boolean known = address.matches();
        String name = Cleaning.line(known && address.group(1) != null ? address.group(1) : known ? address.group(2) : from);
        String subject = Cleaning.line(mail.headers().getOrDefault("subject", ""));
        return Piece.whole(new Bibliography(subject.isEmpty() ? Cleaning.opening(text) : subject, name.isEmpty() ? null : name, null, null,
                sent(mail.headers().get("date"), text)), text);
    }

    private static @Nullable Published sent(@Nullable String written, String text) {
        SpokenDate date = written == null ? null : DateText.find(written);
        return date == null ? null : date.published(HomeZone.of(null, LanguageFinder.language(text)));
    }
}
