package org.bongsu.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.bongsu.intake.bytes.Enclosed;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.Found;
import org.bongsu.intake.text.HomeZone;
import org.bongsu.intake.text.LanguageFinder;
import org.bongsu.intake.text.Piece;
import org.bongsu.intake.text.Sayings;
import org.bongsu.model.Provenance.Field;
import org.bongsu.model.Provenance.Place;
import org.bongsu.model.Published;
import org.jspecify.annotations.Nullable;

/** Reads a mail of Outlook, MSG: an article of its words, one of each message in it, and the files that they carry. */
public final class MsgReader {
    private static final int DEEPEST = 8;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Enclosed> enclosed = new ArrayList<>();

    private MsgReader() { }

    /** Reads one. */
    public static Found read(byte[] bytes) throws Unreadable {
        MsgReader reader = new MsgReader();
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            reader.message(message, "", 0);
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            if (reader.pieces.isEmpty()) {
                throw new Unreadable("broken");
            }
        }
        if (reader.pieces.isEmpty() && reader.enclosed.isEmpty()) {
            throw new Unreadable("no-text");
        }
        return Found.of(reader.pieces, reader.enclosed);
    }

    private interface Chunk {
        @Nullable String get() throws ChunkNotFoundException;
    }

    private void message(MAPIMessage message, String key, int depth) throws IOException {
        message.setReturnNullOnMissingChunk(true);
        if (message.has7BitEncodingStrings()) {
            message.guess7BitEncoding();
        }
        Body text = MailText.choose(said(message::getTextBody), said(message::getHtmlBody));
        if (!text.text().isBlank()) {
            pieces.add(piece(message, key, text));
        }
        AttachmentChunks[] attached = message.getAttachmentFiles();
        for (int i = 0; i < attached.length; i++) {
            if (attached[i].isEmbeddedMessage() && depth < DEEPEST) {
                message(attached[i].getEmbeddedMessage(), key + "/" + i, depth + 1);
            } else if (attached[i].getAttachData() != null && attached[i].getAttachContentId() == null) {
                enclosed.add(new Enclosed(name(attached[i]), attached[i].getEmbeddedAttachmentObject()));
            }
        }
    }

    private static Piece piece(MAPIMessage message, String key, Body text) {
        String subject = line(said(message::getSubject));
        String from = line(said(message::getDisplayFrom));
        Sayings sayings = new Sayings();
        sayings.say(Field.TITLE, subject == null ? Place.OPENING : Place.HEADERS, subject == null ? Cleaning.opening(text.text()) : subject);
        sayings.say(Field.AUTHOR, Place.HEADERS, from);
        sayings.say(Field.PUBLISHED, Place.HEADERS, sent(message, text.text()));
        return new Piece(key, sayings.bibliography(null), text);
    }

    private static @Nullable Published sent(MAPIMessage message, String text) {
        try {
            Calendar date = message.getMessageDate();
            return date == null ? null : new Published(date.toInstant(), HomeZone.of(null, LanguageFinder.language(text)), true);
        } catch (ChunkNotFoundException e) {
            return null;
        }
    }

    private static String name(AttachmentChunks attachment) {
        for (StringChunk chunk : new StringChunk[] {attachment.getAttachLongFileName(), attachment.getAttachFileName(), attachment.getAttachDisplayName()}) {
            String name = chunk == null ? null : line(chunk.getValue());
            if (name != null) {
                return name.replace('/', '_');
            }
        }
        return "attachment";
    }

    private static @Nullable String line(@Nullable String text) {
        String line = text == null ? "" : Cleaning.line(text);
        return line.isEmpty() ? null : line;
    }

    private static @Nullable String said(Chunk chunk) {
        try {
            return chunk.get();
        } catch (ChunkNotFoundException e) {
            return null;
        }
    }
}
