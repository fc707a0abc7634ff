package org.bongsu.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Cases that are data: the files beside the tests. */
public final class Cases {
    private Cases() { }

    public static String text(String name) {
        try (InputStream in = Cases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no such cases: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<String[]> rows(String name) {
        return text(name).lines().skip(1).filter(line -> !line.isEmpty()).map(line -> line.split("\t", -1));
    }
}
