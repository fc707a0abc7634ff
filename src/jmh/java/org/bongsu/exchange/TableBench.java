package org.bongsu.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Attribution;
import org.bongsu.model.Claim;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Quantity;
import org.bongsu.model.Relations;
import org.bongsu.model.Review;
import org.bongsu.model.Role;
import org.bongsu.model.Stance;
import org.bongsu.model.Status;
import org.bongsu.model.Subject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A hundred thousand incidents with two claims each into each format of tables; the baseline writes their ids and titles as lines, and no more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class TableBench {
    private final List<CodedIncident> incidents = new ArrayList<>();
    private final Codebook codebook = CodebookReader.readDefault();

    @Setup
    public void make() {
        for (int i = 0; i < 100_000; i++) {
            String id = "i" + i;
            Detail detail = Detail.NONE.withActors(List.of(new ActorLink("PRK", "KOR", Role.ACTOR))).withQuantities(List.of(Quantity.of("missiles", 2, ""), Quantity.of("range", 350, "km")))
                    .withFields(Map.of("name", "KN-23", "site", "Sunan"));
            Incident incident = new Incident(id, new Subject("launch.srbm", "Short-range ballistic missiles fired, number " + i, 3), DateSpan.day(LocalDate.of(2000, 1, 1).plusDays(i % 9000)),
                    Place.of("Sunan", 39.2 + i % 100 / 1000.0, 125.7, PlacePrecision.EXACT), new Incident.Facts(new Judgement(Status.REPORTED, Attribution.CLAIMED, 1, Review.CODED), detail), Relations.NONE);
            List<Claim> claims = new ArrayList<>();
            for (int c = 0; c < 2; c++) {
                claims.add(new Claim(id + "." + c, id, new Claim.Assertion("range", "350 km", Stance.ASSERTS, null), new Evidence("a" + i, 10, 40, "flew about 350 kilometres east", "The missiles ", " before they fell")));
            }
            incidents.add(new CodedIncident(incident, claims));
        }
    }

    @Benchmark
    public void plainLines() throws IOException {
        try (Writer out = writer()) {
            for (CodedIncident each : incidents) {
                out.write(each.incident().id() + "," + each.incident().title() + "\n");
            }
        }
    }

    @Benchmark
    public void csv() throws IOException {
        try (Writer out = writer()) {
            IncidentCsv.write(incidents, out);
        }
    }

    @Benchmark
    public void xlsx() throws IOException {
        IncidentXlsx.write(incidents, codebook, OutputStream.nullOutputStream(), () -> false);
    }

    @Benchmark
    public void geoJson() throws IOException {
        try (Writer out = writer()) {
            IncidentGeoJson.write(incidents, out);
        }
    }

    @Benchmark
    public void kml() throws IOException {
        try (Writer out = writer()) {
            IncidentKml.write(incidents, codebook, out);
        }
    }

    private static Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
    }
}
