package org.bongsu;

/** Where Bongsu starts: a command when there are words, the window when there are none. */
public final class Main {
    private Main() { }

    public static void main(String[] args) {
        System.out.println("Bongsu");
    }
}
