package org.bongsu.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bongsu.model.Article;
import org.bongsu.model.Incident;
import org.bongsu.model.Published;
import org.bongsu.model.Suggestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TariffsTest {
    private static final List<String> FIELDS = List.of("rate-before", "rate", "goods", "basis", "announced", "effective", "expires");

    @TestFactory
    Stream<DynamicTest> readsRatesGoodsLawAndDays() {
        return Cases.rows("tariffs.tsv").map(row -> DynamicTest.dynamicTest(row[2], () -> {
            ZoneId zone = ZoneId.of(row[0].equals("ko") ? "Asia/Seoul" : "America/New_York");
            Article article = Told.article("", row[0], row[2], Published.day(LocalDate.parse(row[1]), zone));
            Optional<Incident> tariff = Told.SUGGESTER.read(article).suggestions().stream().map(Suggestion::proposal).filter(each -> each.type().startsWith("tariff.")).findFirst();
            List<String> stated = new ArrayList<>();
            List<String> read = new ArrayList<>();
            if (!row[3].equals("?")) {
                stated.add("tariff." + row[3]);
                read.add(tariff.map(Incident::type).orElse("no tariff"));
            }
            for (int i = 0; i < FIELDS.size(); i++) {
                String field = FIELDS.get(i);
                stated.add(field + " " + row[4 + i]);
                read.add(field + " " + tariff.map(value(field)).orElse(""));
            }
            assertEquals(stated, read);
        }));
    }

    private static Function<Incident, @Nullable String> value(String field) {
        return tariff -> switch (field) {
            case "announced" -> written(tariff.detail().inForce().announced());
            case "effective" -> written(tariff.detail().inForce().effective());
            case "expires" -> written(tariff.detail().inForce().expires());
            case "goods", "basis" -> tariff.detail().fields().get(field);
            default -> tariff.detail().quantities().stream().filter(q -> q.name().equals(field)).findFirst()
                    .map(q -> Long.toString(Math.round(q.best() != null ? q.best() : q.high() != null ? q.high() : q.low()))).orElse(null);
        };
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
