package org.bongsu.intake.office;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Hands on what comes by, but nothing of certain elements and of what is in them. */
final class LeavingOut implements XmlWalk.Handler {
    private final Set<String> names;
    private final XmlWalk.Handler handler;
    private int depth;

    LeavingOut(Set<String> names, XmlWalk.Handler handler) {
        this.names = names;
        this.handler = handler;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (depth > 0 || names.contains(name)) {
            depth++;
        } else {
            handler.start(name, at);
        }
    }

    @Override
    public void words(String text) {
        if (depth == 0) {
            handler.words(text);
        }
    }

    @Override
    public void end(String name) {
        if (depth > 0) {
            depth--;
        } else {
            handler.end(name);
        }
    }
}
