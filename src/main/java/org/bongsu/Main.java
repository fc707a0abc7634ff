package org.bongsu;

import org.bongsu.cli.Commands;

/** Where Bongsu starts: it runs the command that its words name. */
public final class Main {
    private Main() { }

    public static void main(String[] args) {
        // Figures are drawn by Java2D; a command needs no display for them.
        System.setProperty("java.awt.headless", "true");
        System.exit(Commands.run(new Wiring(), args));
    }
}
