package org.bongsu.intake;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bongsu.xml.SafeXml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * The markup of a feed, safe to hand to a parser: without declarations, without entities that it could define, not deep.
 *
 * @param dates for each entry in turn the date as it is written, empty where there is none
 */
record FeedText(String xml, List<String> dates) {
    private static final int DEEPEST = 64;
    private static final Pattern DECLARATION = Pattern.compile("\\A[\\s\\uFEFF]*<\\?xml[^>]*\\?>");
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]*(?:\\[[^\\]]*\\]\\s*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_XML = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern ENTITY = Pattern.compile("&(?!amp;|lt;|gt;|quot;|apos;|#)([A-Za-z][A-Za-z0-9]{1,31});");
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final List<String> DATES = List.of("pubdate", "published", "issued", "date", "created", "updated", "modified");

    /** Checks and mends; a feed that is not well formed is read as browsers read pages, and written anew. */
    static FeedText of(String raw) throws XMLStreamException {
        String declared = DECLARATION.matcher(raw).replaceFirst("");
        String plain = NOT_XML.matcher(DOCTYPE.matcher(declared).replaceAll("")).replaceAll("").strip();
        String xml = ENTITY.matcher(plain).replaceAll(match -> {
            String character = Entities.getByName(match.group(1));
            return character.isEmpty() ? "&amp;" + match.group(1) + ";" : java.util.regex.Matcher.quoteReplacement(character);
        });
        try {
            return new FeedText(xml, dates(xml));
        } catch (TooDeep e) {
            throw e;
        } catch (XMLStreamException e) {
            Document mended = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST - 1));
            mended.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml);
            String again = mended.outerHtml();
            return new FeedText(again, dates(again));
        }
    }

    private static List<String> dates(String xml) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(new StringReader(xml));
        List<String> dates = new ArrayList<>();
        int depth = 0;
        int entry = 0;
        int rank = DATES.size();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST) {
                    throw new TooDeep();
                }
                String name = reader.getLocalName().toLowerCase(Locale.ROOT);
                if (ENTRIES.contains(name)) {
                    dates.add("");
                    entry = depth;
                    rank = DATES.size();
                } else if (entry > 0 && depth == entry + 1 && DATES.contains(name) && DATES.indexOf(name) < rank) {
                    rank = DATES.indexOf(name);
                    if (reader.next() == XMLStreamConstants.CHARACTERS) {
                        dates.set(dates.size() - 1, reader.getText());
                    } else if (reader.isEndElement()) {
                        depth--;
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                entry = depth == entry ? 0 : entry;
                depth--;
            }
        }
        return dates;
    }

    /** No feed nests like this; it was made to hurt. */
    private static final class TooDeep extends XMLStreamException {
        private static final long serialVersionUID = 1;
    }
}
