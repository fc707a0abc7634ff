package org.bongsu.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.CodebookJson;
import org.bongsu.codebook.CodebookJsonReader;
import org.bongsu.codebook.Differences;
import org.bongsu.codebook.Edited;
import org.bongsu.codebook.Editor;
import org.bongsu.codebook.Problem;
import org.bongsu.codebook.Type;
import org.bongsu.codebook.UnreadableCodebook;
import org.bongsu.codebook.Version;
import org.bongsu.model.Claim;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Edit;
import org.bongsu.model.Filter;
import org.bongsu.model.Incident;
import org.bongsu.model.KeptCodebook;
import org.bongsu.model.Subject;
import org.bongsu.publish.SafeFile;
import org.bongsu.situation.Situation;

/** The store's codebook is edited: each edit is looked at first, and is one change with all that it re-codes. */
public final class CodebookEditing {
    private final Session session;
    private final CodebookUse use;

    public CodebookEditing(Session session) {
        this.session = session;
        this.use = new CodebookUse(session);
    }

    /** What an edit would change and re-code; nothing is done yet. */
    public Recoding plan(CodebookEdit edit) {
        return plan(action(edit), edit, Map.of());
    }

    /**
     * What a split would change and re-code.
     *
     * @param where the part that each incident goes to, by its id; the others keep the type
     */
    public Recoding plan(CodebookEdit.Split split, Map<String, String> where) {
        return plan(action(split), split, where);
    }

    /** What taking a codebook from a file would change and re-code. */
    public Recoding take(Codebook codebook) {
        return plan("action.codebook.import", new CodebookEdit.Take(codebook.content(), use.keys()), Map.of());
    }

    /** What going back to an older version would change and re-code. */
    public Recoding back(Codebook older) {
        return plan("action.codebook.back", new CodebookEdit.Take(older.content(), use.keys()), Map.of());
    }

    /** Does what was planned, as one change that one undo takes back; the version's number rises. */
    public Optional<Recoding> apply(Recoding planned) throws StoreFault {
        return apply(planned, Version.FIRST);
    }

    /**
     * The same for a codebook that came with a number of its own, which is kept when it is the higher.
     *
     * @return what was done, by what the store held at that moment; empty when there was nothing to do
     * @throws IllegalArgumentException when it is not sound
     */
    public Optional<Recoding> apply(Recoding planned, Version number) throws StoreFault {
        Map<String, String> where = planned.edit() instanceof CodebookEdit.Split ? planned.touched().where() : Map.of();
        Recoding now = plan(planned.action(), planned.edit(), where);
        if (!now.sound()) {
            throw new IllegalArgumentException(now.edited().problems().toString());
        }
        if (now.idle()) {
            return Optional.empty();
        }
        Version next = new CodebookVersions(session).next();
        Codebook after = new Codebook(number.compareTo(next) > 0 ? number : next, now.edited().content());
        KeptCodebook own = new KeptCodebook(KeptCodebook.ID, after.version(), CodebookJson.kept(after, Differences.line(now.differences())));
        proven(own, after);
        KeptCodebook kept = session.ledger().keptCodebook();
        List<Edit> edits = new ArrayList<>();
        edits.add(kept == null ? Edit.add(own) : Edit.replace(kept, own));
        edits.addAll(recoded(now.edited(), where));
        session.commit(now.action(), edits);
        return Optional.of(now);
    }

    /** What cannot be read again must never be kept: the store would not open any more. */
    private static void proven(KeptCodebook own, Codebook codebook) {
        if (!Ledger.read(own).hash().equals(codebook.hash())) {
            throw new IllegalArgumentException("this would read otherwise: codebook " + own.version());
        }
    }

    /** Lets the filter go on showing what it showed, after types were renamed or merged; on the screen's thread. */
    public void follow(Recoding done) {
        Filter filter = session.filter().get();
        Set<String> types = new TreeSet<>();
        filter.facets().types().forEach(key -> types.add(done.edited().moves().getOrDefault(key, key)));
        if (!types.equals(filter.facets().types())) {
            session.filter().set(filter.withTypes(types));
        }
    }

    /** All versions of the store's codebook, the newest first, down to the one that Bongsu comes with; reads the journal. */
    public List<CodebookVersion> versions() {
        return new CodebookVersions(session).all();
    }

    /** What speaks against an edit, without looking at what it re-codes. */
    public List<Problem> problems(CodebookEdit edit) {
        return Editor.edit(session.codebook(), edit).problems();
    }

    /** Writes the codebook into a file, whole or not at all, with a line of what its last edit changed. */
    public void export(Path file) throws IOException {
        SafeFile.write(file, export().getBytes(StandardCharsets.UTF_8));
    }

    /** The codebook as the text of a file. */
    public String export() {
        return CodebookJson.write(session.codebook(), Differences.line(versions().getFirst().differences()));
    }

    /** The codebook of a file, which may come from anybody. */
    public Codebook read(Path file) throws IOException, UnreadableCodebook {
        try (InputStream in = Files.newInputStream(file)) {
            // Longer ones are refused by the reader; a file without end must not fill the memory before.
            byte[] bytes = in.readNBytes(4 * CodebookJsonReader.LONGEST);
            return CodebookJsonReader.read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        }
    }

    private Recoding plan(String action, CodebookEdit edit, Map<String, String> where) {
        Codebook codebook = session.codebook();
        Edited edited = Editor.edit(codebook, edit);
        List<Problem> problems = new ArrayList<>(edited.problems());
        if (edit instanceof CodebookEdit.Drop drop && use.keys().contains(drop.key())) {
            problems.add(Problem.of(drop.key(), "key", "used", Integer.toString(use.counts().getOrDefault(drop.key(), 0))));
        }
        List<Incident> incidents = new ArrayList<>();
        Map<String, String> moved = new HashMap<>();
        int claims = 0;
        int dismissals = 0;
        for (Edit each : recoded(edited, where)) {
            switch (Objects.requireNonNull(each.after())) {
                case Incident incident -> {
                    incidents.add((Incident) Objects.requireNonNull(each.before()));
                    moved.put(incident.id(), incident.type());
                }
                case Claim claim -> claims++;
                default -> dismissals++;
            }
        }
        incidents.sort(Situation.ORDER.reversed());
        return new Recoding(action, edit, new Edited(edited.content(), edited.moves(), problems),
                problems.isEmpty() ? Differences.between(codebook.content(), edited.content()) : List.of(), new Recoding.Touched(incidents, moved, claims, dismissals));
    }

    /** Every record that names a type that moves. */
    private List<Edit> recoded(Edited edited, Map<String, String> where) {
        List<Edit> edits = new ArrayList<>();
        Situation now = session.now();
        for (Incident incident : now.incidents()) {
            String key = where.getOrDefault(incident.id(), moved(edited, incident.type()));
            if (!key.equals(incident.type())) {
                edits.add(Edit.replace(incident, incident.withWhat(new Subject(key, incident.title(), incident.severity()))));
            }
            for (Claim claim : now.claims(incident.id())) {
                String said = claim.what().value();
                String after = said.equals(incident.type()) ? key : moved(edited, said);
                if (claim.what().field().equals(CodebookUse.TYPE_FIELD) && !after.equals(said)) {
                    edits.add(Edit.replace(claim, new Claim(claim.id(), claim.incident(),
                            new Claim.Assertion(claim.what().field(), after, claim.what().stance(), claim.what().by()), claim.evidence())));
                }
            }
        }
        for (Dismissal dismissal : session.ledger().dismissals()) {
            String key = moved(edited, dismissal.type());
            if (!key.equals(dismissal.type())) {
                edits.add(Edit.replace(dismissal, dismissal.withType(key)));
            }
        }
        return edits;
    }

    /** Where a key goes; one that came in under a name that its type had before goes where that type does. */
    private String moved(Edited edited, String key) {
        String now = session.codebook().find(key).map(Type::key).orElse(key);
        return edited.moves().getOrDefault(now, now);
    }

    private static String action(CodebookEdit edit) {
        return "action.codebook." + switch (edit) {
            case CodebookEdit.Put put -> put.key() == null ? "add" : put.key().equals(put.after().key()) ? "edit" : "rename";
            case CodebookEdit.Merge merge -> "merge";
            case CodebookEdit.Split split -> "split";
            case CodebookEdit.Retire retire -> retire.retired() ? "retire" : "offer";
            case CodebookEdit.Drop drop -> "drop";
            case CodebookEdit.PutFamily put -> "family";
            case CodebookEdit.DropFamily drop -> "family";
            case CodebookEdit.Favour favour -> "favourites";
            case CodebookEdit.Take take -> "import";
        };
    }
}
