package org.bongsu.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bongsu.exchange.table.Grid;
import org.bongsu.exchange.table.UnreadableGrid;
import org.bongsu.xml.SafeXml;

/** The placemarks of KML (OGC 07-147r2) as rows of what their extended data holds; no DTD and no entity of a file's own is read. */
public final class KmlGrid {
    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_COLUMNS = 500;

    private KmlGrid() { }

    /** Whether a text begins as KML does. */
    public static boolean may(String text) {
        return text.stripLeading().startsWith("<") && text.substring(0, Math.min(text.length(), 2000)).contains(NAMESPACE);
    }

    /** The table that a text holds. */
    public static Grid read(String name, String text) throws UnreadableGrid {
        List<Map<String, String>> marks = new ArrayList<>();
        Set<String> columns = new TreeSet<>();
        try {
            XMLStreamReader xml = SafeXml.reader(new StringReader(text));
            String field = null;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "Placemark" -> marks.add(new LinkedHashMap<>());
                    case "Data" -> field = xml.getAttributeValue(null, "name");
                    case "value" -> {
                        if (field != null && !marks.isEmpty()) {
                            columns.add(field);
                            marks.getLast().put(field, xml.getElementText());
                            field = null;
                        }
                    }
                    default -> { }
                }
                if (marks.size() > MOST_ROWS || columns.size() > MOST_COLUMNS) {
                    throw new UnreadableGrid("too-large");
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableGrid("broken");
        }
        return grid(name, marks, columns);
    }

    private static Grid grid(String name, List<Map<String, String>> marks, Set<String> columns) throws UnreadableGrid {
        if (columns.isEmpty()) {
            throw new UnreadableGrid("empty");
        }
        List<String> ours = IncidentCells.cells().stream().map(IncidentCells.Cell::column).toList();
        // Nothing is written of what an incident does not have, so a column may be missing from all of them.
        List<String> header = ours.containsAll(columns) && columns.containsAll(Set.of("id", "type", "severity", "status", "attribution")) ? ours : List.copyOf(columns);
        List<Grid.Row> rows = new ArrayList<>();
        for (Map<String, String> mark : marks) {
            rows.add(new Grid.Row(rows.size() + 1, header.stream().map(column -> Objects.requireNonNullElse(mark.get(column), "")).toList()));
        }
        return new Grid(name, header, rows);
    }
}
