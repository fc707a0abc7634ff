package org.bongsu.view.codebook;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextField;
import org.bongsu.codebook.Codebook;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.Family;
import org.bongsu.codebook.Problem;
import org.bongsu.codebook.Type;
import org.jspecify.annotations.Nullable;

/** Everything that a family says, to be edited. */
final class FamilyForm implements Form {
    private static final double KEY = 280;

    private final Fields fields;
    private final TextField key;
    private final TextField en;
    private final TextField ko;
    private final LookFields look;
    private final @Nullable String before;
    private final Family shown;

    /**
     * A form of a family.
     *
     * @param before its key so far, or null for a family that is not there yet
     */
    FamilyForm(CodebookModel model, Family family, @Nullable String before, Runnable changed) {
        this.before = before;
        this.shown = family;
        fields = new Fields(new CodebookWords(model.look().words()), changed);
        key = fields.line("key", "", KEY);
        en = fields.line("name.en", "", Double.MAX_VALUE);
        ko = fields.line("name.ko", "", Double.MAX_VALUE);
        fields.section(model.look().words().say("codebook.section.look"));
        look = new LookFields(model, false, fields, changed);
        key.setText(family.key());
        key.setDisable(family.key().equals(Codebook.OTHER));
        en.setText(family.names().en());
        ko.setText(family.names().ko());
        look.set(family.symbol(), family.colors(), null);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public CodebookEdit edit() {
        return new CodebookEdit.PutFamily(before, family());
    }

    @Override
    public boolean changed() {
        return before == null || !family().equals(shown);
    }

    @Override
    public List<Problem> typed() {
        return look.wrong() ? List.of(Problem.of(shown.key(), "color", "color")) : List.of();
    }

    private Family family() {
        return new Family(key.getText().strip(), new Type.Names(en.getText().strip(), ko.getText().strip()),
                Objects.requireNonNullElse(look.symbol(), Codebook.OTHER), Objects.requireNonNullElse(look.colors(), shown.colors()));
    }

    /** Puts the keyboard behind what stands in the key. */
    void focusKey() {
        key.requestFocus();
        key.end();
    }
}
