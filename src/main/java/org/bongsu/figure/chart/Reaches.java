package org.bongsu.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Quantity;
import org.bongsu.situation.Counted;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** The launches of which both the range and the height are coded, in kilometres. */
public final class Reaches {
    private static final Map<String, Double> KM = Map.of("km", 1.0, "m", 0.001, "mi", 1.609344, "nmi", 1.852);

    private Reaches() { }

    /**
     * A launch.
     *
     * @param range  how far it flew, in km
     * @param apogee how high, in km
     */
    public record Reach(Part part, double range, double apogee, String type) { }

    /** In the order of the incidents. */
    public static List<Reach> of(List<Incident> incidents, Codebook codebook, Words words) {
        List<Reach> reaches = new ArrayList<>();
        Days days = new Days(words);
        for (Incident incident : incidents) {
            Optional<Double> range = km(incident, "range").or(() -> km(incident, "distance"));
            Optional<Double> apogee = km(incident, "apogee");
            if (Type.isA(incident.type(), "launch") && Counted.counts(incident) && range.isPresent() && apogee.isPresent()) {
                DateSpan when = incident.when();
                String says = (when == null ? "" : days.span(when.start(), when.end()) + "  ") + incident.title() + "  "
                        + words.say("chart.reaches.says", words.number(range.get(), 0), words.number(apogee.get(), 0));
                reaches.add(new Reach(new Part(incident.id(), says, List.of(incident)), range.get(), apogee.get(), codebook.type(incident.type()).key()));
            }
        }
        return reaches;
    }

    private static Optional<Double> km(Incident incident, String name) {
        return incident.detail().quantities().stream().filter(q -> q.name().equals(name) && KM.containsKey(q.unit())).findFirst()
                .map((Quantity q) -> Counted.value(q) * KM.getOrDefault(q.unit(), 1.0)).filter(km -> !km.isNaN());
    }
}
