package org.bongsu.intake.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The character sets that labels mean, which is not always what they say. */
final class CharacterSets {
    /** Unified Hangul Code: all 11,172 syllables. Java's own EUC-KR knows 2,350 of them. */
    static final Charset KOREAN = Charset.forName("x-windows-949");
    static final Charset JAPANESE = Charset.forName("windows-31j");
    static final Charset JAPANESE_UNIX = Charset.forName("EUC-JP");
    static final Charset CHINESE = Charset.forName("GB18030");
    static final Charset TAIWANESE = Charset.forName("Big5-HKSCS");
    static final Charset WESTERN = Charset.forName("windows-1252");
    static final Charset CYRILLIC = Charset.forName("windows-1251");

    private static final int PRESCAN = 8192;
    private static final Pattern DECLARED = Pattern.compile(
            "<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?([\\w.:-]+)|<meta[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    /** Where web browsers read a label as a wider set than it names. */
    private static final Map<String, Charset> MEANT = Map.ofEntries(
            Map.entry("gb2312", CHINESE), Map.entry("gbk", CHINESE), Map.entry("gb_2312-80", CHINESE),
            Map.entry("big5", TAIWANESE), Map.entry("shift_jis", JAPANESE), Map.entry("sjis", JAPANESE),
            Map.entry("x-sjis", JAPANESE), Map.entry("iso-8859-1", WESTERN), Map.entry("latin1", WESTERN),
            Map.entry("us-ascii", WESTERN), Map.entry("ascii", WESTERN),
            Map.entry("iso-8859-9", Charset.forName("windows-1254")),
            // A label that can be read as bytes is not UTF-16, whatever it says.
            Map.entry("utf-16", StandardCharsets.UTF_8), Map.entry("utf-16le", StandardCharsets.UTF_8),
            Map.entry("utf-16be", StandardCharsets.UTF_8));

    private CharacterSets() { }

    /** The set that the file itself names near its beginning; null where it names none that is known. */
    static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        while (matcher.find()) {
            Charset charset = named(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }

    /** What a label means: all Korean two-byte labels mean the widest of them. Null for one that is unknown. */
    static @Nullable Charset named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("ks_c_5601") || name.startsWith("ksc5601") || name.startsWith("ksc_5601")
                || name.matches("(x-)?(euc[-_]?kr|(cp|ms|windows-)949|uhc|korean)")) {
            return KOREAN;
        }
        Charset meant = MEANT.get(name);
        if (meant != null) {
            return meant;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
