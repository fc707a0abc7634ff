package org.bongsu.publish;

/** A manifest inside XML: the element in SVG's metadata, and the XMP packet (ISO 16684-1) in PDF. */
public final class ManifestXml {
    /** The namespace of the element that holds the manifest's JSON. */
    static final String NAMESPACE = "urn:bongsu:manifest:1";
    /** The name of that element. */
    static final String ELEMENT = "manifest";

    private ManifestXml() { }

    static String element(Manifest manifest) {
        return "<bongsu:" + ELEMENT + " xmlns:bongsu=\"" + NAMESPACE + "\">" + escaped(ManifestJson.write(manifest)) + "</bongsu:" + ELEMENT + ">";
    }

    /** The XMP packet of a PDF. */
    public static String packet(Manifest manifest) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:format>application/pdf</dc:format>
                <xmp:CreatorTool>%s</xmp:CreatorTool>
                %s
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escaped("Bongsu " + manifest.application()), element(manifest));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
