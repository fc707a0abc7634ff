package org.bongsu.store.tables;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The tables that are derived from the journal. Another version is a rebuild, never a migration. */
final class Schema {
    private static final String[] TABLES = {
        // Bodies up to this size stand in their row; longer ones still fit, elsewhere in the file.
        "set max_length_inplace_lob 1000000",
        "create table meta(store varchar not null, version int not null, applied bigint not null)",
        "create table source(id varchar primary key, kind varchar not null, body blob not null, sha256 varchar, url varchar)",
        "create index source_sha256 on source(sha256)",
        "create index source_url on source(url)",
        "create table incident(id varchar primary key, kind varchar not null, body blob not null)",
        "create table claim(id varchar primary key, kind varchar not null, body blob not null, incident varchar not null, source varchar not null)",
        "create index claim_incident on claim(incident)",
        "create index claim_source on claim(source)",
        "create table coverage(id varchar primary key, kind varchar not null, body blob not null)",
        "create table dismissal(id varchar primary key, kind varchar not null, body blob not null)",
        "create table codebook(id varchar primary key, kind varchar not null, body blob not null)",
        "create table view(id varchar primary key, kind varchar not null, body blob not null)",
        "create table dataset(id varchar primary key, kind varchar not null, body blob not null)",
        "create table kept_index(id varchar primary key, kind varchar not null, body blob not null)",
        "create table own_date(id varchar primary key, kind varchar not null, body blob not null)",
        "create table mapping(id varchar primary key, kind varchar not null, body blob not null)",
        "create table change(number bigint primary key, segment int not null, position bigint not null, action varchar not null, state varchar not null,"
            + " part_of bigint not null, turned bigint not null, at bigint not null, coder varchar not null, title varchar not null, first_day date,"
            + " incidents int not null, sources int not null, others int not null)",
        "create index change_state on change(state, number)",
        "create index change_part on change(part_of, number)",
        "create table touched(id varchar not null, number bigint not null, kind varchar not null, gone boolean not null, primary key(id, number))",
        "create index touched_gone on touched(gone, number)",
    };

    /** Made from the statements, so that nobody can change them and forget it. */
    private static final int VERSION = Arrays.hashCode(TABLES);

    private Schema() { }

    /** Makes the tables of a store, empty. */
    static void make(Handle handle, UUID store) {
        for (String statement : TABLES) {
            handle.execute(statement);
        }
        handle.execute("insert into meta(store, version, applied) values (?, ?, 0)", store.toString(), VERSION);
    }

    /** Whether the tables are of this version and this store. */
    static boolean fits(Handle handle, UUID store) {
        Optional<Integer> version = handle.createQuery("select version from meta where store = ?").bind(0, store.toString())
                .mapTo(Integer.class).findOne();
        return version.equals(Optional.of(VERSION));
    }
}
