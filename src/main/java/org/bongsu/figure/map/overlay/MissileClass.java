package org.bongsu.figure.map.overlay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bongsu.words.Words;

/**
 * A kind of missile and how far it is estimated to reach.
 *
 * @param name   in English
 * @param korean the same in Korean
 * @param km     estimated range
 * @param source who estimates so
 */
public record MissileClass(String name, String korean, double km, String source) {
    private static final List<MissileClass> DELIVERED = read();

    /** Those that Bongsu comes with ({@code missile_ranges.tsv}), the shortest first. */
    public static List<MissileClass> delivered() {
        return DELIVERED;
    }

    /** The name in the language of the words; one that is not known, as it is. */
    static String name(String label, Words words) {
        return words.korean() ? DELIVERED.stream().filter(each -> each.name.equals(label)).map(MissileClass::korean).findFirst().orElse(label) : label;
    }

    /** What it is called in the language of the words. */
    public String in(Words words) {
        return words.korean() ? korean : name;
    }

    private static List<MissileClass> read() {
        try (InputStream in = Objects.requireNonNull(MissileClass.class.getResourceAsStream("/assets/missile_ranges.tsv"), "missing from the application")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1))
                    .map(cell -> new MissileClass(cell[0], cell[1], Double.parseDouble(cell[2]), cell[3])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
