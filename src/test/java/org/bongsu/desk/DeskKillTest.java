package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.model.Incident;
import org.bongsu.model.Status;
import org.bongsu.store.Children;
import org.bongsu.store.Children.Launch;
import org.bongsu.store.Faults;
import org.bongsu.store.Folders;
import org.bongsu.store.Warmed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The application's own work is killed at any moment of start, import, tagging, export and closing; whatever it said was done, is. */
@Execution(ExecutionMode.CONCURRENT)
class DeskKillTest {
    /** So many lines are printed between one opening and the next, and a little more. */
    private static final int MOST_LINES = 26;
    private static final int A_MOMENT = 30_000_000;
    private static final long A_START = 3_000_000_000L;
    /** A store that grew with every kill would make each one dearer than the last. */
    private static final int KILLS_OF_A_STORE = 50;
    private static final int SAID_EVERY = 100;

    @TempDir
    private Path temp;
    private Path folder;
    private final Map<String, Integer> killedAfter = new TreeMap<>();

    @Test
    void whatWasDoneIsThereAfterAFewKills() throws Exception {
        folder = temp;
        kill(3, new Launch(String.join(File.pathSeparator, Children.classPath()), List.of()), new Random(20221226));
    }

    @Test
    @Tag("faults")
    void whatWasDoneIsThereAfterManyKills() throws Exception {
        Launch launch = Warmed.launch(temp.resolve("warmed"), DeskLoop.class, Files.createDirectory(temp.resolve("first")).toString(), "once");
        Random random = new Random(Long.getLong("faults.seed", 20221226));
        for (int done = 0; done < Faults.count(); done += KILLS_OF_A_STORE) {
            folder = Files.createDirectory(temp.resolve("store-" + done));
            kill(Math.min(KILLS_OF_A_STORE, Faults.count() - done), launch, random);
            Folders.delete(folder);
            if ((done + KILLS_OF_A_STORE) % SAID_EVERY == 0 || done + KILLS_OF_A_STORE >= Faults.count()) {
                System.out.println(killedAfter.values().stream().mapToInt(Integer::intValue).sum() + " kills, nothing lost; killed after: " + killedAfter);
            }
        }
    }

    private void kill(int kills, Launch launch, Random random) throws Exception {
        Set<String> exports = new HashSet<>();
        int imported = 0;
        int tagged = 0;
        int confirmed = 0;
        for (int kill = 0; kill < kills; kill++) {
            int after = random.nextInt(MOST_LINES);
            List<String> lines = Children.killed(Children.start(launch, DeskLoop.class, folder.toString()), after, random.nextLong(after == 0 ? A_START : A_MOMENT));
            String where = folder.getFileName() + ", kill " + kill + ", after " + lines;
            assertTrue(after == 0 || lines.size() >= after, where + ": it ended by itself");
            killedAfter.merge(lines.isEmpty() ? "start" : lines.getLast().split(" ")[0], 1, Integer::sum);
            imported = number(lines, "import ", imported);
            tagged = number(lines, "tag ", tagged);
            confirmed = number(lines, "confirm ", confirmed);
            String exported = Children.last(lines, line -> line.startsWith("exported "), "");
            String begun = Children.last(lines, line -> line.startsWith("exporting "), "");
            exported(exports, exported, begun, where);
            try (Session session = Session.open(folder.resolve("store"), CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run)) {
                int articles = session.articles().get().size();
                assertTrue(articles >= imported && articles <= imported + 1, where + ": " + articles + " articles of " + imported);
                List<Incident> incidents = session.situation().get().incidents();
                assertTrue(incidents.size() >= tagged && incidents.size() <= tagged + 1, where + ": " + incidents.size() + " incidents of " + tagged);
                long sure = incidents.stream().filter(each -> each.status() == Status.CONFIRMED).count();
                assertTrue(sure >= confirmed && sure <= confirmed + 1L, where + ": " + sure + " confirmed of " + confirmed);
                for (Incident incident : incidents) {
                    assertEquals(incident.title(), session.situation().get().claims(incident.id()).getFirst().evidence().quote(), where);
                }
                assertEquals(List.of(), session.store().check().findings(), where);
                imported = articles;
                tagged = incidents.size();
                // One that was tagged and not yet confirmed when the process was killed stays so.
                confirmed = (int) sure;
            }
        }
    }

    /** What stands in the place of the exported file is the last or the one that was begun, from its first byte to its last. */
    private void exported(Set<String> known, String exported, String begun, String where) throws Exception {
        if (!exported.isEmpty()) {
            known.clear();
            known.add(exported.split(" ")[1]);
        }
        if (!begun.isEmpty()) {
            known.add(begun.split(" ")[1]);
        }
        Path file = folder.resolve(DeskLoop.EXPORTED);
        if (Files.exists(file)) {
            assertTrue(known.contains(DeskLoop.hash(Files.readAllBytes(file))), where + ": the exported file is neither the old nor the new one");
        } else {
            assertTrue(exported.isEmpty(), where + ": the exported file is gone");
        }
    }

    private static int number(List<String> lines, String kind, int before) {
        int n = Integer.parseInt(Children.last(lines, line -> line.startsWith(kind), kind + before).substring(kind.length()));
        return kind.equals("import ") ? n : before + (int) lines.stream().filter(line -> line.startsWith(kind)).count();
    }
}
