package org.bongsu.view.tables;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.bongsu.desk.TableDraft;
import org.bongsu.model.ColumnMeaning;
import org.bongsu.model.DateOrder;
import org.bongsu.model.TableColumn;
import org.bongsu.model.TableMapping;
import org.bongsu.model.TableMapping.Rules;
import org.jspecify.annotations.Nullable;

/** What is told about the columns of a table, and what its rows become by that. */
public final class MappingModel {
    /** Rows that the preview shows. */
    static final int SHOWN = 12;

    private final TableDraft draft;
    private final ReadOnlyObjectWrapper<TableMapping> mapping;
    private final BooleanProperty keep = new SimpleBooleanProperty(true);

    public MappingModel(TableDraft draft) {
        this.draft = draft;
        this.mapping = new ReadOnlyObjectWrapper<>(draft.first());
    }

    TableDraft draft() {
        return draft;
    }

    /** As it stands. */
    ReadOnlyObjectProperty<TableMapping> mapping() {
        return mapping.getReadOnlyProperty();
    }

    /** Whether it is kept for the next table of this kind. */
    BooleanProperty keep() {
        return keep;
    }

    /** What a column is taken for. */
    TableColumn column(String header) {
        return mapping.get().columns().stream().filter(c -> c.header().equals(header)).findFirst().orElse(TableColumn.of(header, ColumnMeaning.IGNORED));
    }

    void onMeaning(String header, ColumnMeaning meaning) {
        TableColumn before = column(header);
        if (before.meaning() != meaning) {
            String name = meaning == ColumnMeaning.QUANTITY || meaning == ColumnMeaning.FIELD ? plain(header) : "";
            set(new TableColumn(header, meaning, name, ""));
        }
    }

    /** What the quantity or the field of a column is called. */
    void onName(String header, String name) {
        TableColumn before = column(header);
        if (!before.name().equals(name) && !name.isBlank()) {
            set(new TableColumn(header, before.meaning(), name.strip(), before.unit()));
        }
    }

    void onUnit(String header, String unit) {
        TableColumn before = column(header);
        if (!before.unit().equals(unit)) {
            set(new TableColumn(header, before.meaning(), before.name(), unit));
        }
    }

    void onOrder(DateOrder order) {
        rules(r -> new Rules(order, r.zone(), r.type(), r.actor(), r.salvos()));
    }

    void onZone(ZoneId zone) {
        rules(r -> new Rules(r.order(), zone, r.type(), r.actor(), r.salvos()));
    }

    void onType(String type) {
        rules(r -> new Rules(r.order(), r.zone(), type, r.actor(), r.salvos()));
    }

    void onActor(@Nullable String actor) {
        rules(r -> new Rules(r.order(), r.zone(), r.type(), actor == null || actor.isBlank() ? null : actor.strip(), r.salvos()));
    }

    void onSalvos(boolean salvos) {
        rules(r -> new Rules(r.order(), r.zone(), r.type(), r.actor(), salvos));
    }

    /** A word of the table stands for one of our types. */
    void onWord(String theirs, String type) {
        mapping.set(mapping.get().with(ColumnMeaning.TYPE, theirs, type));
    }

    void onRename(String name) {
        if (!name.isBlank() && !name.equals(mapping.get().name())) {
            mapping.set(mapping.get().withName(name.strip()));
        }
    }

    /** The table's words for types with ours. */
    Map<String, String> words() {
        return draft.types(mapping.get());
    }

    List<TableDraft.Row> preview() {
        return draft.preview(mapping.get(), SHOWN);
    }

    /** Whether enough is told: a column has the date. */
    boolean enough() {
        return mapping.get().columns().stream().anyMatch(c -> c.meaning() == ColumnMeaning.DATE);
    }

    /** Names of quantities and fields that are offered. */
    Set<String> names(ColumnMeaning meaning) {
        return new TreeSet<>(meaning == ColumnMeaning.QUANTITY ? Set.of("missiles", "rounds", "drones", "balloons", "aircraft", "ships", "killed", "injured", "range", "apogee", "speed", "rate")
                : Set.of("name", "site", "agency", "landing", "bearing", "outcome", "goods", "basis", "imposer", "target"));
    }

    private void rules(UnaryOperator<Rules> change) {
        Rules after = change.apply(mapping.get().rules());
        if (!after.equals(mapping.get().rules())) {
            mapping.set(mapping.get().withRules(after));
        }
    }

    private void set(TableColumn column) {
        List<TableColumn> columns = new ArrayList<>(mapping.get().columns());
        columns.replaceAll(c -> c.header().equals(column.header()) ? column : c);
        if (columns.stream().noneMatch(c -> c.header().equals(column.header()))) {
            columns.add(column);
        }
        mapping.set(mapping.get().withColumns(columns));
    }

    private static String plain(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "value" : name;
    }
}
