package org.bongsu.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A TopoJSON file (specification 1.0): arcs that outlines share. */
final class BasemapTopology {
    private final JsonNode root;
    private final List<double[]> arcs = new ArrayList<>();

    BasemapTopology(Path file) throws IOException {
        root = new ObjectMapper().readTree(file.toFile());
        JsonNode scale = root.path("transform").path("scale");
        JsonNode translate = root.path("transform").path("translate");
        for (JsonNode arc : root.path("arcs")) {
            double[] line = new double[2 * arc.size()];
            long x = 0;
            long y = 0;
            int size = 0;
            for (JsonNode point : arc) {
                x += point.path(0).asLong();
                y += point.path(1).asLong();
                line[size++] = x * scale.path(0).asDouble() + translate.path(0).asDouble();
                line[size++] = y * scale.path(1).asDouble() + translate.path(1).asDouble();
            }
            arcs.add(line);
        }
    }

    /** The geometries of an object. */
    List<JsonNode> geometries(String object) {
        List<JsonNode> list = new ArrayList<>();
        JsonNode node = root.path("objects").path(object);
        if (node.has("geometries")) {
            node.path("geometries").forEach(list::add);
        } else {
            list.add(node);
        }
        return list;
    }

    double[] arc(int index) {
        return arcs.get(index);
    }

    /** All rings or lines of a geometry, holes included, each as the numbers of its arcs (negative: backwards, ~n). */
    List<int[]> chains(JsonNode geometry) {
        List<int[]> chains = new ArrayList<>();
        collect(geometry.path("arcs"), chains);
        return chains;
    }

    private static void collect(JsonNode node, List<int[]> chains) {
        if (!node.isEmpty() && node.path(0).isInt()) {
            int[] chain = new int[node.size()];
            for (int i = 0; i < chain.length; i++) {
                chain[i] = node.path(i).asInt();
            }
            chains.add(chain);
        } else {
            node.forEach(child -> collect(child, chains));
        }
    }

    /** The points along a chain of arcs. */
    double[] line(int[] chain) {
        List<double[]> parts = new ArrayList<>();
        for (int number : chain) {
            parts.add(number >= 0 ? arcs.get(number) : reversed(arcs.get(~number)));
        }
        return joined(parts);
    }

    /** Who uses each arc: the given property of each geometry of an object, by the number of the arc. */
    Map<Integer, List<String>> users(String object, String property) {
        Map<Integer, List<String>> users = new TreeMap<>();
        for (JsonNode geometry : geometries(object)) {
            for (int[] chain : chains(geometry)) {
                for (int number : chain) {
                    users.computeIfAbsent(number < 0 ? ~number : number, key -> new ArrayList<>())
                            .add(geometry.path("properties").path(property).asText());
                }
            }
        }
        return users;
    }

    /** Rings made of lines that meet end to end; lines that close no ring are left out. */
    static List<double[]> rings(List<double[]> lines) {
        Map<String, Deque<double[]>> byEnd = new HashMap<>();
        List<double[]> rings = new ArrayList<>();
        for (double[] line : lines) {
            if (end(line, 0).equals(end(line, line.length - 2))) {
                rings.add(line);
            } else {
                byEnd.computeIfAbsent(end(line, 0), key -> new ArrayDeque<>()).add(line);
                byEnd.computeIfAbsent(end(line, line.length - 2), key -> new ArrayDeque<>()).add(line);
            }
        }
        for (double[] first : lines) {
            if (take(byEnd, first)) {
                List<double[]> parts = new ArrayList<>(List.of(first));
                String start = end(first, 0);
                String at = end(first, first.length - 2);
                while (!at.equals(start)) {
                    double[] next = byEnd.getOrDefault(at, new ArrayDeque<>()).peek();
                    if (next == null) {
                        break;
                    }
                    take(byEnd, next);
                    double[] way = end(next, 0).equals(at) ? next : reversed(next);
                    parts.add(way);
                    at = end(way, way.length - 2);
                }
                if (at.equals(start)) {
                    rings.add(joined(parts));
                }
            }
        }
        return rings;
    }

    private static boolean take(Map<String, Deque<double[]>> byEnd, double[] line) {
        Deque<double[]> there = byEnd.get(end(line, 0));
        if (there == null || !there.remove(line)) {
            return false;
        }
        byEnd.getOrDefault(end(line, line.length - 2), new ArrayDeque<>()).remove(line);
        return true;
    }

    private static String end(double[] line, int at) {
        return Math.round(line[at] * 1e5) + "," + Math.round(line[at + 1] * 1e5);
    }

    static double[] reversed(double[] line) {
        double[] out = new double[line.length];
        for (int i = 0; i < line.length; i += 2) {
            out[i] = line[line.length - 2 - i];
            out[i + 1] = line[line.length - 1 - i];
        }
        return out;
    }

    /** Lines that each start where the one before ended, as one. */
    static double[] joined(List<double[]> parts) {
        int length = 2;
        for (double[] part : parts) {
            length += part.length - 2;
        }
        double[] out = new double[length];
        int size = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, out, size, part.length);
            size += part.length - 2;
        }
        return out;
    }
}
