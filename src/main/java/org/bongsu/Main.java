package org.bongsu;

import org.bongsu.cli.Commands;

/** Where Bongsu starts: the window when there are no words or only a store, else the command. */
public final class Main {
    /** Alone, it names the store that the window opens. */
    private static final String STORE = "--store";

    private Main() { }

    public static void main(String[] args) {
        if (args.length == 0 || (args.length == 2 && args[0].equals(STORE))) {
            OwnWindow.open(args);
        } else {
            // Figures are drawn by Java2D; a command needs no display for them.
            System.setProperty("java.awt.headless", "true");
            System.exit(Commands.run(new Wiring(), args));
        }
    }
}
