package org.bongsu.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bongsu.exchange.UnreadableTable;
import org.bongsu.intake.Intake;
import org.bongsu.model.Coverage;
import org.bongsu.situation.Situation;

/** Fills a new store with the sample: landmark incidents, coded, and articles in the inbox. */
public final class FirstRun {
    private final Session session;

    public FirstRun(Session session) {
        this.session = session;
    }

    /** Whether the store is a sample: its index is a curated sample's, not a measure. */
    public boolean isSample() {
        return session.now().sample();
    }

    /** Fills an empty store; one that holds anything is left as it is. */
    public void fill() throws StoreFault {
        Situation held = session.now();
        if (!held.incidents().isEmpty() || !held.sources().isEmpty()) {
            return;
        }
        Importing importing = new Importing(session, new Intake());
        try {
            for (String name : text("samples.txt").lines().filter(line -> !line.isBlank()).toList()) {
                importing.bytes(name, bytes("samples/" + name));
            }
            importing.incidents(text("landmarks.json"), Coverage.SAMPLE);
        } catch (UnreadableTable e) {
            throw new IllegalStateException("the sample that comes with the application cannot be read", e);
        }
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = FirstRun.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the application: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
