package org.bongsu.exchange.opened;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.bongsu.exchange.table.UnreadableGrid;

/** Goes through JSON once, holding none of it: whether it is whole, and no deeper and no longer in its parts than incidents can be. */
final class JsonWalk {
    private static final int DEEPEST = 100;
    private static final int LONGEST = 20 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST).maxNumberLength(1000).build()).build();

    private JsonWalk() { }

    static void through(byte[] bytes) throws UnreadableGrid {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    parser.getTextLength();
                }
            }
        } catch (IOException e) {
            throw new UnreadableGrid("broken");
        }
    }
}
