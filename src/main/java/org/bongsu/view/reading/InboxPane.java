package org.bongsu.view.reading;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bongsu.model.Article;
import org.jspecify.annotations.Nullable;

/** The articles of one section; choosing one opens it. */
final class InboxPane extends VBox {
    private static final double ROW = 72;

    private final ReadingModel model;
    private final TextField words = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final Label none;
    private boolean renewing;
    private boolean choosing;

    InboxPane(ReadingModel model) {
        this.model = model;
        getStyleClass().add("inbox");
        words.promptTextProperty().bind(model.texts().of("reading.inbox.filter"));
        words.textProperty().bindBidirectional(model.inbox().query());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::wordsKey);
        AgendaBar agenda = new AgendaBar(model);
        list.getSelectionModel().getSelectedIndices().addListener((Change<? extends Integer> change) -> agenda.chosen(change.getList().size()));
        VBox search = new VBox(words);
        search.getStyleClass().add("inbox-search");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new EntryCell(model));
        list.accessibleTextProperty().bind(model.texts().of("reading.inbox"));
        none = model.texts().label("reading.inbox.none", "quiet");
        none.setWrapText(true);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new SectionTabs(model), search, agenda, list, new ProgressLine(model));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        model.inbox().listed().subscribe(this::show);
        model.page().subscribe(page -> select(page.article()));
        model.texts().words().subscribe(now -> list.refresh());
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !renewing && list.getSelectionModel().getSelectedIndices().size() < 2) {
                choosing = true;
                try {
                    model.open(entry.article());
                } finally {
                    choosing = false;
                }
            }
        });
    }

    ListView<Entry> list() {
        return list;
    }

    /** The articles that are chosen when they are several; none when one is, which is the open one. */
    List<Article> several() {
        List<Article> chosen = list.getSelectionModel().getSelectedItems().stream().map(Entry::article).toList();
        return chosen.size() > 1 ? chosen : List.of();
    }

    /** Puts the cursor where words are typed that the articles must hold. */
    void search() {
        words.requestFocus();
        words.selectAll();
    }

    /** Goes so many articles down (or up). */
    void step(int by) {
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - 1));
    }

    private void show(List<Entry> entries) {
        if (choosing) {
            // Leaving an article may take it off the list; the list is not changed under the choice that is being made in it.
            Platform.runLater(() -> show(model.inbox().listed().get()));
            return;
        }
        renewing = true;
        if (list.getItems().stream().map(entry -> entry.article().id()).toList().equals(entries.stream().map(entry -> entry.article().id()).toList())) {
            // The same articles in the same order stay chosen.
            for (int i = 0; i < entries.size(); i++) {
                if (!entries.get(i).equals(list.getItems().get(i))) {
                    list.getItems().set(i, entries.get(i));
                }
            }
        } else {
            list.getSelectionModel().clearSelection();
            list.getItems().setAll(entries);
        }
        renewing = false;
        select(model.page().get().article());
    }

    private void select(@Nullable Article article) {
        renewing = true;
        int at = -1;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (article != null && Objects.equals(list.getItems().get(i).article().id(), article.id())) {
                at = i;
            }
        }
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (at != list.getSelectionModel().getSelectedIndex() && list.getSelectionModel().getSelectedIndices().size() < 2) {
            list.getSelectionModel().clearAndSelect(at);
            reveal(at);
        }
        renewing = false;
    }

    /** Brings a row into view when it is not; one that is stays where the eye has it. */
    private void reveal(int at) {
        boolean seen = list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null && flow.getLastVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= at && at < flow.getLastVisibleCell().getIndex();
        if (!seen) {
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    private void wordsKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            words.clear();
        }
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        }
    }
}
