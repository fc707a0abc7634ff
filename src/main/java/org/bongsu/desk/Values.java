package org.bongsu.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bongsu.model.DateSpan;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Place;
import org.bongsu.model.Quantity;
import org.jspecify.annotations.Nullable;

/** What an incident holds in each of its fields, written as claims write it. */
public final class Values {
    private Values() { }

    /** Fields with their values, those that hold none left out: {@code when=2022-12-26}, {@code range=350 km}, {@code site=Sohae}. */
    public static Map<String, String> of(Incident incident) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("type", incident.type());
        DateSpan when = incident.when();
        if (when != null) {
            values.put("when", days(when));
        }
        Place where = incident.where();
        if (where != null) {
            values.put("where", where.name());
        }
        values.put("status", incident.status().code());
        values.put("attribution", incident.judgement().attribution().code());
        incident.detail().quantities().forEach(quantity -> values.put(quantity.name(), number(quantity)));
        values.putAll(incident.detail().fields());
        InForce days = incident.detail().inForce();
        put(values, "announced", days.announced());
        put(values, "effective", days.effective());
        put(values, "expires", days.expires());
        return values;
    }

    /** What an incident holds in a field. */
    public static Optional<String> of(Incident incident, String field) {
        return Optional.ofNullable(of(incident).get(field));
    }

    /** A day as {@code 2022-12-26}, days as {@code 2022-12-01/2022-12-31}. */
    static String days(DateSpan when) {
        return when.start().equals(when.end()) ? when.start().toString() : when.start() + "/" + when.end();
    }

    /** A number as {@code 350 km}, {@code 350-370 km}, {@code 3+ missiles} or {@code <=5 drones}: with its unit, else with what is counted. */
    static String number(Quantity quantity) {
        Double low = quantity.low();
        Double best = quantity.best();
        Double high = quantity.high();
        String number = best != null ? plain(best) : low == null ? "<=" + plain(high) : high == null ? plain(low) + "+" : plain(low) + "-" + plain(high);
        return number + " " + (quantity.unit().isEmpty() ? quantity.name() : quantity.unit());
    }

    private static String plain(@Nullable Double number) {
        return number == null ? "" : number == Math.rint(number) ? Long.toString(number.longValue()) : number.toString();
    }

    private static void put(Map<String, String> values, String field, @Nullable LocalDate day) {
        if (day != null) {
            values.put(field, day.toString());
        }
    }
}
