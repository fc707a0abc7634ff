package org.bongsu;

import org.bongsu.cli.Commands;

/** Where Bongsu starts: a command when there are words, the window when there are none. */
public final class Main {
    private Main() { }

    public static void main(String[] args) {
        if (args.length == 0) {
            OwnWindow.open();
        } else {
            // Figures are drawn by Java2D; a command needs no display for them.
            System.setProperty("java.awt.headless", "true");
            System.exit(Commands.run(new Wiring(), args));
        }
    }
}
