package org.bongsu;

import org.bongsu.view.codebook.CodebookTools;

/** What the menus, the bars, the keys and the screens of the window do, by what it is done to. */
interface WindowActions {
    /** Opens and puts back stores. */
    StoreDoor door();

    /** Imports. */
    BringingIn in();

    /** Exports. */
    TakingOut out();

    /** Brings figures back. */
    FigureBack figures();

    /** Changes what is in the open store. */
    Editing edit();

    void settings();

    void quit();

    /** All that can be done, found by typing. */
    void palette();

    void keyHelp();

    /** What Bongsu does, screen by screen. */
    void guide();

    /** Walks past the parts of the window. */
    void tour();

    /** Shows and saves what someone who helps needs to know. */
    void supportLog();

    void about();

    /** Where the screens ask, tell and choose files. */
    CodebookTools codebookTools();

    /** Says what went wrong, and what to do. */
    void wrong(String text);

    /** Whether a sheet is open, which the menus must not work behind. */
    boolean busy();
}
