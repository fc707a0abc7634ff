package org.bongsu.view.situation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bongsu.desk.FieldWords;
import org.bongsu.model.Account;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.Source;
import org.bongsu.situation.Origins;
import org.bongsu.words.Days;
import org.bongsu.words.Words;

/** What the sources say of an incident, field by field: who gives which value in which words, who says otherwise, who denies. */
final class SourceAccounts extends VBox {
    private final DeskModel model;
    private final Consumer<Article> opener;
    private final Words words;
    private final FieldWords fields;

    SourceAccounts(DeskModel model, List<Account> accounts, Consumer<Article> opener) {
        this.model = model;
        this.opener = opener;
        this.words = model.words();
        this.fields = new FieldWords(words, model.codebook());
        getStyleClass().add("accounts");
        getChildren().add(Rows.text(words.say("desk.sources"), "inspector-section"));
        List<Source> sources = accounts.stream().flatMap(account -> account.versions().stream()).flatMap(version -> Stream.concat(version.said().stream(), version.denied().stream()))
                .flatMap(claim -> model.session().situation().get().source(claim.evidence().source()).stream()).distinct().toList();
        int origins = Origins.of(sources).size();
        if (origins < sources.size()) {
            getChildren().add(Rows.text(words.say("desk.sources.reprints", sources.size(), origins), "cell-under"));
        }
        List<Account> disputed = accounts.stream().filter(Account::disagrees).toList();
        if (!disputed.isEmpty()) {
            getChildren().add(Rows.text(words.say("desk.differ.on", disputed.stream().map(account -> fields.field(account.field()).toLowerCase(words.locale()))
                    .collect(Collectors.joining(", "))), "differs"));
        }
        accounts.forEach(this::account);
    }

    private void account(Account account) {
        getChildren().add(Rows.text(fields.field(account.field()), "account-field"));
        account.versions().forEach(version -> version(account, version));
    }

    private void version(Account account, Account.Version version) {
        boolean other = account.disagrees() && !version.headline();
        Label value = Rows.text(fields.value(account.field(), version.value()), "account-value");
        HBox head = new HBox(value);
        head.getStyleClass().add("account-head");
        if (other || account.disagrees() && version.headline()) {
            head.getChildren().add(Rows.text(words.say(other ? "desk.differ.other" : "desk.differ.coded"), other ? "differs" : "cell-under"));
        } else if (version.headline() && version.said().isEmpty() && version.denied().isEmpty()) {
            head.getChildren().add(Rows.text(words.say("desk.differ.nobody"), "cell-under"));
        }
        VBox box = new VBox(head);
        box.getStyleClass().addAll("claim", other ? "claim-other" : "claim-agreed");
        version.said().forEach(claim -> box.getChildren().add(claim(account, version, claim)));
        getChildren().add(box);
        if (!version.denied().isEmpty()) {
            VBox denied = new VBox(Rows.text(words.say("stance.denies"), "claim-head"));
            denied.getStyleClass().addAll("claim", "claim-denies");
            version.denied().forEach(claim -> denied.getChildren().add(claim(account, version, claim)));
            getChildren().add(denied);
        }
    }

    /** The words of a claim, and under them who says so and where; the value where it is put another way. */
    private Node claim(Account account, Account.Version version, Claim claim) {
        String by = claim.what().by();
        Optional<Source> source = model.session().situation().get().source(claim.evidence().source());
        String published = source.map(Source::published).map(when -> new Days(words).brief(when.day())).orElse("");
        String value = claim.what().value().equals(version.value()) ? "" : fields.value(account.field(), claim.what().value());
        String who = Stream.of(by == null ? "" : fields.actor(by), source.map(Source::title).orElse(""), published, value)
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
        Label quote = Rows.marked(model, "“" + claim.evidence().quote().strip() + "”", "claim-quote");
        if (source.isPresent() && source.get() instanceof Article article) {
            Hyperlink open = new Hyperlink(who);
            open.setWrapText(true);
            open.getStyleClass().add("claim-source");
            open.setOnAction(event -> opener.accept(article));
            return new VBox(quote, open);
        }
        return new VBox(quote, Rows.text(who, "claim-head"));
    }
}
