package org.bongsu.view.reading.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.bongsu.desk.FieldWords;
import org.bongsu.model.Account;
import org.bongsu.model.Incident;
import org.bongsu.model.Match;
import org.bongsu.view.reading.typed.IncidentWords;
import org.bongsu.words.Words;

/** The known incident that a card may be another report of: why, what this report adds to it, and what it contradicts. */
final class Known extends VBox {
    private final Words words;
    private final FieldWords fields;
    private final GridPane sides = new GridPane(12, 2);

    Known(Match match, List<Account> accounts, CardsModel model) {
        this.words = model.words();
        this.fields = new FieldWords(words, model.codebook());
        getStyleClass().add("known");
        Incident known = match.incident();
        IncidentWords says = new IncidentWords(words, model.codebook());
        add(words.say("reading.known", known.title()), "medium");
        add(says.brief(known.when()) + " · " + says.type(known.type()), "small", "quiet");
        String why = match.reasons().stream().map(r -> words.sayOr(r.key(), "", r.args().toArray())).filter(r -> !r.isEmpty()).collect(Collectors.joining(" · "));
        if (!why.isEmpty()) {
            add(words.say("match.likely", match.score(), why), "small");
        }
        compare(accounts);
        add(words.say("reading.known.keys"), "small", "quiet");
    }

    private void compare(List<Account> accounts) {
        List<String> agreed = new ArrayList<>();
        for (Account account : accounts) {
            List<Account.Version> here = account.versions().stream().filter(v -> !v.headline() && !v.said().isEmpty()).toList();
            List<Account.Version> coded = account.versions().stream().filter(Account.Version::headline).toList();
            if (here.isEmpty()) {
                agreed.add(fields.field(account.field()));
            }
            for (Account.Version version : here) {
                boolean fresh = coded.isEmpty();
                if (fresh || account.disagrees()) {
                    row(account.field(), fields.value(account.field(), version.value()),
                            fresh ? words.say("reading.known.adds") : words.say("reading.known.not", fields.value(account.field(), coded.getFirst().value())), !fresh);
                }
            }
            if (account.denied()) {
                row(account.field(), words.say("stance.denies"), "", true);
            }
        }
        if (!sides.getChildren().isEmpty()) {
            getChildren().add(sides);
        }
        if (!agreed.isEmpty()) {
            add(words.say("reading.known.agrees", String.join(", ", agreed)), "small", "quiet");
        }
    }

    private void row(String field, String here, String there, boolean against) {
        Label value = small(here);
        if (against) {
            value.getStyleClass().add("caution");
        }
        Label name = small(fields.field(field));
        name.getStyleClass().add("quiet");
        Label other = small(there);
        other.getStyleClass().add("quiet");
        sides.addRow(sides.getRowCount(), name, value, other);
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void add(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
