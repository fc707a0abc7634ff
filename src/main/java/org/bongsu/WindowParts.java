package org.bongsu;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.Importing;
import org.bongsu.desk.Landings;
import org.bongsu.desk.Merging;
import org.bongsu.desk.OriginalFiles;
import org.bongsu.desk.Places;
import org.bongsu.desk.Returning;
import org.bongsu.desk.Session;
import org.bongsu.desk.Sharing;
import org.bongsu.desk.StoreFault;
import org.bongsu.desk.report.Reporting;
import org.bongsu.job.Jobs;
import org.bongsu.model.NameUsage;
import org.bongsu.model.Settings;
import org.bongsu.publish.Manifests;
import org.bongsu.words.PlaceNaming;

/** What the window is made of; wired outside. */
interface WindowParts {
    Places places();

    /**
     * Opens a store, which is made when there is none; called off the JavaFX thread.
     *
     * @param screen where the session's properties change
     */
    Session open(Path store, Executor screen) throws StoreFault;

    Importing importing(Session session);

    OriginalFiles originals(Session session);

    Merging merging(Session session);

    /** Situation reports, as the settings say. */
    Reporting reporting(Session session, Settings settings);

    /** The machine-coded datasets of a session, read beside whatever else is done. */
    Datasets datasets(Session session, Jobs jobs);

    /** How places are named, by a usage of contested names that may change. */
    default PlaceNaming naming(Supplier<NameUsage> usage) {
        return PlaceNaming.AS_KEPT;
    }

    /** Where launches land, by the names of places. */
    default Landings landings() {
        return Landings.NONE;
    }

    /** Figures of a session on their way out; they may wait for the gazetteer, so they are drawn beside the JavaFX thread. */
    default Sharing sharing(Session session, Settings settings) {
        return new Sharing(session, settings);
    }

    /** Brings figures back from their files. */
    default Returning returning() {
        return new Returning(Manifests::here);
    }

    /** The screens over a session, which follow the language by themselves; called on the JavaFX thread. */
    Screens screens(Session session, Shell shell);

    /** Begins to read, beside whatever else is done, what the window will want when more is done with it than looking; told when it can be used. */
    default void warm() { }
}
