package org.bongsu.view.reading.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.desk.FieldWords;
import org.bongsu.model.Claim;
import org.bongsu.model.Stance;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.reading.typed.ActorNames;
import org.bongsu.view.reading.typed.Field;
import org.bongsu.words.Words;

/** One claim: what is said, by whom, in which words; edited, anchored, removed and made the headline value by keys. */
final class ClaimRow extends VBox implements Row {
    /** How a claim stands to the headline value of its field. */
    enum Standing { CODED, OTHER, DIFFERS }

    private final Claim claim;
    private final ClaimActions actions;
    private final FormHost host;
    private final List<Row> rows = new ArrayList<>();

    ClaimRow(Claim claim, Standing standing, ClaimActions actions, FormHost host) {
        this.claim = claim;
        this.actions = actions;
        this.host = host;
        Words words = actions.words();
        FieldWords fields = new FieldWords(words, actions.codebook());
        getStyleClass().add("claim");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Label value = new Label(fields.said(claim.what().field(), claim.what().value(), claim.evidence().quote()));
        value.setMinWidth(0);
        value.getStyleClass().add("claim-value");
        String by = claim.what().by();
        Stance stance = claim.what().stance();
        String who = by == null ? "" : new ActorNames(words).name(by);
        String said = Stream.of(who, stance == Stance.DENIES ? words.say("stance.denies") : "", actions.source(claim)).filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + " · " + b).orElse("");
        Label speaker = new Label(said);
        speaker.getStyleClass().addAll("small", stance == Stance.DENIES ? "caution" : "quiet");
        speaker.setMinWidth(0);
        HBox head = new HBox(value, between());
        head.getStyleClass().add("claim-head");
        if (standing == Standing.DIFFERS) {
            head.getChildren().add(label(words.say("reading.claims.differs"), "small", "caution"));
        } else if (standing == Standing.CODED) {
            head.getChildren().add(label(words.say("reading.claims.coded"), "small", "quiet"));
        }
        Label quote = new Label(words.say("reading.claims.quote", claim.evidence().quote().strip().replaceAll("\\s+", " ")));
        quote.getStyleClass().addAll("small", "claim-quote");
        quote.setWrapText(true);
        getChildren().addAll(head, quote);
        if (!said.isEmpty()) {
            getChildren().add(speaker);
        }
        setAccessibleText(Stream.of(fields.field(claim.what().field()), value.getText(), said, quote.getText()).reduce((a, b) -> a + ", " + b).orElse(""));
        setOnMouseClicked(event -> {
            requestFocus();
            actions.reveal(claim);
            event.consume();
        });
        focusedProperty().subscribe((before, now) -> actions.focused(now));
        keys();
    }

    private void keys() {
        new Keys("reading.keys").on("Enter", "reading.keys.claim.show", () -> actions.reveal(claim))
                .on("H", "reading.keys.claim.headline", () -> done(actions.headline(claim)))
                .on("E", "reading.keys.claim.edit", this::edit)
                .on("W", "reading.keys.claim.words", () -> done(actions.anchor(claim)))
                .on("Delete", "reading.keys.claim.remove", () -> done(actions.remove(claim)))
                .on("Esc", "reading.keys.back", host::leave)
                .on("Down", "reading.keys.down", () -> host.walk(id(), 1))
                .on("Up", "reading.keys.up", () -> host.walk(id(), -1)).install(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                host.walk(id(), event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
    }

    private void done(boolean changed) {
        if (changed) {
            host.walk(id(), 0);
        }
    }

    /** Opens the fields of the claim under it. */
    private void edit() {
        if (rows.isEmpty()) {
            FormHost within = new ClaimHost(id(), host);
            for (Field field : actions.fields(claim)) {
                FormField row = new FormField(field, actions.candidates(), within);
                rows.add(row);
                getChildren().add(row.node());
            }
        }
        if (!rows.isEmpty()) {
            host.walk(id(), 1);
        }
    }

    /** Itself, and its fields when they are open. */
    List<Row> rows() {
        return Stream.concat(Stream.of(this), rows.stream()).toList();
    }

    @Override
    public String id() {
        return "claim." + claim.id();
    }

    @Override
    public void enter() {
        requestFocus();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void keep() {
        rows.forEach(Row::keep);
    }

    private static Region between() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return between;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
