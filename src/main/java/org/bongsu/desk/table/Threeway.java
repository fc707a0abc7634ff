package org.bongsu.desk.table;

import java.util.Objects;
import org.bongsu.model.Detail;
import org.bongsu.model.Incident;
import org.bongsu.model.Judgement;
import org.bongsu.model.Relations;
import org.bongsu.model.Subject;
import org.jspecify.annotations.Nullable;

/** Takes from a table what it says anew, wherever the analyst has not said otherwise since. */
public final class Threeway {
    private Threeway() { }

    /**
     * The incident as it should be.
     *
     * @param mine   as it stands in the store
     * @param before as the table gave it last
     * @param now    as the table gives it now
     */
    public static Incident merge(Incident mine, Incident before, Incident now) {
        Subject what = new Subject(part(mine.type(), before.type(), now.type()), part(mine.title(), before.title(), now.title()), part(mine.severity(), before.severity(), now.severity()));
        Judgement j = mine.judgement();
        Judgement b = before.judgement();
        Judgement n = now.judgement();
        Judgement judgement = new Judgement(part(j.status(), b.status(), n.status()), part(j.attribution(), b.attribution(), n.attribution()), j.clarity(), j.review());
        Detail d = mine.detail();
        Detail e = before.detail();
        Detail f = now.detail();
        Detail detail = new Detail(part(d.actors(), e.actors(), f.actors()), part(d.quantities(), e.quantities(), f.quantities()), part(d.fields(), e.fields(), f.fields()),
                part(d.inForce(), e.inForce(), f.inForce()), part(d.tags(), e.tags(), f.tags()), part(d.notes(), e.notes(), f.notes()));
        Relations relations = new Relations(known(mine.relations().parent(), before.relations().parent(), now.relations().parent()), mine.relations().links());
        return mine.withWhat(what).withWhen(known(mine.when(), before.when(), now.when())).withWhere(known(mine.where(), before.where(), now.where()))
                .withJudgement(judgement).withDetail(detail).withRelations(relations);
    }

    private static <T> T part(T mine, T before, T now) {
        return Objects.equals(mine, before) ? now : mine;
    }

    /** The same of what may be unknown. */
    private static <T> @Nullable T known(@Nullable T mine, @Nullable T before, @Nullable T now) {
        return Objects.equals(mine, before) ? now : mine;
    }
}
