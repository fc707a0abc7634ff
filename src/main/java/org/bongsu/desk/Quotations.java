package org.bongsu.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.bongsu.model.Claim;
import org.bongsu.model.Source;
import org.bongsu.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * What incidents rest on, all claims and the sources that are not articles, read beside whatever else is done: a window shows incidents before. Who asks
 * earlier waits.
 */
final class Quotations {
    private final FutureTask<Store.Quoted> reading;
    private @Nullable Map<String, Claim> claims;
    private @Nullable Map<String, Source> sources;

    /**
     * Nothing is read yet.
     *
     * @param reader reads all
     */
    Quotations(Supplier<Store.Quoted> reader) {
        reading = new FutureTask<>(reader::get);
    }

    /** Begins to read; to be called once. */
    void begin() {
        Thread.ofPlatform().name("quotations").daemon().start(reading);
    }

    /** Waits until they are read, so that what was shown of a store that is closed can still be asked; says nothing of a failure, which whoever asks is told. */
    void settle() {
        try {
            read();
        } catch (IllegalStateException e) {
            System.getLogger(Quotations.class.getName()).log(System.Logger.Level.DEBUG, "a store is closed whose claims could not be read", e);
        }
    }

    /** As they were read, while nothing of them was changed. */
    Store.Quoted read() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return reading.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("the claims could not be read", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether they were changed, or asked for as maps; {@link #read} is not all of them then. */
    boolean taken() {
        return claims != null || sources != null;
    }

    /** All claims, by id; may be changed. */
    Map<String, Claim> claims() {
        Map<String, Claim> all = claims;
        if (all == null) {
            Store.Quoted quoted = read();
            Map<String, Claim> byId = new HashMap<>();
            quoted.claims().forEach(claim -> byId.put(claim.id(), claim));
            all = byId;
            claims = byId;
        }
        return all;
    }

    /** The sources that are not articles, by id; may be changed. */
    Map<String, Source> sources() {
        Map<String, Source> all = sources;
        if (all == null) {
            Map<String, Source> byId = new HashMap<>();
            read().sources().forEach(source -> byId.put(source.id(), source));
            all = byId;
            sources = byId;
        }
        return all;
    }
}
