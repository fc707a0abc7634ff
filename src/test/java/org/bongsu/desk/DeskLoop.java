package org.bongsu.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.desk.Tagging.Ground;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.intake.Intake;
import org.bongsu.job.Progress;
import org.bongsu.model.Article;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.Reading;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.bongsu.suggest.Suggester;

/**
 * A process that does what an analyst does all day until it is killed: opens, imports, tags, exports, takes back, closes; it prints what was done.
 * As in the application, what suggestions need is read when it is first asked for. With a second word it ends after closing once.
 */
final class DeskLoop {
    static final String EXPORTED = "incidents.csv";
    private static final int ROUNDS = 4;
    private static final Codebook CODEBOOK = CodebookReader.readDefault();

    private DeskLoop() { }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Supplier<Gazetteer> gazetteer = once(Gazetteer::readDefault);
        Supplier<Suggester> suggester = once(() -> new Suggester(CODEBOOK, gazetteer.get()));
        do {
            Session session = Session.open(folder.resolve("store"), CODEBOOK, Clock.systemUTC(), Runnable::run);
            BackingUp backing = new BackingUp(session, Clock.systemUTC());
            say("open");
            Tagging tagging = new Tagging(session, new Coding(session, suggester), new Marking(suggester, gazetteer, () -> CODEBOOK));
            for (int i = 0; i < ROUNDS; i++) {
                round(session, tagging, folder);
            }
            session.close();
            backing.close();
            say("close");
        } while (args.length == 1);
    }

    private static <T> Supplier<T> once(Supplier<T> made) {
        AtomicReference<T> kept = new AtomicReference<>();
        return () -> kept.updateAndGet(before -> before == null ? made.get() : before);
    }

    static String text(int n) {
        return "Report " + n + "\n\nOfficials in Seoul said on 14 May 2024 that drone number " + n + " crossed the line near Cheorwon. Nobody was hurt, they said, and it was gone by noon.";
    }

    private static void round(Session session, Tagging tagging, Path folder) throws Exception {
        int n = session.articles().get().size() + 1;
        Path file = Files.writeString(folder.resolve("report-" + n + ".txt"), text(n));
        new Importing(session, new Intake()).files(List.of(file), Progress.NONE, each -> { });
        say("import " + n);
        Article article = session.articles().get().stream().filter(each -> each.text().contains("number " + n + " ")).findFirst().orElseThrow();
        int at = article.text().indexOf("drone number " + n);
        Evidence words = Tagging.words(article, at, at + ("drone number " + n).length());
        Ground ground = tagging.draft(article, Reading.NOTHING, words);
        Incident kept = tagging.keep(article, ground, Objects.requireNonNull(ground.incident()).withWhat(new Subject("drone.incursion", "drone number " + n, 3)),
                words, MarkKind.TYPE, null);
        say("tag " + n);
        session.commit("action.confirm", List.of(Edit.replace(kept, kept.withStatus(Status.CONFIRMED))));
        session.undo();
        session.redo();
        say("confirm " + n);
        Exporting exporting = new Exporting(session);
        Exporting.Wanted wanted = new Exporting.Wanted(Filter.ALL, TableFormat.CSV, false);
        say("exporting " + hash(exporting.incidents(wanted).getBytes(StandardCharsets.UTF_8)));
        exporting.incidents(wanted, folder.resolve(EXPORTED), Progress.NONE);
        say("exported " + hash(Files.readAllBytes(folder.resolve(EXPORTED))));
    }

    static String hash(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
