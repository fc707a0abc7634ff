package org.bongsu.intake.archive;

import java.util.ArrayList;
import java.util.List;
import org.bongsu.intake.bytes.Companions;
import org.bongsu.intake.bytes.Enclosed;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Found;
import org.bongsu.intake.text.Found.Passed;

/** Takes the files out of an archive, some megabytes at a time. */
public final class ZipReader {
    /** As much as is handed over at once. */
    private static final long SLICE = 24L << 20;
    private static final int LARGEST = 128 << 20;

    private ZipReader() { }

    /**
     * Reads entries.
     *
     * @param from the number of the first
     */
    public static Found read(byte[] bytes, int from) throws Unreadable {
        ZipBytes zip = ZipBytes.of(bytes);
        List<ZipMember> members = zip.members();
        Companions companions = Companions.of(members.stream().map(ZipReader::slashed).toList());
        List<Enclosed> enclosed = new ArrayList<>();
        List<Passed> passed = new ArrayList<>();
        long taken = 0;
        int at = from;
        while (at < members.size() && taken < SLICE) {
            ZipMember member = members.get(at);
            at++;
            if (member.folder() || member.hidden() || companions.has(slashed(member))) {
                continue;
            }
            try {
                byte[] content = content(zip, member);
                enclosed.add(new Enclosed(slashed(member), content));
                taken += content.length;
            } catch (Unreadable e) {
                passed.add(new Passed(slashed(member), e.reason()));
            }
        }
        if (from == 0 && at == members.size() && enclosed.isEmpty() && passed.isEmpty()) {
            throw new Unreadable("empty");
        }
        return new Found(List.of(), enclosed, passed, at < members.size() ? at : 0);
    }

    private static byte[] content(ZipBytes zip, ZipMember member) throws Unreadable {
        if (member.strays()) {
            throw new Unreadable("outside-its-place");
        }
        if (member.link()) {
            throw new Unreadable("link");
        }
        return zip.read(member, LARGEST);
    }

    private static String slashed(ZipMember member) {
        return member.name().replace('\\', '/');
    }
}
