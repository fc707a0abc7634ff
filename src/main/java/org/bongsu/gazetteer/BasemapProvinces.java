package org.bongsu.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Provinces: their borders, and those of Korea as outlines that follow the detailed coast. */
final class BasemapProvinces {
    private static final List<String> KOREA = List.of("PRK", "KOR");

    private final BasemapTopology topology;
    private final BasemapCoast coast;
    private final Map<Integer, List<String>> users;
    private final List<BasemapRegion> regions = new ArrayList<>();
    private final List<double[]> home = new ArrayList<>();

    BasemapProvinces(BasemapTopology topology, BasemapCoast coast) {
        this.topology = topology;
        this.coast = coast;
        users = topology.users("admin1", "adm0_a3");
        Map<String, List<BasemapLine>> rings = new HashMap<>();
        List<Shore> shores = new ArrayList<>();
        for (JsonNode geometry : topology.geometries("admin1")) {
            String country = geometry.path("properties").path("adm0_a3").asText();
            String code = geometry.path("properties").path("iso_3166_2").asText();
            shores.add(new Shore(country, KOREA.contains(country) ? code : "", topology.chains(geometry).stream().map(topology::line).toList()));
            if (KOREA.contains(country) && !code.isEmpty()) {
                rings.put(code, outline(geometry));
            }
        }
        for (double[] island : coast.near()) {
            Shore country = nearest(shores, island, "");
            if (KOREA.contains(country.country)) {
                home.add(island);
                rings.getOrDefault(ofWest(nearest(shores, island, country.country).code, island), new ArrayList<>())
                        .add(new BasemapLine(1, island));
            }
        }
        for (JsonNode geometry : topology.geometries("admin1")) {
            JsonNode p = geometry.path("properties");
            if (rings.containsKey(p.path("iso_3166_2").asText())) {
                regions.add(new BasemapRegion(p.path("iso_3166_2").asText(), names(p), rings.getOrDefault(p.path("iso_3166_2").asText(), List.of())));
            }
        }
    }

    /** Natural Earth gives Gyeonggi the islands far out; they are Incheon's (its counties Ongjin and Ganghwa). */
    private static String ofWest(String code, double[] island) {
        return code.equals("KR-41") && island[0] < 126.5 ? "KR-28" : code;
    }

    /** The provinces of both Koreas. */
    List<BasemapRegion> regions() {
        return regions;
    }

    /** The islands of both Koreas. */
    List<double[]> homeIslands() {
        return home;
    }

    /** The lines between provinces of one country: of a Korea, or of a neighbour. */
    List<double[]> lines(boolean korea) {
        List<double[]> lines = new ArrayList<>();
        users.forEach((arc, countries) -> {
            if (countries.size() == 2 && countries.get(0).equals(countries.get(1)) && KOREA.contains(countries.getFirst()) == korea) {
                double[] line = topology.arc(arc);
                lines.add(korea ? coast.ledAshore(line, ashore(line, 0), ashore(line, line.length - 2)) : line);
            }
        });
        return lines;
    }

    /** Whether a line's end is also the end of a piece of coast. */
    private boolean ashore(double[] line, int at) {
        return users.entrySet().stream().filter(e -> e.getValue().size() == 1).map(e -> topology.arc(e.getKey()))
                .anyMatch(c -> touches(c, 0, line, at) || touches(c, c.length - 2, line, at));
    }

    private static boolean touches(double[] a, int i, double[] b, int j) {
        return Math.abs(a[i] - b[j]) < 1e-9 && Math.abs(a[i + 1] - b[j + 1]) < 1e-9;
    }

    private List<BasemapLine> outline(JsonNode geometry) {
        List<BasemapLine> rings = new ArrayList<>();
        for (int[] chain : topology.chains(geometry)) {
            boolean island = true;
            for (int arc : chain) {
                island &= coastal(arc);
            }
            if (!island) {
                rings.add(new BasemapLine(1, BasemapFrame.closed(followingCoast(chain))));
            }
        }
        return rings;
    }

    /** A ring in which each run of coastal arcs is replaced by the detailed coast between its ends. */
    private double[] followingCoast(int[] chain) {
        int start = 0;
        while (coastal(chain[start])) {
            start++;
        }
        List<double[]> parts = new ArrayList<>();
        List<double[]> run = new ArrayList<>();
        for (int i = 0; i <= chain.length; i++) {
            int arc = chain[(start + i) % chain.length];
            if (i < chain.length && coastal(arc)) {
                run.add(topology.line(new int[] {arc}));
                continue;
            }
            if (!run.isEmpty()) {
                double[] rough = BasemapTopology.joined(run);
                double[] fine = coast.shoreBetween(rough);
                parts.add(plausible(rough, fine) ? fine : rough);
                run.clear();
            }
            if (i < chain.length) {
                parts.add(topology.line(new int[] {arc}));
            }
        }
        return strung(parts);
    }

    /** The detailed coast is longer, but neither of another order nor somewhere else. */
    private static boolean plausible(double[] rough, double[] fine) {
        return fine.length >= 4 && length(fine) < 6 * length(rough) + 60;
    }

    private static double length(double[] line) {
        double km = 0;
        for (int i = 2; i < line.length; i += 2) {
            km += Math.sqrt(BasemapRing.km2(line[i - 2], line[i - 1], line[i], line[i + 1]));
        }
        return km;
    }

    private static double[] strung(List<double[]> parts) {
        double[] out = new double[parts.stream().mapToInt(p -> p.length).sum()];
        int size = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, out, size, part.length);
            size += part.length;
        }
        return out;
    }

    private boolean coastal(int arc) {
        return users.getOrDefault(arc < 0 ? ~arc : arc, List.of()).size() == 1;
    }

    private static Shore nearest(List<Shore> shores, double[] island, String country) {
        Shore best = shores.getFirst();
        double least = Double.MAX_VALUE;
        for (Shore shore : shores) {
            if (country.isEmpty() || shore.country.equals(country) && !shore.code.isEmpty()) {
                double d = shore.km2(island[0], island[1]);
                if (d < least) {
                    least = d;
                    best = shore;
                }
            }
        }
        return best;
    }

    private static List<String> names(JsonNode properties) {
        List<String> names = new ArrayList<>(List.of(properties.path("iso_3166_2").asText(), properties.path("name").asText(),
                properties.path("name").asText().replace(" (North Korea)", ""), properties.path("name_local").asText()));
        names.addAll(List.of(properties.path("alt").asText().split("\\|")));
        return names.stream().filter(n -> !n.isBlank()).distinct().toList();
    }

    /** The outline of a province, to find whose an island is. */
    private record Shore(String country, String code, List<double[]> rings) {
        private double km2(double lon, double lat) {
            double least = Double.MAX_VALUE;
            for (double[] ring : rings) {
                for (int i = 0; i < ring.length; i += 2) {
                    if (Math.abs(ring[i + 1] - lat) < 2 && Math.abs(ring[i] - lon) < 2) {
                        least = Math.min(least, BasemapRing.km2(lon, lat, ring[i], ring[i + 1]));
                    }
                }
            }
            return least;
        }
    }
}
