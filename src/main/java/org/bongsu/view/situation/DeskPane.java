package org.bongsu.view.situation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bongsu.model.Article;
import org.bongsu.model.Filter;
import org.bongsu.view.kit.Keys;
import org.bongsu.view.kit.Styles;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.view.situation.list.IncidentList;
import org.bongsu.view.situation.map.MapPane;
import org.bongsu.view.situation.timeline.MomentLabel;
import org.bongsu.view.situation.timeline.TimelinePane;

/** The desk: the filter above, the map over the timeline, the list beside them, the inspector at the right. */
public final class DeskPane extends BorderPane {
    private final FilterBar filterBar;
    private final IncidentList list;

    /**
     * What the desk leads to.
     *
     * @param opener  shows an article in the reading screen
     * @param history shows what was done to the incident with an id
     * @param edit    edits all that are chosen; told whether to delete them
     * @param dates   shows the analyst's own key dates
     * @param datasets shows the machine-coded datasets
     */
    public record Ways(Consumer<Article> opener, Consumer<String> history, Consumer<Boolean> edit, Runnable dates, Runnable datasets) { }

    /**
     * The desk in the language of the model's look.
     *
     * @param ways what it leads to
     */
    public DeskPane(DeskModel model, Ways ways) {
        getStyleClass().add("desk");
        getStylesheets().add(Styles.sheet(DeskPane.class, "desk.css"));
        ChipRow chips = new ChipRow(model, ways.datasets());
        filterBar = new FilterBar(model, chips::keep);
        MapPane map = new MapPane(model.map(), model, new ElsewhereShelf(model));
        TimelinePane timeline = new TimelinePane(model.timeline(), model, new TimelinePane.Ways(filterBar::focusDays, ways.dates()));
        MomentLabel moment = new MomentLabel(model.timeline());
        StackPane.setAlignment(moment, Pos.TOP_LEFT);
        StackPane ground = new StackPane(map, moment);
        ground.setMinSize(200, 160);
        SplitPane views = new SplitPane(ground, timeline);
        views.setOrientation(Orientation.VERTICAL);
        views.setDividerPositions(0.56);
        list = new IncidentList(model.list(), model, () -> ways.edit().accept(false));
        Inspector inspector = new Inspector(model, ways.opener());
        list.setMinWidth(200);
        inspector.setMinWidth(220);
        SplitPane all = new SplitPane(views, list, inspector);
        all.setDividerPositions(0.525, 0.77);
        SplitPane.setResizableWithParent(list, false);
        SplitPane.setResizableWithParent(inspector, false);
        WhileShown.of(this, model.list().wide()).subscribe(wide -> {
            if (wide != !all.getItems().contains(views)) {
                all.getItems().setAll(wide ? List.of(list, inspector) : List.of(views, list, inspector));
                all.setDividerPositions(wide ? new double[] {0.77} : new double[] {0.525, 0.77});
                SplitPane.setResizableWithParent(list, wide);
            }
        });
        setTop(new VBox(filterBar, chips));
        setCenter(all);
        WhileShown.of(this, model.session().selection()).subscribe((before, after) -> {
            if (!Objects.equals(before.chosen(), after.chosen())) {
                model.reveal(map.getWidth(), map.getHeight());
            }
        });
        keys(model.trail()::back, model.trail()::forward, chips::keep, () -> ways.edit().accept(false), () -> ways.edit().accept(true),
                () -> model.chosen().ifPresent(incident -> ways.history().accept(incident.id())), model.list()::onWide).on("D", "desk.map.density", model.map()::onHeat).install(this);
        timeline.actions().keys().install(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if ((event.getCode() == KeyCode.SLASH && !event.isShiftDown()) || (event.getCode() == KeyCode.F && event.isShortcutDown())) {
                filterBar.focusText();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && model.timeline().playback().fade().get() != null) {
                timeline.actions().escape();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !model.filter().equals(Filter.ALL)) {
                model.overview().clear();
                event.consume();
            }
        });
    }

    /** Its keys, for the key help; the desk may not be there yet. */
    public static Keys keyHelp() {
        Runnable nothing = () -> { };
        return keys(nothing, nothing, nothing, nothing, nothing, nothing, nothing);
    }

    private static Keys keys(Runnable back, Runnable forward, Runnable keep, Runnable edit, Runnable delete, Runnable history, Runnable wide) {
        return new Keys("screen.desk").on("Alt+Left", "desk.back", back).on("Alt+Right", "desk.forward", forward)
                .on("Shortcut+D", "desk.views.keep", keep).on("E", "bulk.key", edit).on("Delete", "bulk.key.delete", delete).on("H", "history.key", history).on("F4", "desk.list.key.wide", wide);
    }

    /** The keyboard goes to the list, which every other view follows. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
