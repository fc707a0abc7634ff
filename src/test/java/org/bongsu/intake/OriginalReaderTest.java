package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bongsu.Main;
import org.bongsu.intake.text.Shown;
import org.bongsu.intake.text.Shown.Shape;
import org.bongsu.worker.WorkerCommand;
import org.bongsu.worker.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An original is shown with all of its words and their shapes, and with nothing that could act. */
@Execution(ExecutionMode.CONCURRENT)
class OriginalReaderTest {
    private static final String PAGE = "<title>News</title><nav><a href='javascript:alert(1)'>Home</a></nav><h1>Head</h1><p onclick='x()'>One <b>bold</b> word.<script>evil()</script></p>"
            + "<blockquote><p>Said so.</p></blockquote><ul><li>first<li>second</ul><table><tr><td>a<td>b<tr><td>c<td>d</table><img src='http://127.0.0.1:9/x.png' alt='A map'>"
            + "<iframe src='http://127.0.0.1:9/'></iframe><div hidden>unseen</div>";

    @Test
    void aPageKeepsItsWordsAndShapesAndLosesWhatActs() {
        List<Shown> parts = new Intake().show("page.html", PAGE.getBytes(StandardCharsets.UTF_8)).parts();
        assertEquals(List.of(new Shown(Shape.HEADING, "News"), new Shown(Shape.PARAGRAPH, "Home"), new Shown(Shape.HEADING, "Head"), new Shown(Shape.PARAGRAPH, "One bold word."),
                new Shown(Shape.QUOTE, "Said so."), new Shown(Shape.ITEM, "first"), new Shown(Shape.ITEM, "second"), new Shown(Shape.TABLE, "a\tb\nc\td"), new Shown(Shape.PICTURE, "A map")), parts);
    }

    @Test
    void documentsAndPlainTextAreShownToo() throws IOException {
        Path formats = Path.of("src/test/resources/org/bongsu/intake/formats");
        var docx = new Intake().show("a.docx", Files.readAllBytes(formats.resolve("release.docx")));
        assertEquals(new Shown(Shape.HEADING, FormatFiles.TITLE), docx.parts().getFirst());
        assertTrue(docx.parts().contains(new Shown(Shape.TABLE, "구분\t비행거리\n1발\t350km")), docx.parts()::toString);
        var text = new Intake().show("a.txt", "First line\n  second line\n\nthird".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(new Shown(Shape.VERBATIM, "First line\n  second line\n\nthird")), text.parts());
        assertEquals("encrypted", new Intake().show("a.pdf", Files.readAllBytes(formats.resolve("locked.pdf"))).refusal().reason());
    }

    @Test
    void theWorkerShowsTheSame() {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        try (Workers workers = new Workers(WorkerCommand.of(Main.class, "--worker"))) {
            assertEquals(new Intake().show("page.html", page), new WorkerGate(workers).show("page.html", page));
            byte[] locked = {'P', 'K', 5, 6, 0, 0};
            assertEquals("damaged-archive", new WorkerGate(workers).show("x.zip", locked).refusal().reason());
        }
    }
}
