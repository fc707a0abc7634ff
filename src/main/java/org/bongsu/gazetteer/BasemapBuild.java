package org.bongsu.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the basemap from the assets; a step of the build, so that the application never decodes TopoJSON. */
public final class BasemapBuild {
    private static final double[] TOLERANCES_KM = {0, 0.05, 0.1, 0.2, 0.45, 1, 2};

    private final Path assets;
    private final BasemapTopology region;
    private final BasemapCoast coast;
    private final BasemapProvinces provinces;

    private BasemapBuild(Path assets) throws IOException {
        this.assets = assets;
        region = new BasemapTopology(assets.resolve("basemap_ne10.topo.json"));
        BasemapTopology detail = new BasemapTopology(assets.resolve("korea_land_hi_gshhg.topo.json"));
        List<double[]> detailed = detail.geometries("land_hi").stream().map(g -> detail.line(detail.chains(g).getFirst())).toList();
        List<double[]> outer = region.users("countries", "iso_a3").entrySet().stream()
                .filter(e -> e.getValue().size() == 1).map(e -> region.arc(e.getKey())).toList();
        coast = new BasemapCoast(detailed, BasemapTopology.rings(outer));
        provinces = new BasemapProvinces(region, coast);
    }

    /**
     * Writes the basemap, unless it is newer than all that it is made from.
     *
     * @param args the folder of the assets, and that of this package's classes, where the file goes
     */
    public static void main(String[] args) throws IOException {
        Path assets = Path.of(args[0]);
        Path classes = Path.of(args[1]);
        Path file = classes.resolve("basemap.bin");
        if (!Files.exists(file) || Math.max(newest(assets, ""), newest(classes, "Basemap")) >= Files.getLastModifiedTime(file).toMillis()) {
            Files.write(file, new BasemapWriter().write(new BasemapBuild(assets).build()));
        }
    }

    private static long newest(Path folder, String prefix) throws IOException {
        long newest = 0;
        try (var files = Files.newDirectoryStream(folder, prefix + "*.{json,geojson,tsv,class}")) {
            for (Path file : files) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
        }
        return newest;
    }

    private Basemap build() throws IOException {
        BasemapPlaces places = new BasemapPlaces(assets);
        Map<BasemapLayer, List<BasemapLine>> source = source();
        List<BasemapLevel> levels = new ArrayList<>();
        for (double tolerance : TOLERANCES_KM) {
            levels.add(thinned(source, tolerance));
        }
        BasemapThinning thinning = new BasemapThinning(0.15);
        List<BasemapRegion> regions = provinces.regions().stream()
                .map(r -> new BasemapRegion(r.code(), r.names(), thinned(r.rings(), thinning, 0.3))).toList();
        return new Basemap(levels, regions, features(places), places.places());
    }

    private Map<BasemapLayer, List<BasemapLine>> source() throws IOException {
        Map<BasemapLayer, List<BasemapLine>> layers = new EnumMap<>(BasemapLayer.class);
        List<double[]> land = new ArrayList<>(List.of(coast.mainland()));
        land.addAll(coast.near());
        land.addAll(coast.far());
        land.replaceAll(BasemapFrame::dense);
        BasemapTopology world = new BasemapTopology(assets.resolve("world_countries_110m.topo.json"));
        for (int[] ring : world.chains(world.geometries("land").getFirst())) {
            land.addAll(BasemapFrame.around(world.line(ring)));
        }
        layers.put(BasemapLayer.LAND, lines(land));
        List<double[]> borders = new ArrayList<>();
        world.users("countries", "name").forEach((arc, countries) -> {
            if (countries.size() == 2) {
                borders.addAll(BasemapFrame.outside(world.arc(arc)));
            }
        });
        List<double[]> homeBorders = new ArrayList<>();
        region.users("countries", "iso_a3").forEach((arc, countries) -> {
            if (countries.size() == 2 && !(countries.contains("PRK") && countries.contains("KOR"))) {
                (countries.contains("PRK") ? homeBorders : borders).add(region.arc(arc));
            }
        });
        List<double[]> home = new ArrayList<>(provinces.homeIslands());
        double[] north = northernBorder(homeBorders);
        home.add(BasemapFrame.closed(BasemapTopology.joined(List.of(north, BasemapTopology.reversed(coast.shoreBetween(north))))));
        layers.put(BasemapLayer.HOME, lines(home));
        borders.add(north);
        layers.put(BasemapLayer.BORDER, lines(borders));
        layers.put(BasemapLayer.PROVINCE, lines(provinces.lines(true)));
        layers.put(BasemapLayer.PROVINCE_ABROAD, lines(provinces.lines(false)));
        BasemapTopology rivers = new BasemapTopology(assets.resolve("rivers_wdb_gshhg.topo.json"));
        layers.put(BasemapLayer.RIVER, rivers.geometries("rivers").stream()
                .map(g -> new BasemapLine(g.path("properties").path("level").asInt(), rivers.line(rivers.chains(g).getFirst()))).toList());
        layers.put(BasemapLayer.LAKE, lines(region.geometries("lakes50").stream().map(g -> region.line(region.chains(g).getFirst())).toList()));
        return layers;
    }

    /** The border from the mouth of the Amnok to that of the Tuman, led to the detailed coast at both ends. */
    private double[] northernBorder(List<double[]> borders) {
        double[] line = chained(borders.get(0), borders.get(1));
        double[] start = coast.shoreAt(line[0], line[1]);
        double[] end = coast.shoreAt(line[line.length - 2], line[line.length - 1]);
        return BasemapTopology.joined(List.of(new double[] {start[0], start[1], line[0], line[1]}, line,
                new double[] {line[line.length - 2], line[line.length - 1], end[0], end[1]}));
    }

    private static double[] chained(double[] a, double[] b) {
        boolean fromStart = Math.min(BasemapRing.km2(a[0], a[1], b[0], b[1]), BasemapRing.km2(a[0], a[1], b[b.length - 2], b[b.length - 1])) < 1e-6;
        double[] first = fromStart ? BasemapTopology.reversed(a) : a;
        boolean onward = BasemapRing.km2(first[first.length - 2], first[first.length - 1], b[0], b[1]) < 1e-6;
        return BasemapTopology.joined(List.of(first, onward ? b : BasemapTopology.reversed(b)));
    }

    private static List<BasemapLine> lines(List<double[]> lines) {
        return lines.stream().map(line -> new BasemapLine(1, line)).toList();
    }

    private static BasemapLevel thinned(Map<BasemapLayer, List<BasemapLine>> source, double tolerance) {
        BasemapThinning thinning = new BasemapThinning(tolerance);
        Map<BasemapLayer, List<BasemapLine>> layers = new EnumMap<>(BasemapLayer.class);
        source.forEach((layer, lines) -> {
            boolean rings = layer == BasemapLayer.LAND || layer == BasemapLayer.HOME || layer == BasemapLayer.LAKE;
            layers.put(layer, thinned(lines, thinning, rings ? 6 * tolerance * tolerance : 0));
        });
        return new BasemapLevel(tolerance, layers);
    }

    private static List<BasemapLine> thinned(List<BasemapLine> lines, BasemapThinning thinning, double leastKm2) {
        return lines.stream().filter(line -> leastKm2 == 0 || Math.abs(BasemapRing.km2(line.lonLat())) >= leastKm2)
                .map(line -> new BasemapLine(line.rank(), thinning.thin(line.lonLat()))).toList();
    }

    private List<BasemapFeature> features(BasemapPlaces places) throws IOException {
        List<BasemapFeature> features = new ArrayList<>();
        for (JsonNode feature : new ObjectMapper().readTree(assets.resolve("lines_korea.geojson").toFile()).path("features")) {
            JsonNode p = feature.path("properties");
            JsonNode coordinates = feature.path("geometry").path("coordinates");
            JsonNode line = coordinates.path(0).path(0).isArray() ? coordinates.path(0) : coordinates;
            double[] points = new double[2 * line.size()];
            for (int i = 0; i < line.size(); i++) {
                points[2 * i] = line.path(i).path(0).asDouble();
                points[2 * i + 1] = line.path(i).path(1).asDouble();
            }
            String en = p.path("name").asText().replaceFirst(" \\(nominal.*", "");
            features.add(new BasemapFeature(p.path("kind").asText(), places.names(p.path("kind").asText(), en, p.path("name_ko").asText()),
                    new BasemapLine(1, points)));
        }
        return features;
    }
}
