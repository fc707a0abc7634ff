package org.bongsu.store.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What a disk may hold when the power goes after a number of steps: all that was forced, and of the rest whatever the system happened to
 * have written, sector by sector, and names folder by folder.
 */
public final class PowerCut {
    /**
     * How a system writes back.
     *
     * @param sector bytes that are written whole or not at all
     * @param eager  how likely it is that something is written at once, 0 to 1; else it waits until it is forced
     */
    public record Habit(int sector, double eager) {
        /** Any of them. */
        public static Habit any(Random random) {
            double[] eager = {0, 0.1, 0.5, 0.9, 1};
            return new Habit(random.nextBoolean() ? 512 : 4096, eager[random.nextInt(eager.length)]);
        }
    }

    /** A file or a folder; a folder has names in memory, and those on the disk. */
    private static final class Node {
        final Cache file = new Cache();
        final boolean folder;
        final Map<String, Node> names = new TreeMap<>();
        Map<String, Node> onDisk = new HashMap<>();

        Node(boolean folder) {
            this.folder = folder;
        }

        void force() {
            onDisk = new HashMap<>(names);
        }
    }

    private final Path root;
    private final Habit habit;
    private final Random random;
    private final Node top = new Node(true);

    private PowerCut(Path root, Habit habit, Random random) {
        this.root = root;
        this.habit = habit;
        this.random = random;
    }

    /**
     * Makes the image.
     *
     * @param root of the disk that the steps were done on, empty at first
     * @param into a folder that is absent
     */
    public static void image(Path root, List<Step> steps, Habit habit, Random random, Path into) throws IOException {
        PowerCut cut = new PowerCut(root, habit, random);
        for (Step step : steps) {
            cut.take(step);
        }
        write(cut.top, into);
    }

    private void take(Step step) {
        switch (step.what()) {
            case CREATE -> name(step.path(), new Node(false));
            case MAKE_FOLDER -> name(step.path(), new Node(true));
            case WRITE -> at(step.path()).file.write(Math.toIntExact(step.at()), step.bytes(), habit, random);
            case TRUNCATE -> at(step.path()).file.truncate(Math.toIntExact(step.at()), habit, random);
            case FORCE -> at(step.path()).file.force();
            case FORCE_FOLDER -> at(step.path()).force();
            case DELETE -> {
                Node parent = at(step.path().getParent());
                parent.names.remove(step.path().getFileName().toString());
                perhaps(parent, parent);
            }
            case MOVE -> {
                Node from = at(step.path().getParent());
                Node to = at(step.to().getParent());
                to.names.put(step.to().getFileName().toString(), from.names.remove(step.path().getFileName().toString()));
                perhaps(from, to);
            }
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private void name(Path path, Node node) {
        Node parent = at(path.getParent());
        parent.names.putIfAbsent(path.getFileName().toString(), node);
        perhaps(parent, parent);
    }

    /** Names that are moved from one folder to another reach the disk together. */
    private void perhaps(Node one, Node other) {
        if (random.nextDouble() < habit.eager()) {
            one.force();
            other.force();
        }
    }

    private Node at(Path path) {
        Node node = top;
        for (Path name : path.equals(root) ? List.<Path>of() : root.relativize(path)) {
            node = node.names.get(name.toString());
            if (node == null) {
                throw new IllegalStateException("nothing was made at " + path);
            }
        }
        return node;
    }

    private static void write(Node node, Path out) throws IOException {
        if (!node.folder) {
            Files.write(out, node.file.left());
            return;
        }
        Files.createDirectories(out);
        for (Map.Entry<String, Node> each : node.onDisk.entrySet()) {
            write(each.getValue(), out.resolve(each.getKey()));
        }
    }
}
