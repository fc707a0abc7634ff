package org.bongsu.view.reading.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bongsu.desk.FieldWords;
import org.bongsu.model.Account;
import org.bongsu.model.Claim;
import org.bongsu.view.reading.card.ClaimRow.Standing;
import org.jspecify.annotations.Nullable;

/** What is said of an incident, field by field, with what differs and what is denied. */
final class ClaimList extends VBox {
    private final List<ClaimRow> rows = new ArrayList<>();

    /**
     * The claims of a card.
     *
     * @param accounts the same claims compared; empty when they have not been compared yet
     */
    ClaimList(List<Claim> claims, List<Account> accounts, ClaimActions actions, FormHost host) {
        getStyleClass().add("claims");
        FieldWords fields = new FieldWords(actions.words(), actions.codebook());
        Map<String, List<Claim>> byField = new LinkedHashMap<>();
        accounts.forEach(account -> byField.put(account.field(), new ArrayList<>()));
        claims.forEach(claim -> byField.computeIfAbsent(claim.what().field(), field -> new ArrayList<>()).add(claim));
        byField.forEach((field, of) -> {
            Account account = accounts.stream().filter(a -> a.field().equals(field)).findFirst().orElse(null);
            Label over = new Label(account != null && account.disagrees() ? actions.words().say("reading.claims.disagree", fields.field(field)) : fields.field(field));
            over.getStyleClass().add("overline");
            getChildren().add(over);
            of.sort(Comparator.comparing(claim -> standing(account, claim)));
            for (Claim claim : of) {
                ClaimRow row = new ClaimRow(claim, account != null && (account.disagrees() || of.size() > 1) ? standing(account, claim) : Standing.OTHER, actions, host);
                rows.add(row);
                getChildren().add(row);
            }
        });
    }

    /** The claims as lines that can be walked to, and the fields of one that is being edited. */
    List<Row> rows() {
        return rows.stream().flatMap(row -> row.rows().stream()).toList();
    }

    private static Standing standing(@Nullable Account account, Claim claim) {
        if (account == null) {
            return Standing.OTHER;
        }
        for (Account.Version version : account.versions()) {
            if (version.said().contains(claim)) {
                return version.headline() ? Standing.CODED : account.disagrees() ? Standing.DIFFERS : Standing.OTHER;
            }
        }
        return Standing.OTHER;
    }
}
