package org.bongsu.store.journal;

import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Coverage;
import org.bongsu.model.Dataset;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Incident;
import org.bongsu.model.KeptCodebook;
import org.bongsu.model.KeptIndex;
import org.bongsu.model.Note;
import org.bongsu.model.OwnDate;
import org.bongsu.model.SavedView;
import org.bongsu.model.Stored;
import org.bongsu.model.TableMapping;
import org.bongsu.model.TableRow;

/** What a record is, by the name that the journal gives it; the names never change. */
public enum Kind {
    ARTICLE("article", Article.class, "source"),
    ROW("row", TableRow.class, "source"),
    NOTE("note", Note.class, "source"),
    INCIDENT("incident", Incident.class, "incident"),
    CLAIM("claim", Claim.class, "claim"),
    COVERAGE("coverage", Coverage.class, "coverage"),
    DISMISSAL("dismissal", Dismissal.class, "dismissal"),
    CODEBOOK("codebook", KeptCodebook.class, "codebook"),
    VIEW("view", SavedView.class, "view"),
    DATASET("dataset", Dataset.class, "dataset"),
    INDEX("index", KeptIndex.class, "kept_index"),
    DATE("date", OwnDate.class, "own_date"),

    MAPPING("mapping", TableMapping.class, "mapping");

    /** Its name in the journal. */
    public final String code;
    final Class<? extends Stored> type;
    /** The table that holds it: ids are unique within one. */
    public final String table;

    Kind(String code, Class<? extends Stored> type, String table) {
        this.code = code;
        this.type = type;
        this.table = table;
    }

    public static Kind of(Stored stored) {
        return switch (stored) {
            case Article a -> ARTICLE;
            case TableRow r -> ROW;
            case Note n -> NOTE;
            case Incident i -> INCIDENT;
            case Claim c -> CLAIM;
            case Coverage c -> COVERAGE;
            case Dismissal d -> DISMISSAL;
            case KeptCodebook c -> CODEBOOK;
            case SavedView v -> VIEW;
            case Dataset d -> DATASET;
            case KeptIndex i -> INDEX;
            case OwnDate d -> DATE;
            case TableMapping m -> MAPPING;
        };
    }

    /** The kind of a name in the journal; a name that is not known was written by a later version. */
    public static Kind of(String code) {
        for (Kind each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no kind of record " + code);
    }
}
