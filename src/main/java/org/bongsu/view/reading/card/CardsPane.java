package org.bongsu.view.reading.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bongsu.model.Claim;
import org.bongsu.view.reading.card.Page.State;
import org.jspecify.annotations.Nullable;

/** The cards of the open article in the order of its text; the chosen one is open, and all stay where they are. */
public final class CardsPane extends VBox {
    private final CardsModel model;
    private final Candidates candidates = new Candidates();
    private final Consumer<Claim> onWords;
    private final Label count = new Label();
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Label empty = new Label();
    private String checked = "";

    /**
     * The cards of a model.
     *
     * @param onWords shows the words of a claim in the article
     */
    public CardsPane(CardsModel model, Consumer<Claim> onWords) {
        this.model = model;
        this.onWords = onWords;
        getStyleClass().add("cards");
        Label heading = model.texts().label("reading.cards", "medium");
        count.getStyleClass().addAll("small", "quiet");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(heading, between, count);
        head.getStyleClass().add("cards-head");
        empty.getStyleClass().addAll("quiet", "cards-empty");
        empty.setWrapText(true);
        cards.getStyleClass().add("cards-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        model.page().subscribe(page -> show(page, false));
        model.texts().words().subscribe(words -> show(model.page().get(), true));
        model.codebookProperty().subscribe(codebook -> show(model.page().get(), true));
        model.tagger().question().subscribe(this::ask);
        model.settings().subscribe(settings -> show(model.page().get(), true));
    }

    /** What lies over the screen while a field is typed into. */
    public Node overlay() {
        return candidates;
    }

    /** Where keys of the cards are listened for. */
    public Node list() {
        return cards;
    }

    /** Chooses the card so many below (or above) and gives it the keyboard. */
    public void step(int by) {
        model.step(by);
        focus();
    }

    /** Gives the chosen card the keyboard; without one, the column, so that the first card takes it when it comes. */
    public void focus() {
        chosen().ifPresentOrElse(view -> {
            view.requestFocus();
            reveal(view);
        }, scroll::requestFocus);
    }

    /** Goes to the line of the chosen card so many lines below (or above) another; past either end, and from a line that is gone, to the card. */
    void walk(String from, int by) {
        List<Row> rows = chosen().map(CardView::rows).orElse(List.of());
        int at = rows.stream().map(Row::id).toList().indexOf(from);
        int to = at + by;
        if (at < 0 || to < 0 || to >= rows.size()) {
            focus();
        } else {
            rows.get(to).enter();
            reveal(rows.get(to).node());
        }
    }

    /** Opens a field of the chosen card, with words typed into it already. */
    void edit(String field, String typed) {
        chosen().map(CardView::rows).orElse(List.of()).stream().filter(row -> row.id().equals(field)).findFirst().ifPresent(row -> {
            if (!typed.isEmpty() && row instanceof FormField text) {
                text.enter(typed);
            } else {
                row.enter();
            }
        });
    }

    private void ask(Tagger.@Nullable Question question) {
        if (question != null) {
            chosen().filter(view -> view.card().key().equals(question.card())).map(CardView::rows).orElse(List.of()).stream()
                    .filter(row -> row.id().equals(question.field()) && row instanceof FormField).findFirst()
                    .ifPresent(row -> {
                        ((FormField) row).ask(question.typed(), question.options());
                        reveal(row.node());
                    });
        }
    }

    /** Opens the next field that is missing or doubtful in the chosen card. */
    void check() {
        List<String> fields = chosen().map(CardView::checks).orElse(List.of()).stream().map(Check::field).distinct().toList();
        if (fields.isEmpty()) {
            model.told().say("reading.done.nothing-to-check");
        } else {
            String last = checked;
            checked = fields.get((fields.indexOf(last) + 1) % fields.size());
            walk(checked, 0);
        }
    }

    /** Opens the map of the chosen card. */
    void map() {
        chosen().map(CardView::lines).orElse(List.of()).stream().filter(PlaceMap.class::isInstance).map(PlaceMap.class::cast).findFirst().ifPresent(map -> {
            map.open();
            reveal(map);
        });
    }

    /** Gives the first claim of the chosen card the keyboard. */
    void claims() {
        chosen().map(CardView::rows).orElse(List.of()).stream().filter(ClaimRow.class::isInstance).findFirst().ifPresent(row -> {
            row.enter();
            reveal(row.node());
        });
    }

    /** Keeps what is typed and not kept yet. */
    public void keep() {
        chosen().ifPresent(view -> view.rows().forEach(Row::keep));
    }

    void words(Claim claim) {
        onWords.accept(claim);
    }

    private Optional<CardView> chosen() {
        String key = model.page().get().deck().chosen();
        return views().stream().filter(view -> view.card().key().equals(key)).findFirst();
    }

    private List<CardView> views() {
        return cards.getChildren().stream().filter(CardView.class::isInstance).map(CardView.class::cast).toList();
    }

    private void show(Page page, boolean anew) {
        Deck deck = page.deck();
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean focused = owner != null && within(owner);
        List<CardView> before = views();
        List<Node> views = new ArrayList<>();
        for (Card card : deck.cards()) {
            boolean chosen = Objects.equals(card.key(), deck.chosen());
            views.add(before.stream().filter(view -> !anew && view.shows(card, chosen)).findFirst()
                    .orElseGet(() -> new CardView(card, chosen, model, candidates, this)));
        }
        if (deck.cards().isEmpty() && page.state() != State.NONE) {
            empty.setText(model.words().say("reading.cards." + page.state().name().toLowerCase(Locale.ROOT)));
            views.add(empty);
        }
        if (!cards.getChildren().equals(views)) {
            cards.getChildren().setAll(views);
        }
        int left = deck.left();
        count.setText(deck.cards().isEmpty() ? "" : model.words().say("reading.cards.count", left, deck.cards().size() - left));
        boolean inField = owner != null && owner != scroll && !(owner instanceof CardView) && owner.getScene() != null;
        if (focused && !inField) {
            focus();
        }
    }

    private boolean within(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private void reveal(Node node) {
        scroll.applyCss();
        scroll.layout();
        Bounds at = cards.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = scroll.getViewportBounds().getHeight();
        double over = cards.getHeight() - view;
        double top = scroll.getVvalue() * over;
        if (over > 0 && (at.getMinY() < top || at.getMaxY() > top + view)) {
            boolean below = at.getMaxY() > top + view && at.getHeight() <= view;
            scroll.setVvalue(Math.clamp((below ? at.getMaxY() - view : at.getMinY()) / over, 0, 1));
        }
    }
}
