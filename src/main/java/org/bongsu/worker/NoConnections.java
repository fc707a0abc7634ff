package org.bongsu.worker;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/** Makes a process that opens no address, whatever a library may try. */
final class NoConnections {
    /** Classes and resources come by these. */
    private static final Set<String> OWN = Set.of("file", "jar", "jrt", "jmod");

    private NoConnections() { }

    /** Cannot be undone; can be done once. */
    static void seal() {
        ProxySelector.setDefault(null);
        URL.setURLStreamHandlerFactory(protocol -> OWN.contains(protocol) ? null : new Refusing());
    }

    /** An address of whatever kind leads nowhere. */
    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("a worker connects to nothing");
        }
    }
}
