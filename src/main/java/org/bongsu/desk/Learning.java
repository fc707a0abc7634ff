package org.bongsu.desk;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bongsu.codebook.Codebook;
import org.bongsu.job.Jobs;
import org.bongsu.model.Incident;
import org.bongsu.model.Reading;
import org.bongsu.model.Subject;
import org.bongsu.model.Suggestion;
import org.bongsu.publish.SafeFile;
import org.bongsu.suggest.learn.Decision;
import org.bongsu.suggest.learn.Learner;
import org.bongsu.suggest.learn.Model;
import org.bongsu.suggest.learn.Trial;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions as the analyst would code them: learned in the background from what was accepted, corrected and turned down in the store, and
 * in use only while a trial over these decisions shows it better than the rules alone. Nothing of it is in the journal; it is made again from the store.
 */
public final class Learning {
    private static final long SEED = 20260127;
    /** After so many new decisions it is learned again. */
    private static final int AGAIN = 10;
    /** From this likelihood on, what was always turned down is not suggested any more. */
    private static final double SURE = 0.9;
    private static final int OFTEN = 3;
    private static final String FILE = "learning.properties";
    /** With fewer decisions nothing is learned. */
    public static final int LEAST = Trial.LEAST;

    private final Session session;
    private final Jobs jobs;
    private final Path file;
    private final ReadOnlyObjectWrapper<State> state;
    private volatile @Nullable Model used;
    private int learnedFrom = -1;
    private boolean running;
    private boolean again;

    /**
     * How it stands.
     *
     * @param on        whether the analyst wants it
     * @param inUse     whether it changes suggestions now
     * @param decisions how many it was learned from
     * @param rules     share of them that the rules alone have right, 0 to 1
     * @param learned   share that is right with what was learned from the others, 0 to 1
     * @param trained   when it was learned last, or null when it was not yet
     */
    public record State(boolean on, boolean inUse, int decisions, double rules, double learned, @Nullable Instant trained) { }

    /**
     * Learns from the decisions of a store, at once and again after some more.
     *
     * @param jobs work beside the store
     */
    public Learning(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
        this.file = session.folder().resolve(FILE);
        this.state = new ReadOnlyObjectWrapper<>(new State(on(), false, 0, 0, 0, null));
        session.situation().subscribe(situation -> {
            if (Math.abs(session.decided() - learnedFrom) >= AGAIN || learnedFrom < 0) {
                renew();
            }
        });
    }

    /** How it stands, renewed on the screen's thread. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Switches it on or off for this store. */
    public void on(boolean wanted) throws IOException {
        save("on", Boolean.toString(wanted));
        renew();
    }

    /** Forgets what was decided until now; it learns from what comes after. */
    public void reset() throws IOException {
        save("since", session.clock().instant().plusMillis(1).toString());
        renew();
    }

    /** Learns anew in the background. */
    public void renew() {
        if (running) {
            again = true;
            return;
        }
        again = false;
        running = true;
        learnedFrom = session.decided();
        jobs.run("Learning", progress -> learn()).then(state::set).atLast(() -> {
            running = false;
            if (again) {
                renew();
            }
        }).start();
    }

    private State learn() {
        boolean on = on();
        List<Decision> decisions = on ? new Decisions(session, since()).all() : List.of();
        Trial trial = decisions.size() < Trial.LEAST ? Trial.NONE : Trial.of(decisions, SEED);
        used = on && trial.better() ? Learner.train(decisions, SEED) : null;
        return new State(on, used != null, decisions.size(), trial.rulesRight(), trial.learnedRight(), session.clock().instant());
    }

    /** A reading with what was learned: other types, other scores, and without what is always turned down; as it is while it is not in use. */
    public Reading adjust(Reading reading) {
        Model model = used;
        if (model == null) {
            return reading;
        }
        Codebook codebook = session.codebook();
        return new Reading(reading.suggestions().stream().map(suggestion -> adjusted(suggestion, model, codebook)).flatMap(Optional::stream).toList(), reading.mentions());
    }

    private static Optional<Suggestion> adjusted(Suggestion suggestion, Model model, Codebook codebook) {
        Incident proposal = suggestion.proposal();
        Model.Judged judged = model.judge(suggestion.lead().quote(), proposal.type());
        if (judged.similar() == 0) {
            return Optional.of(suggestion);
        }
        if (judged.type().equals(proposal.type())) {
            return Optional.of(with(suggestion, proposal, suggestion.score() * (1 + judged.likelihood()) / 2, null));
        }
        String similar = Integer.toString(judged.similar());
        if (judged.type().equals(Decision.NOTHING)) {
            boolean gone = judged.likelihood() >= SURE && judged.similar() >= OFTEN;
            return gone ? Optional.empty() : Optional.of(with(suggestion, proposal, suggestion.score() * (1 - judged.likelihood()),
                    new Suggestion.Reason("reason.rejected", List.of(similar))));
        }
        return Optional.of(codebook.find(judged.type()).map(type -> with(suggestion, proposal.withWhat(new Subject(judged.type(), proposal.title(), type.weight().severity())),
                judged.likelihood(), new Suggestion.Reason("reason.learned", List.of(similar)))).orElse(suggestion));
    }

    private static Suggestion with(Suggestion suggestion, Incident proposal, double score, Suggestion.@Nullable Reason reason) {
        List<Suggestion.Reason> reasons = new ArrayList<>();
        if (reason != null) {
            reasons.add(reason);
        }
        reasons.addAll(suggestion.reasons());
        return new Suggestion(proposal, suggestion.claims(), suggestion.lead(), Math.clamp(score, 0, 1), reasons);
    }

    private boolean on() {
        return !"false".equals(read().getProperty("on"));
    }

    private Instant since() {
        try {
            return Instant.parse(read().getProperty("since", Instant.EPOCH.toString()));
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    private Properties read() {
        Properties values = new Properties();
        try {
            if (Files.exists(file)) {
                values.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            System.getLogger(Learning.class.getName()).log(System.Logger.Level.WARNING, "choices about learning not read, using defaults", e);
        }
        return values;
    }

    private void save(String key, String value) throws IOException {
        Properties values = read();
        values.setProperty(key, value);
        StringWriter out = new StringWriter();
        values.store(out, null);
        SafeFile.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
