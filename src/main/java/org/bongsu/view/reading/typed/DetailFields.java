package org.bongsu.view.reading.typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.bongsu.desk.Session;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Detail;
import org.bongsu.model.InForce;
import org.bongsu.model.Incident;
import org.bongsu.model.Quantity;
import org.bongsu.view.reading.typed.Field.Kind;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** The fields of a card that follow its type, the actors before them, and one to add what has none yet. */
final class DetailFields {
    static final String ADD = "add";

    private static final Set<String> PLACES = Set.of("site", "landing");
    private static final Set<String> DAYS = Set.of("announced", "effective", "expires");

    private final Words words;
    private final Days days;
    private final ActorFields actors;
    private final QuantityWords quantities;
    private final Function<String, Optional<DateSpan>> dates;

    DetailFields(Words words, Session session, Function<String, Optional<DateSpan>> dates) {
        this.words = words;
        this.days = new Days(words);
        this.actors = new ActorFields(words, session);
        this.quantities = new QuantityWords(words);
        this.dates = dates;
    }

    List<Field> of(Incident incident) {
        List<Field> fields = new ArrayList<>(actors.of(incident));
        block(incident).values().stream().filter(block -> block.slot() || !value(incident, block).isEmpty()).forEach(block -> fields.add(field(incident, block)));
        fields.add(new Field(ADD, words.say("reading.field.add"), new Field.Holding("", "", left(incident)), Kind.OFFER, typed -> more(incident, typed)));
        return fields;
    }

    /** The actors and quantities that an incident has and did not have before, else that it had them. */
    String news(Incident before, Incident after) {
        List<String> news = new ArrayList<>(actors.news(before, after));
        after.detail().quantities().stream().filter(q -> !before.detail().quantities().contains(q))
                .forEach(q -> news.add(quantities.name(q.name()) + " " + quantities.value(q)));
        return news.isEmpty() ? words.say("reading.field.there-already") : String.join(", ", news);
    }

    /** The fields of the type, then what the incident holds besides. */
    private static Map<String, Block> block(Incident incident) {
        Map<String, Block> block = new LinkedHashMap<>();
        Block.of(incident.type()).forEach(each -> block.put(each.name(), each));
        Detail detail = incident.detail();
        detail.quantities().forEach(q -> block.putIfAbsent(q.name(), new Block("", q.name(), Block.Kind.NUMBER, q.unit(), false)));
        detail.fields().keySet().forEach(name -> block.putIfAbsent(name, new Block("", name, Block.Kind.TEXT, "", false)));
        new TreeSet<>(DAYS).stream().filter(name -> day(detail.inForce(), name) != null)
                .forEach(name -> block.putIfAbsent(name, new Block("", name, Block.Kind.DAY, "", false)));
        return block;
    }

    private Field field(Incident incident, Block block) {
        Kind kind = block.kind() == Block.Kind.TEXT ? Kind.FREE : Kind.READ;
        return new Field(block.name(), label(block.name()), new Field.Holding(value(incident, block), "", "–"), kind, typed -> read(incident, block, typed));
    }

    private String value(Incident incident, Block block) {
        return switch (block.kind()) {
            case TEXT -> text(incident, block);
            case NUMBER -> incident.detail().quantities().stream().filter(q -> q.name().equals(block.name())).findFirst().map(quantities::value).orElse("");
            case DAY -> Optional.ofNullable(day(incident.detail().inForce(), block.name())).map(days::full).orElse("");
        };
    }

    /** What a field of words says; a place by its name in the language and usage of the window. */
    private String text(Incident incident, Block block) {
        String kept = incident.detail().fields().getOrDefault(block.name(), "");
        return kept.isEmpty() || !PLACES.contains(block.name()) ? kept : words.place(kept, Double.NaN, Double.NaN);
    }

    private List<Option> read(Incident incident, Block block, String typed) {
        Detail detail = incident.detail();
        if (typed.isBlank()) {
            return List.of(new Option(words.say("reading.field.removed"), "", incident.withDetail(switch (block.kind()) {
                case TEXT -> with(detail, block.name(), "");
                case NUMBER -> with(detail, block.name(), (Quantity) null);
                case DAY -> detail.withInForce(with(detail.inForce(), block.name(), null));
            })));
        }
        return switch (block.kind()) {
            // A place that is only shown by another name is kept by its own.
            case TEXT -> List.of(new Option(typed.strip(), "", typed.strip().equals(text(incident, block)) ? incident
                    : incident.withDetail(with(detail, block.name(), typed.strip()))));
            case NUMBER -> quantities.read(typed, block.name()).filter(q -> q.name().equals(block.name())).map(q -> unit(q, block.unit()))
                    .map(q -> new Option(quantities.value(q), quantities.name(q.name()), incident.withDetail(with(detail, q.name(), q)))).stream().toList();
            case DAY -> dates.apply(typed).map(span -> new Option(days.full(span.start()), "",
                    incident.withDetail(detail.withInForce(with(detail.inForce(), block.name(), span.start()))))).stream().toList();
        };
    }

    private static Quantity unit(Quantity quantity, String unit) {
        return quantity.unit().isEmpty() && !unit.isEmpty() ? new Quantity(quantity.name(), quantity.low(), quantity.best(), quantity.high(), unit) : quantity;
    }

    /** The names of what the type has and this incident lacks. */
    private String left(Incident incident) {
        List<String> names = new ArrayList<>(List.of(words.say("reading.field.add.actor")));
        block(incident).values().stream().filter(block -> !block.slot() && value(incident, block).isEmpty()).forEach(block -> names.add(name(block.name())));
        return String.join(", ", names);
    }

    /** What is typed into the field for more: {@code PRK > KOR}, {@code 350 km range}, {@code site Sohae}; at first, what there is to add. */
    private List<Option> more(Incident incident, String typed) {
        String[] parts = typed.strip().split("[\\s:]+", 2);
        List<Option> options = new ArrayList<>();
        for (Block block : block(incident).values()) {
            boolean named = names(block.name(), parts[0]);
            if (named && parts.length > 1 && !parts[1].isBlank()) {
                read(incident, block, parts[1]).forEach(option -> options.add(new Option(name(block.name()) + " " + option.label(), "", option.after())));
            } else if (named && value(incident, block).isEmpty() && (!block.slot() || !parts[0].isEmpty())) {
                options.add(new Option(label(block.name()), block.unit(), incident, null, name(block.name()).replaceAll("\\s.*", "") + " "));
            }
        }
        if (!typed.isBlank()) {
            quantities.read(typed, null).ifPresent(q -> options.add(new Option(quantities.name(q.name()) + " " + quantities.value(q), "",
                    incident.withDetail(with(incident.detail(), q.name(), q)))));
            options.addAll(actors.more(incident, typed));
        }
        return options;
    }

    private boolean names(String name, String typed) {
        String wanted = typed.toLowerCase(words.locale());
        return name.startsWith(wanted) || name(name).toLowerCase(words.locale()).startsWith(wanted);
    }

    private String label(String field) {
        String name = name(field);
        return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
    }

    private String name(String field) {
        return words.sayOr("field." + field, words.sayOr("quantity." + field, field));
    }

    private static Detail with(Detail detail, String name, String value) {
        Map<String, String> fields = new TreeMap<>(detail.fields());
        if (value.isEmpty()) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
        return detail.withFields(fields);
    }

    private static Detail with(Detail detail, String name, @Nullable Quantity quantity) {
        List<Quantity> all = new ArrayList<>(detail.quantities());
        int at = all.stream().map(Quantity::name).toList().indexOf(name);
        if (at >= 0) {
            all.remove(at);
        }
        if (quantity != null) {
            all.add(at < 0 ? all.size() : at, quantity);
        }
        return detail.withQuantities(all);
    }

    private static @Nullable LocalDate day(InForce days, String name) {
        return name.equals("announced") ? days.announced() : name.equals("effective") ? days.effective() : days.expires();
    }

    private static InForce with(InForce days, String name, @Nullable LocalDate day) {
        return switch (name) {
            case "announced" -> new InForce(day, days.effective(), days.expires());
            case "effective" -> new InForce(days.announced(), day, days.expires());
            default -> new InForce(days.announced(), days.effective(), day);
        };
    }
}
