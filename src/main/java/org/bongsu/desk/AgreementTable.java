package org.bongsu.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.Family;
import org.bongsu.figure.DataTable;
import org.bongsu.model.Agreement;
import org.bongsu.publish.SafeFile;
import org.bongsu.publish.TableCsv;
import org.bongsu.words.Words;

/** Agreement of two coders as a table, for the screen and as CSV; a coefficient that is not defined leaves its cell empty. */
public final class AgreementTable {
    private static final List<String> HEADER = List.of("agreement.field", "agreement.types", "agreement.scale", "agreement.units", "agreement.percent",
            "agreement.kappa", "agreement.alpha", "agreement.low", "agreement.high");

    private AgreementTable() { }

    /** The rows under headings in a language; shares and coefficients to two decimals, with a point. */
    public static DataTable of(List<Agreement> rows, Codebook codebook, Words words) {
        return new DataTable(HEADER.stream().map(words::say).toList(), rows.stream().map(row -> List.of(field(row.field(), words), types(row.family(), codebook, words),
                words.say("agreement.scale." + row.scale()), String.valueOf(row.units()), number(row.percent() * 100, 0), number(row.kappa(), 2),
                number(row.alpha(), 2), number(row.low(), 2), number(row.high(), 2))).toList());
    }

    /** Writes the table as CSV, whole or not at all. */
    public static void write(List<Agreement> rows, Codebook codebook, Words words, Path out) throws IOException {
        SafeFile.write(out, TableCsv.write(of(rows, codebook, words)).getBytes(StandardCharsets.UTF_8));
    }

    /** What a field is called. */
    public static String field(String field, Words words) {
        return words.sayOr("field." + field, words.sayOr("quantity." + field, field));
    }

    private static String types(String family, Codebook codebook, Words words) {
        Family known = codebook.families().get(family);
        return family.isEmpty() ? words.say("agreement.all") : known == null ? family : known.names().in(words.language());
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
