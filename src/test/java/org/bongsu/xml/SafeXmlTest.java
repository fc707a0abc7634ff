package org.bongsu.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What XML of a stranger's could have a parser do is not done. */
class SafeXmlTest {
    @TempDir
    private Path folder;

    private static String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            reader.next();
            if (reader.isCharacters()) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    private static List<XMLStreamReader> readers(String xml) throws XMLStreamException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return List.of(SafeXml.reader(new StringReader(xml)), SafeXml.reader(new ByteArrayInputStream(bytes)), SafeXml.reader(new ByteArrayInputStream(bytes), at -> true));
    }

    @Test
    void whatXmlItselfNamesIsRead() throws Exception {
        for (XMLStreamReader reader : readers("<a>one &amp; two &#xD55C;<b/>three</a>")) {
            assertEquals("one & two 한three", text(reader));
        }
    }

    @Test
    void filesAndAddressesAreNeitherReadNorAsked() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        Path types = Files.writeString(folder.resolve("types.dtd"), "<!ENTITY e 'SECRET'>");
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            for (String type : List.of("<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>", "<!DOCTYPE a SYSTEM '" + types.toUri() + "'>",
                    "<!DOCTYPE a [<!ENTITY e SYSTEM '" + address + "'>]>", "<!DOCTYPE a SYSTEM '" + address + "'>",
                    "<!DOCTYPE a [<!ENTITY % p SYSTEM '" + types.toUri() + "'> %p;]>", "<!DOCTYPE a [<!ENTITY e 'SECRET'>]>")) {
                for (String body : List.of("<a>&e;</a>", "<a b='&e;'/>", "<a>plain</a>")) {
                    for (XMLStreamReader reader : readers(type + body)) {
                        try {
                            assertFalse(text(reader).contains("SECRET"), type);
                        } catch (XMLStreamException refused) {
                            assertFalse(refused.getMessage().contains("SECRET"), type);
                        }
                    }
                }
            }
            assertThrows(SocketTimeoutException.class, server::accept, "somebody asked for an address");
        }
    }

    @Test
    void entitiesThatGrowAreNotUnfolded() throws Exception {
        StringBuilder type = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ten bytes.'>");
        for (int i = 1; i < 12; i++) {
            type.append("<!ENTITY e").append(i).append(" '").append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
        }
        for (XMLStreamReader reader : readers(type + "]><a>&e11;</a>")) {
            try {
                assertTrue(text(reader).length() < 100, "unfolded");
            } catch (XMLStreamException refused) {
                assertFalse(refused.getMessage().contains("ten bytes"), refused.getMessage());
            }
        }
    }
}
