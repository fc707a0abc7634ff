package org.bongsu;

import java.nio.file.Path;
import java.util.List;
import org.bongsu.figure.DataTable;
import org.bongsu.model.Article;
import org.bongsu.view.codebook.CodebookTools;
import org.jspecify.annotations.Nullable;

/** What the menus, the bars and the keys of the window do. */
interface WindowActions {
    void newStore();

    void openStore();

    void open(Path store);

    /** The stores that were open lately, the last one first. */
    List<Path> recent();

    void importFiles();

    /** Switches all machine-coded datasets on, or off when any is on. */
    void machine();

    void importFolder();

    void mapTable();

    void reviewPairs();

    void paste();

    /** Shows the file that an article was made from. */
    void original(Article article);

    void exportFigure();

    void exportIncidents();

    void exportSources();

    void exportBundle();

    void mergeBundle();

    /** The backups of the open store. */
    void backups();

    void settings();

    void quit();

    void undo();

    void redo();

    /** What was done in the open store. */
    void history();

    /** Notes days that were searched with nothing found. */
    void cover();

    /** Writes the numbers behind a chart into a file. */
    void exportTable(DataTable table);

    /**
     * What was done to one incident or article.
     *
     * @param record its id, or null for the whole store
     */
    void history(@Nullable String record);

    /** The analyst's own key dates. */
    void keyDates();

    /** Edits all that are chosen on the desk, or deletes them. */
    void editChosen(boolean delete);

    /** All that can be done, found by typing. */
    void palette();

    void keyHelp();

    void about();

    /** Where the screens ask, tell and choose files. */
    CodebookTools codebookTools();

    /** Says what went wrong, and what to do. */
    void wrong(String text);

    /** Whether a sheet is open, which the menus must not work behind. */
    boolean busy();
}
