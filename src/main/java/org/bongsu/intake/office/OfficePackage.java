package org.bongsu.intake.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bongsu.intake.archive.ZipBytes;
import org.bongsu.intake.archive.ZipMember;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.DocumentPiece;
import org.bongsu.intake.text.Found;
import org.bongsu.intake.text.Passage;
import org.bongsu.intake.text.Passages;
import org.bongsu.intake.text.Properties;
import org.bongsu.model.Layout;
import org.jspecify.annotations.Nullable;

/** The parts of a document that is an archive of XML files. */
final class OfficePackage {
    private static final int LARGEST = 64 << 20;
    private static final int NEAR_TOP = 3;
    /** What stands over a title is short: who released it, and when. */
    private static final int LONGEST_HEAD = 100;
    private static final byte[] NOTHING = "<none/>".getBytes(StandardCharsets.UTF_8);

    private final ZipBytes zip;

    OfficePackage(ZipBytes zip) {
        this.zip = zip;
    }

    /** A part that the document cannot do without. */
    byte[] need(String name) throws Unreadable {
        Optional<ZipMember> member = zip.member(name);
        if (member.isEmpty()) {
            throw new Unreadable("broken");
        }
        return zip.read(member.get(), LARGEST);
    }

    /** A part, or an empty element where there is none. */
    byte[] get(String name) throws Unreadable {
        return zip.member(name).isPresent() ? need(name) : NOTHING;
    }

    /** Names of parts that match, in the order of the numbers in them. */
    List<String> names(String pattern) {
        return zip.members().stream().map(ZipMember::name).filter(name -> name.matches(pattern))
                .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : a.length() - b.length()).toList();
    }

    /** What was found, or that there are no words in it. */
    static Found found(Passages passages, @Nullable String title, Properties properties) throws Unreadable {
        List<Passage> all = passages.all();
        if (all.stream().noneMatch(p -> p.text().codePoints().anyMatch(Character::isLetterOrDigit))) {
            throw new Unreadable("no-text");
        }
        String first = all.stream().limit(NEAR_TOP).takeWhile(p -> p.text().length() <= LONGEST_HEAD).filter(p -> p.kind() == Layout.Kind.HEADING).map(Passage::text).findFirst().orElse(null);
        return Found.of(DocumentPiece.of(all, title != null ? Cleaning.line(title) : first, properties));
    }
}
