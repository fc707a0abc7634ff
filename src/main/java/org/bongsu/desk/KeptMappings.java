package org.bongsu.desk;

import java.util.List;
import java.util.Optional;
import org.bongsu.model.Edit;
import org.bongsu.model.TableMapping;

/** What the analyst has told of the columns of tables, kept by name. Each change of it can be taken back as any other. */
public final class KeptMappings {
    private final Session session;

    public KeptMappings(Session session) {
        this.session = session;
    }

    /** All, by name. */
    public List<TableMapping> all() {
        return session.ledger().mappings();
    }

    /** Keeps a mapping under its name, in the place of one that had it before. */
    public void keep(TableMapping mapping) throws StoreFault {
        Optional<TableMapping> before = named(mapping.name());
        if (before.isEmpty() || !before.get().equals(mapping)) {
            session.commit("action.mapping", List.of(before.map(b -> Edit.replace(b, mapping)).orElse(Edit.add(mapping))));
        }
    }

    /**
     * Gives a mapping another name. What was imported under the old one is not known by the new one: the ids of its incidents are made of the name.
     *
     * @return false where the name is blank or another's, and nothing was done
     */
    public boolean rename(TableMapping mapping, String name) throws StoreFault {
        String other = name.strip();
        if (other.isEmpty() || named(other).isPresent()) {
            return false;
        }
        session.commit("action.mapping.rename", List.of(Edit.remove(mapping), Edit.add(mapping.withName(other))));
        return true;
    }

    /** Forgets a mapping; what was imported by it stays. */
    public void forget(TableMapping mapping) throws StoreFault {
        session.commit("action.mapping.forget", List.of(Edit.remove(mapping)));
    }

    private Optional<TableMapping> named(String name) {
        return all().stream().filter(m -> m.name().equals(name)).findFirst();
    }
}
