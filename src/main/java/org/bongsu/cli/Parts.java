package org.bongsu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.bongsu.desk.Exporting;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Merging;
import org.bongsu.desk.Peek;
import org.bongsu.desk.Places;
import org.bongsu.desk.Returning;
import org.bongsu.desk.Session;
import org.bongsu.desk.Sharing;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.TableImporting;
import org.bongsu.desk.report.Reporting;
import org.bongsu.words.Words;

/** What the commands are made of; wired outside. */
public interface Parts {
    Words words();

    Places places();

    Clock clock();

    Peek peek();

    /** Opens a store, which is made when there is none. */
    Session open(Path store) throws StoreFault;

    Importing importing(Session session);

    Merging merging(Session session);

    TableImporting tableImporting(Session session);

    Sharing sharing(Session session);

    /** Brings figures back from their files. */
    Returning returning();

    Exporting exporting(Session session);

    Reporting reporting(Session session);

    /** The machine-coded datasets of a session; each is read at once when the filter switches it on. */
    Datasets datasets(Session session);

    /** The name under which changes are kept. */
    String coder();

    /** Standard output in UTF-8. */
    PrintWriter out();

    /** Standard error in UTF-8. */
    PrintWriter err();
}
