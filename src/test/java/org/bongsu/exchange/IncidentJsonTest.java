package org.bongsu.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bongsu.model.RandomCoding;
import org.junit.jupiter.api.Test;

class IncidentJsonTest {
    @Property(tries = 200)
    void whatIsWrittenIsReadBackTheSame(@ForAll long seed) throws Exception {
        List<CodedIncident> incidents = new RandomCoding(seed).incidents(5).stream()
                .map(i -> new CodedIncident(i, List.of())).toList();
        assertEquals(incidents, IncidentJsonReader.read(IncidentJson.write(incidents)).incidents());
    }

    @Property(tries = 50)
    void geoJsonHoldsEveryIncidentWithLongitudeFirst(@ForAll long seed) throws Exception {
        List<CodedIncident> incidents = new RandomCoding(seed).incidents(5).stream()
                .map(i -> new CodedIncident(i, List.of())).toList();
        JsonNode root = new ObjectMapper().readTree(IncidentGeoJson.write(incidents));
        assertEquals("FeatureCollection", root.path("type").asText());
        for (int n = 0; n < incidents.size(); n++) {
            JsonNode feature = root.path("features").path(n);
            var where = incidents.get(n).incident().where();
            if (where == null || where.point() == null) {
                assertTrue(feature.path("geometry").isNull());
            } else {
                assertEquals(where.point().lon(), feature.path("geometry").path("coordinates").path(0).asDouble());
                assertEquals(where.point().lat(), feature.path("geometry").path("coordinates").path(1).asDouble());
            }
        }
    }

    @Test
    void aQuoteThatDoesNotStandInItsSourceIsRefused() {
        String json = """
                {"sources":[{"id":"r1","table":"t","row":1,"text":"Two missiles flew."}],
                 "incidents":[{"id":"i1","type":"other","title":"x","severity":1,
                   "claims":[{"field":"type","value":"other","source":"r1","quote":"Three missiles","start":0,"end":14}]}]}""";
        UnreadableTable refused = assertThrows(UnreadableTable.class, () -> IncidentJsonReader.read(json));
        assertTrue(refused.getMessage().startsWith("i1: "), refused.getMessage());
    }
}
