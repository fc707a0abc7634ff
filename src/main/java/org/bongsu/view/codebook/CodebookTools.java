package org.bongsu.view.codebook;

import org.bongsu.job.Jobs;
import org.bongsu.view.kit.FileChoice;
import org.bongsu.view.kit.Notices;
import org.bongsu.view.kit.Sheets;
import org.bongsu.view.kit.Texts;

/** What the screen works with: its language, where sheets and notices are shown, how files are chosen, and what works off the screen's thread. */
public record CodebookTools(Texts texts, Sheets sheets, Notices notices, FileChoice files, Jobs jobs) { }
