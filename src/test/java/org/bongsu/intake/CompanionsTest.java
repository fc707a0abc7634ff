package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bongsu.intake.bytes.Companions;
import org.junit.jupiter.api.Test;

/** A page that was saved complete is one article, not one and forty pictures. */
class CompanionsTest {
    @Test
    void theFolderBesideAPageBelongsToIt() {
        List<String> files = List.of("in/북한 미사일.html", "in/북한 미사일_files/ad.html", "in/북한 미사일_files/deep/a.css", "in/Page.HTM", "in/page_files/x.js");
        Companions companions = Companions.of(files);
        assertEquals(List.of(false, true, true, false, true), files.stream().map(companions::has).toList());
    }

    @Test
    void aFolderOfThatNameWithoutItsPageIsAFolder() {
        assertTrue(List.of("in/a_files/b.html", "other/c.html", "in/c_files/d.html").stream()
                .noneMatch(Companions.of(List.of("in/a_files/b.html", "other/c.html", "in/c_files/d.html"))::has));
    }
}
