package org.bongsu.view.kit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the toolkit complains of in style sheets, from opening to closing. */
public final class CssWarnings implements AutoCloseable {
    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                heard.add(new SimpleFormatter().formatMessage(record));
            }
        }

        @Override
        public void flush() { }

        @Override
        public void close() { }
    };

    public CssWarnings() {
        logger.addHandler(ear);
    }

    /** All warnings since it was opened. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        logger.removeHandler(ear);
    }
}
