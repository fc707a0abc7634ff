package org.bongsu.suggest.place;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.GeoPoint;
import org.bongsu.model.PlacePrecision;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names of places are found and placed in news of the whole world, of which our gazetteer knows a part. */
@Tag("quality")
class PlaceQualityTest {
    private static final Gazetteer GAZETTEER = Gazetteer.readDefault();
    private static final PlaceFinder FINDER = new PlaceFinder(GAZETTEER);
    private static final double NEARBY_KM = 161;

    private record Gold(int start, int end, String name, GeoPoint point) { }

    @ParameterizedTest
    @CsvSource({"geovirus_wikinews.xml,location,name", "lgl.xml,toponym,phrase"})
    void findsAndPlacesNames(String file, String tag, String named) throws IOException {
        Path path = Path.of("../shared/data/eval").resolve(file);
        assumeTrue(Files.exists(path), "the folder with real texts is not at hand");
        Document corpus = Jsoup.parse(Files.readString(path), "", Parser.xmlParser());
        int gold = 0;
        int known = 0;
        int found = 0;
        int right = 0;
        int rightKnown = 0;
        int wrong = 0;
        int farAreas = 0;
        List<Double> distances = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        for (Element article : corpus.select("article")) {
            String text = article.selectFirst("text").wholeText();
            List<Gold> golds = new ArrayList<>();
            for (Element each : article.select(tag)) {
                if (each.selectFirst("lat") != null) {
                    golds.add(new Gold(number(each, "start").intValue(), number(each, "end").intValue(), each.selectFirst(named).text(), new GeoPoint(number(each, "lat"), number(each, "lon"))));
                }
            }
            List<PlaceWord> words = FINDER.names(text, false, "en");
            found += words.size();
            gold += golds.size();
            for (Gold each : golds) {
                String name = each.name();
                boolean knows = GAZETTEER.named(name).stream().anyMatch(place -> place.point().kmTo(each.point()) <= NEARBY_KM);
                known += knows ? 1 : 0;
                PlaceWord hit = words.stream().filter(word -> word.start() < each.end() && each.start() < word.end()).findFirst().orElse(null);
                if (hit != null) {
                    right++;
                    rightKnown += knows ? 1 : 0;
                    double km = hit.from().point().kmTo(each.point());
                    if (hit.from().precision().code() <= PlacePrecision.COUNTY.code()) {
                        distances.add(km);
                    }
                    if (km > NEARBY_KM) {
                        wrong += hit.from().precision().code() <= PlacePrecision.COUNTY.code() ? 1 : 0;
                        farAreas += hit.from().precision().code() > PlacePrecision.COUNTY.code() ? 1 : 0;
                        misses.add("FAR %.0f %s <- %s".formatted(km, name, hit.from().names().en()));
                    }
                } else if (knows) {
                    misses.add("MISSED " + name + " | " + around(text, each.start(), each.end()));
                }
            }
            for (PlaceWord word : words) {
                if (golds.stream().noneMatch(each -> word.start() < each.end() && each.start() < word.end())) {
                    misses.add("EXTRA " + word.from().names().en() + " " + word.from().kind() + " | " + around(text, word.start(), word.end()));
                }
            }
        }
        Collections.sort(distances);
        double precision = right / (double) found;
        System.out.printf("%s: %d found, %d of %d names, %d of %d that are known; precision %.3f, recall %.3f, F1 %.3f; known: recall %.3f; points: median %.1f km, within 161 km %.3f; areas included %.3f%n", file, found, right, gold,
                rightKnown, known, precision, right / (double) gold, f1(precision, right / (double) gold), rightKnown / (double) known, distances.get(distances.size() / 2), 1 - wrong / (double) distances.size(), 1 - (wrong + farAreas) / (double) right);
        Files.write(Files.createDirectories(Path.of("target/quality")).resolve(file.replaceFirst("_.*|\\..*", "") + "-places.txt"), misses, StandardCharsets.UTF_8);
        assertTrue(rightKnown > known / 2, "names that the gazetteer knows are found");
    }

    private static double f1(double precision, double recall) {
        return 2 * precision * recall / (precision + recall);
    }

    private static Double number(Element element, String child) {
        return Double.valueOf(element.selectFirst(child).text().strip());
    }

    private static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - 30), Math.min(text.length(), end + 30)).replaceAll("\\s+", " ");
    }
}
