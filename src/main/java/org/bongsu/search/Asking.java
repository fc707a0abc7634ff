package org.bongsu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.bongsu.model.Hit.Kind;

/** Puts what is sought as Lucene asks it. */
final class Asking {
    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String SOURCE = "source";
    private static final float TITLE = 2;

    /** Finds the articles that a query takes. */
    interface Articles {
        Set<String> of(Query query) throws IOException;
    }

    private final Articles articles;

    /** Questions; those about the articles of an incident ask for the articles first. */
    Asking(Articles articles) {
        this.articles = articles;
    }

    Query of(Sought sought, Kind kind) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(KIND, kind.name())), Occur.FILTER);
        boolean wanted = false;
        for (Clause clause : sought.clauses()) {
            all.add(of(clause, kind), clause.not() ? Occur.MUST_NOT : Occur.MUST);
            wanted |= !clause.not();
            if (!clause.not() && clause.field() == Field.ANY) {
                all.add(new BoostQuery(any(clause, Field.TITLE.index()), TITLE), Occur.SHOULD);
            }
        }
        if (!wanted) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return all.build();
    }

    private Query of(Clause clause, Kind kind) throws IOException {
        if (kind == Kind.INCIDENT && clause.field().ofArticles()) {
            Query of = new BooleanQuery.Builder().add(new TermQuery(new Term(KIND, Kind.ARTICLE.name())), Occur.FILTER)
                    .add(any(clause, clause.field().index()), Occur.MUST).build();
            return new TermInSetQuery(SOURCE, articles.of(of).stream().map(BytesRef::new).toList());
        }
        return any(clause, clause.field().index());
    }

    private static Query any(Clause clause, String field) {
        List<Query> readings = clause.runs().stream().map(run -> run.size() == 1 ? slot(run.getFirst(), field) : phrase(run, field)).distinct().toList();
        return either(readings);
    }

    private static Query slot(Slot slot, String field) {
        List<Query> all = new ArrayList<>();
        slot.terms().forEach(term -> all.add(new TermQuery(new Term(field, term))));
        slot.ranges().forEach(range -> all.add(new TermRangeQuery(field, new BytesRef(range.from()), new BytesRef(range.to()), true, false)));
        return either(all);
    }

    private static Query phrase(List<Slot> run, String field) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        run.forEach(slot -> phrase.add(slot.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new)));
        return phrase.build();
    }

    private static Query either(List<Query> all) {
        if (all.size() == 1) {
            return all.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        all.forEach(each -> any.add(each, Occur.SHOULD));
        return any.build();
    }
}
