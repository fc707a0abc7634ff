package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.CodebookReader;
import org.bongsu.codebook.Line;
import org.bongsu.codebook.Mode;
import org.bongsu.codebook.Type;
import org.bongsu.gazetteer.Gazetteer;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Edit;
import org.bongsu.model.Incident;
import org.bongsu.model.Original;
import org.bongsu.model.Published;
import org.bongsu.model.Suggestion;
import org.bongsu.suggest.Suggester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Types that an analyst gave the codebook are suggested, and what was suggested before an edit is kept by the keys of now. */
@Execution(ExecutionMode.CONCURRENT)
class OwnTypesTest {
    private static final Suggester SUGGESTER = new Suggester(CodebookReader.readDefault(), Gazetteer.readDefault());

    @TempDir
    private Path folder;
    private Session session;
    private CodebookEditing editing;
    private Coding coding;

    @BeforeEach
    void open() throws StoreFault {
        session = Session.open(folder, CodebookReader.readDefault(), Clock.systemUTC(), Runnable::run);
        editing = new CodebookEditing(session);
        coding = new Coding(session, () -> SUGGESTER.by(session.codebook()));
    }

    @AfterEach
    void close() throws StoreFault {
        session.close();
    }

    private Article article(String language, String text) throws StoreFault {
        Article article = new Article("a-" + language, new Bibliography("Report", null, "Wire", null,
                Published.day(LocalDate.of(2024, 5, 16), ZoneId.of("Asia/Seoul"))), language, text,
                new Original("0".repeat(64), "report.txt", "text/plain", text.length(), Instant.EPOCH), Article.Handling.NEW);
        session.commit("action.import", List.of(Edit.add(article)));
        return article;
    }

    private List<String> suggested(Article article) {
        return coding.read(article).suggestions().stream().map(s -> s.proposal().type()).toList();
    }

    private void edit(CodebookEdit edit) throws StoreFault {
        editing.apply(editing.plan(edit)).orElseThrow();
    }

    @Test
    void aTypeOfTheAnalystsOwnIsSuggestedWhereItsNameOrSynonymStands() throws StoreFault {
        Article english = article("en", "North Korea fired a glide test vehicle, a short-range ballistic missile, from Wonsan on 14 May 2024, the South Korean military said.");
        Article korean = article("ko", "북한이 14일 원산에서 활공시험체인 단거리 탄도미사일을 동해상으로 발사했다고 합동참모본부가 밝혔다.");
        assertTrue(suggested(english).contains("launch.srbm"), suggested(english).toString());
        assertTrue(suggested(korean).contains("launch.srbm"), suggested(korean).toString());
        edit(new CodebookEdit.Put(null, new Type("launch.glider", new Type.Face(new Type.Names("Glide test vehicle", "활공체 시험"), null, null),
                new Type.Weight(3, Mode.ACT, Line.TENSION), new Type.Codes(null, null),
                new Type.Guide(Type.Names.NONE, Type.Names.NONE, Type.Names.NONE, List.of("활공시험체")), Type.Standing.OFFERED)));
        assertEquals(List.of("launch.glider"), suggested(english));
        assertEquals(List.of("launch.glider"), suggested(korean));
    }

    @Test
    void whatWasSuggestedBeforeARenameIsKeptByTheNewKey() throws StoreFault {
        Article english = article("en", "North Korea fired a short-range ballistic missile from Wonsan on 14 May 2024, the South Korean military said.");
        Suggestion before = coding.read(english).suggestions().getFirst();
        edit(new CodebookEdit.Merge(Set.of("launch.srbm"), "launch.crbm"));
        Incident kept = coding.accept(english, before);
        Incident stored = session.now().incident(kept.id()).orElseThrow();
        assertEquals("launch.crbm", stored.type());
        assertTrue(session.now().claims(stored.id()).stream().filter(c -> c.what().field().equals("type")).allMatch(c -> c.what().value().equals("launch.crbm")));
        assertEquals(List.of(), suggested(english), "it is not suggested again under either key");
    }
}
