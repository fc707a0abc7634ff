package org.bongsu.store.tables;

import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/** SQL as it is, with question marks alone for its parameters and none in its literals; nothing is looked for in it but these. */
final class PlainSql implements SqlParser {
    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        int marks = (int) sql.chars().filter(each -> each == '?').count();
        return ParsedSql.of(sql, ParsedParameters.positional(marks));
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        throw new UnsupportedOperationException("parameters have numbers here, not names");
    }
}
