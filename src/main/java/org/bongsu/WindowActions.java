package org.bongsu;

import java.nio.file.Path;
import java.util.List;

/** What the menus, the bars and the keys of the window do. */
interface WindowActions {
    void newStore();

    void openStore();

    void open(Path store);

    /** The stores that were open lately, the last one first. */
    List<Path> recent();

    void importFiles();

    void importFolder();

    void paste();

    void exportFigure();

    void exportIncidents();

    void settings();

    void quit();

    void undo();

    void redo();

    void keyHelp();

    void about();

    /** Whether a sheet is open, which the menus must not work behind. */
    boolean busy();
}
