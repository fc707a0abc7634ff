package org.bongsu.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bongsu.intake.archive.ZipReader;
import org.bongsu.intake.bytes.Kind;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.mail.EmlReader;
import org.bongsu.intake.mail.MhtmlReader;
import org.bongsu.intake.mail.MsgReader;
import org.bongsu.intake.office.OfficeReader;
import org.bongsu.intake.pdf.PdfReader;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Found;
import org.bongsu.intake.text.HomeZone;
import org.bongsu.intake.text.Piece;
import org.bongsu.intake.text.Sayings;
import org.bongsu.model.Article;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.bongsu.model.Published;
import org.bongsu.model.Refusal;
import org.bongsu.words.Words;

/** Reads what is made of more than characters: documents, mails, archives. */
final class DocumentReader {
    private final Incoming incoming;

    DocumentReader(Incoming incoming) {
        this.incoming = incoming;
    }

    /**
     * Reads it.
     *
     * @param from where to begin in an archive
     */
    Outcome read(int from) {
        try {
            return outcome(find(from));
        } catch (Unreadable e) {
            return incoming.refused(e.reason());
        }
    }

    private Found find(int from) throws Unreadable {
        Kind kind = incoming.kind();
        return switch (kind.family()) {
            case PDF -> pdf();
            case OFFICE -> OfficeReader.read(kind.name(), incoming.bytes());
            case MAIL -> kind == Kind.MSG ? MsgReader.read(incoming.bytes()) : kind == Kind.MHTML ? MhtmlReader.read(incoming.bytes()) : EmlReader.read(incoming.bytes());
            case ARCHIVE -> ZipReader.read(incoming.bytes(), from);
            case DOCUMENT -> throw new Unreadable(kind.name().equals("OLE-ENCRYPTED") ? "encrypted" : "not-read-yet");
            default -> throw new Unreadable("not-an-article");
        };
    }

    private Outcome outcome(Found found) {
        String hash = Incoming.sha256(incoming.bytes());
        List<Article> articles = new ArrayList<>();
        for (Piece piece : found.pieces()) {
            articles.add(piece.key().isEmpty() ? incoming.article(piece.about(), piece.body()) : incoming.entry(hash, piece.key(), piece.about(), piece.body()));
        }
        List<Refusal> passed = found.passed().stream().map(each -> new Refusal(each.name(), each.reason(), List.of(each.name(), ""))).toList();
        return new Outcome.Taken(articles, found.enclosed(), passed, found.next());
    }

    private Found pdf() throws Unreadable {
        PdfReader.Pdf pdf = PdfReader.read(incoming.bytes());
        PdfReader.Scan scan = pdf.scan();
        return scan == null ? Objects.requireNonNull(pdf.found()) : Found.of(scanned(scan));
    }

    /** A scan is kept like an article; what its text says is that it has none, in both languages, as nobody knows yet who will read it. */
    private Piece scanned(PdfReader.Scan scan) {
        ZoneId home = HomeZone.of(null, "ko");
        Sayings sayings = new Sayings();
        sayings.say(Field.TITLE, Place.PROPERTIES, scan.properties().title());
        if (scan.properties().title() == null) {
            sayings.say(Field.TITLE, Place.FILE_NAME, incoming.fileName().replaceFirst("(?i)\\.pdf$", ""));
        }
        sayings.say(Field.AUTHOR, Place.PROPERTIES, scan.properties().author());
        if (scan.properties().created() != null) {
            sayings.say(Field.PUBLISHED, Place.PROPERTIES, Published.day(scan.properties().created().atZone(home).toLocalDate(), home));
        }
        return Piece.whole(sayings.bibliography(null), Body.plain(Words.of("ko").say("intake.scan", scan.pages()) + "\n\n" + Words.of("en").say("intake.scan", scan.pages())));
    }
}
