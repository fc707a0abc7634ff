package org.bongsu.situation.machine;

import java.util.Locale;

/** Who published a page, by its address. */
final class Publisher {
    private Publisher() { }

    /** The host of an address without {@code www.}, or empty where it names none. */
    static String of(String address) {
        int at = address.indexOf("://");
        if (at < 0) {
            return "";
        }
        int from = at + 3;
        int to = from;
        while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        String host = address.substring(from, to).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
