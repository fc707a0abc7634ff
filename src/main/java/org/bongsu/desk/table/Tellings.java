package org.bongsu.desk.table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Type;
import org.bongsu.exchange.table.ReadRow;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Claim;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Original;
import org.bongsu.model.Published;
import org.bongsu.model.Quantity;
import org.bongsu.model.Source;
import org.bongsu.model.Subject;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.Suggester;
import org.jspecify.annotations.Nullable;

/** Reads the telling of a row for what its columns leave open: clock time, place, actors, numbers, a closer type. What a column says stays. */
public final class Tellings {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String ANY = "other";

    private final Suggester suggester;
    private final Codebook codebook;

    public Tellings(Suggester suggester, Codebook codebook) {
        this.suggester = suggester;
        this.codebook = codebook;
    }

    /** The row with what its telling adds; as it is where it has none. */
    public Given read(Given given) {
        Source source = given.source();
        if (source == null || given.told().empty()) {
            return given;
        }
        String text = source.text().substring(given.told().start(), given.told().end());
        DateSpan when = given.incident().when();
        Published day = when == null ? null : Published.day(when.end(), when.clock() == null ? SEOUL : when.clock().zone());
        Article article = new Article(source.id(), new Bibliography(given.incident().title(), null, null, null, day), "en", text,
                new Original("0".repeat(64), "row.txt", "text/plain", text.length(), Instant.EPOCH), Article.Handling.NEW);
        return best(given.incident(), suggester.read(article).suggestions()).map(found -> joined(given, found, source)).orElse(given);
    }

    /** The suggestion of the row's family, or the first of all where the row leaves the family open. */
    private static Optional<Suggestion> best(Incident row, List<Suggestion> found) {
        boolean open = Type.familyOf(row.type()).equals(ANY);
        return found.stream().filter(s -> open || Type.familyOf(s.proposal().type()).equals(Type.familyOf(row.type()))).findFirst();
    }

    private Given joined(Given given, Suggestion found, Source source) {
        Incident row = given.incident();
        Incident told = found.proposal();
        Set<String> said = new LinkedHashSet<>(given.claims().stream().map(c -> c.what().field()).toList());
        boolean closer = open(row.type(), told.type());
        Incident joined = row.withWhat(closer ? new Subject(told.type(), row.title(), said.contains("severity") ? row.severity() : codebook.type(told.type()).weight().severity()) : row.what())
                .withWhen(when(row.when(), told.when())).withWhere(row.where() == null ? told.where() : row.where())
                .withDetail(detail(row.detail(), told.detail()));
        List<Claim> claims = new ArrayList<>(given.claims());
        for (Claim claim : found.claims()) {
            String field = claim.what().field();
            // A row that names its day says it better than words such as "on Tuesday".
            boolean known = !field.equals("time") && said.contains(field) && !(field.equals("type") && closer);
            if (!known && !field.equals("when")) {
                Evidence words = claim.evidence();
                long alike = claims.stream().filter(c -> c.id().startsWith(row.id() + ".told." + field)).count();
                claims.add(new Claim(row.id() + ".told." + field + (alike == 0 ? "" : "." + (alike + 1)), row.id(), claim.what(),
                        Evidence.of(source.id(), source.text(), given.told().start() + words.start(), given.told().start() + words.end())));
            }
        }
        return new Given(source, joined, claims, given.told());
    }

    private static boolean open(String row, String told) {
        return row.equals(ANY) || row.equals("launch.ballistic") && told.startsWith("launch.") || Type.isA(told, row) && !told.equals(row);
    }

    /** The row's day, with the clock time that is told of that very day, or of the other day that it is in the other's zone. */
    private static @Nullable DateSpan when(@Nullable DateSpan row, @Nullable DateSpan told) {
        if (row == null || told == null || told.clock() == null || row.clock() != null || row.precision() != DatePrecision.DAY || told.days() > 1) {
            return row;
        }
        return told.start().equals(row.start()) ? row.at(told.clock()) : row;
    }

    private static Detail detail(Detail row, Detail told) {
        List<Quantity> quantities = new ArrayList<>(row.quantities());
        told.quantities().stream().filter(q -> row.quantities().stream().noneMatch(known -> known.name().equals(q.name()))).forEach(quantities::add);
        Map<String, String> fields = new TreeMap<>(told.fields());
        fields.putAll(row.fields());
        Set<ActorLink> actors = new LinkedHashSet<>(row.actors());
        told.actors().stream().filter(link -> row.actors().stream().noneMatch(known -> known.from().equals(link.from()) && known.role() == link.role())).forEach(actors::add);
        return new Detail(List.copyOf(actors), quantities, fields, row.inForce(), row.tags(), row.notes());
    }
}
