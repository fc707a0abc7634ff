package org.bongsu.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bongsu.model.Account;
import org.bongsu.model.Attribution;
import org.bongsu.model.Claim;
import org.bongsu.model.Coded;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Edit;
import org.bongsu.model.Evidence;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Place;
import org.bongsu.model.PlacePrecision;
import org.bongsu.model.Quantity;
import org.bongsu.model.Status;

/** Claims are corrected, anchored to other words, removed, or made the headline value of their incident. */
public final class Claiming {
    private final Session session;
    private final Marking marking;
    private final Accounts accounts;

    public Claiming(Session session, Marking marking) {
        this.session = session;
        this.marking = marking;
        this.accounts = marking.accounts(session);
    }

    /** Field by field, what claims say of an incident that need not be stored. Waits for the gazetteer when it is first asked. */
    public List<Account> compare(Incident incident, List<Claim> claims) {
        return accounts.of(incident, claims);
    }

    /** Keeps a correction of a claim. */
    public void correct(Claim before, Claim after) throws StoreFault {
        if (!before.equals(after)) {
            session.commit("action.claim.correct", List.of(Edit.replace(before, after)));
        }
    }

    /** Lets other words of the same or another source say what a claim says. */
    public Claim anchor(Claim claim, Evidence words) throws StoreFault {
        Claim after = new Claim(claim.id(), claim.incident(), claim.what(), words);
        correct(claim, after);
        return after;
    }

    /** Removes a claim; not the last one, which is all that ties an incident to its sources. */
    public boolean remove(Claim claim) throws StoreFault {
        if (session.store().claimsOf(claim.incident()).size() < 2) {
            return false;
        }
        session.commit("action.claim.remove", List.of(Edit.remove(claim)));
        return true;
    }

    /** Makes what a claim says the value that the incident is coded with; empty when the value is none that the field can hold. */
    public Optional<Incident> headline(Incident incident, Claim claim) throws StoreFault {
        Optional<Incident> after = with(incident, claim.what().field(), claim.what().value());
        if (after.isPresent() && !after.get().equals(incident)) {
            session.commit("action.headline", List.of(Edit.replace(incident, after.get())));
        }
        return after;
    }

    private Optional<Incident> with(Incident incident, String field, String value) {
        Detail detail = incident.detail();
        return switch (field) {
            case "type" -> Optional.of(marking.typed(incident, value));
            case "when" -> date(value).map(incident::withWhen);
            case "where" -> Optional.of(incident.withWhere(marking.named(value, "en").stream().findFirst()
                    .orElseGet(() -> new Place(value, null, null, null, PlacePrecision.NEAR))));
            case "status" -> code(Status.values(), value).map(incident::withStatus);
            case "attribution" -> code(Attribution.values(), value).map(a -> {
                Judgement j = incident.judgement();
                return incident.withJudgement(new Judgement(j.status(), a, j.clarity(), j.review()));
            });
            case "actor", "time" -> Optional.empty();
            case "announced", "effective", "expires" -> date(value).map(span -> incident.withDetail(detail.withInForce(with(detail.inForce(), field, span.start()))));
            default -> {
                Optional<Quantity> number = Numbers.of(value, incident.type()).stream().findFirst().filter(q -> !detail.fields().containsKey(field));
                yield Optional.of(incident.withDetail(number.map(q -> with(detail, new Quantity(field, q.low(), q.best(), q.high(), q.unit())))
                        .orElseGet(() -> with(detail, field, value))));
            }
        };
    }

    private Optional<DateSpan> date(String value) {
        return marking.date(value, LocalDate.EPOCH);
    }

    private static <T extends Enum<T> & Coded> Optional<T> code(T[] values, String code) {
        return Stream.of(values).filter(each -> each.code().equals(code)).findFirst();
    }

    private static InForce with(InForce days, String field, LocalDate day) {
        return switch (field) {
            case "announced" -> new InForce(day, days.effective(), days.expires());
            case "effective" -> new InForce(days.announced(), day, days.expires());
            default -> new InForce(days.announced(), days.effective(), day);
        };
    }

    private static Detail with(Detail detail, Quantity quantity) {
        List<Quantity> all = new ArrayList<>(detail.quantities());
        int at = all.stream().map(Quantity::name).toList().indexOf(quantity.name());
        if (at >= 0) {
            all.set(at, quantity);
        } else {
            all.add(quantity);
        }
        return detail.withQuantities(all);
    }

    private static Detail with(Detail detail, String field, String value) {
        Map<String, String> fields = new TreeMap<>(detail.fields());
        fields.put(field, value);
        return detail.withFields(fields);
    }
}
