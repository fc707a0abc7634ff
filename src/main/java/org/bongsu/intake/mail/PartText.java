package org.bongsu.intake.mail;

import java.nio.charset.StandardCharsets;
import org.bongsu.intake.bytes.Characters;

/** The characters of a part: by its label where its bytes agree, else by its bytes. */
final class PartText {
    private PartText() { }

    static String of(MimePart part) {
        String label = part.charset();
        if (label == null || label.equalsIgnoreCase("us-ascii")) {
            return Characters.read(part.bytes()).text();
        }
        // The label goes where it is looked for: into the text, which says nothing else about itself.
        byte[] head = ("<meta charset=\"" + label.replaceAll("[^\\w.:-]", "") + "\">").getBytes(StandardCharsets.US_ASCII);
        byte[] labelled = new byte[head.length + part.bytes().length];
        System.arraycopy(head, 0, labelled, 0, head.length);
        System.arraycopy(part.bytes(), 0, labelled, head.length, part.bytes().length);
        String text = Characters.read(labelled).text();
        int end = text.indexOf('>');
        return text.startsWith("<meta") ? text.substring(end + 1) : Characters.read(part.bytes()).text();
    }
}
