package org.bongsu.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.bongsu.intake.bytes.Characters;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Cleaning;
import org.jspecify.annotations.Nullable;

/**
 * A mail taken apart (RFC 5322, 2045 to 2049).
 *
 * @param headers of the mail itself by name in lower case, the first of each, decoded
 */
record MimeMail(Map<String, String> headers, List<MimePart> parts) {
    private static final int MOST_PARTS = 2_000;
    private static final int DEEPEST = 16;
    private static final MimeConfig CONFIG = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderCount(2_000).setMaxHeaderLen(200_000).setMaxContentLen(-1)
            .setCountLineNumbers(false).build();
    private static final Pattern FILE_NAME = Pattern.compile("(?is)(?:file)?name(\\*(?:0\\*?)?)?\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");
    private static final Pattern MORE_NAME = Pattern.compile("(?is)(?:file)?name\\*([1-9])(\\*?)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");

    static MimeMail read(byte[] bytes) throws Unreadable {
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(bytes));
        Map<String, String> headers = new HashMap<>();
        List<MimePart> parts = new ArrayList<>();
        try {
            walk(stream, headers, parts);
        } catch (IOException | MimeException | IllegalArgumentException e) {
            if (parts.isEmpty()) {
                throw new Unreadable("broken");
            }
        }
        return new MimeMail(headers, parts);
    }

    private static void walk(MimeTokenStream stream, Map<String, String> headers, List<MimePart> parts) throws IOException, MimeException, Unreadable {
        Map<String, String> own = new HashMap<>();
        int depth = 0;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> own = new HashMap<>();
                case T_FIELD -> own.putIfAbsent(stream.getField().getName().toLowerCase(Locale.ROOT).strip(), value(stream.getField()));
                case T_END_HEADER -> {
                    if (headers.isEmpty()) {
                        headers.putAll(own);
                    }
                }
                case T_START_MULTIPART -> {
                    depth++;
                    if (depth > DEEPEST) {
                        throw new Unreadable("too-deep");
                    }
                }
                case T_END_MULTIPART -> depth--;
                case T_BODY -> {
                    if (parts.size() == MOST_PARTS) {
                        throw new Unreadable("too-many-files");
                    }
                    parts.add(part(stream, own));
                }
                default -> { }
            }
        }
    }

    private static MimePart part(MimeTokenStream stream, Map<String, String> headers) throws IOException {
        BodyDescriptor about = stream.getBodyDescriptor();
        byte[] content;
        try (InputStream in = stream.getDecodedInputStream()) {
            content = in.readAllBytes();
        }
        String disposition = headers.getOrDefault("content-disposition", "");
        String place = headers.getOrDefault("content-location", headers.getOrDefault("content-id", ""));
        String named = name(disposition);
        return new MimePart(String.valueOf(about.getMimeType()).toLowerCase(Locale.ROOT), about.getCharset(),
                named != null ? named : name(headers.getOrDefault("content-type", "")), disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment"),
                place, content);
    }

    /** Words of a header: encoded words decoded, or else the bytes as they are, which in Korea are often MS949. */
    private static String value(Field field) {
        byte[] raw = field.getRaw() == null ? field.getBody().getBytes(StandardCharsets.ISO_8859_1) : field.getRaw().toByteArray();
        String line = Characters.read(raw).text();
        String body = line.substring(line.indexOf(':') + 1).replaceAll("\\r?\\n(?=[ \\t])", "").strip();
        return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT);
    }

    /** The name of a file in a header, also one that is cut in pieces or escaped (RFC 2231). */
    private static @Nullable String name(String header) {
        Matcher matcher = FILE_NAME.matcher(header);
        if (!matcher.find()) {
            return null;
        }
        StringBuilder name = new StringBuilder(matcher.group(2) != null ? matcher.group(2).replaceAll("\\\\(.)", "$1") : matcher.group(3));
        Matcher more = MORE_NAME.matcher(header);
        while (more.find()) {
            name.append(more.group(3) != null ? more.group(3) : more.group(4));
        }
        String escaped = name.toString();
        String clean = Cleaning.line(matcher.group(1) != null && escaped.contains("'") ? unescaped(escaped) : escaped);
        return clean.isEmpty() ? null : clean;
    }

    private static String unescaped(String escaped) {
        String[] sides = escaped.split("'", 3);
        if (sides.length < 3) {
            return escaped;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] text = sides[2].getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            int high = i + 2 < text.length && text[i] == '%' ? Character.digit(text[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text[i + 2], 16);
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(text[i]);
            }
        }
        try {
            return bytes.toString(Charset.forName(sides[0].equalsIgnoreCase("euc-kr") || sides[0].startsWith("ks_c") ? "MS949" : sides[0]));
        } catch (IllegalArgumentException e) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
