package org.bongsu.view.situation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bongsu.model.Filter;
import org.bongsu.model.SavedView;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Words;

/** The views that are kept: choosing one looks through it; keeping and forgetting stand below. */
final class ViewsMenu extends MenuButton {
    private final DeskModel model;
    private final Runnable keep;

    /**
     * The menu of a desk.
     *
     * @param keep asks for a name and keeps the filter under it
     */
    ViewsMenu(DeskModel model, Runnable keep) {
        setMinWidth(USE_PREF_SIZE);
        this.model = model;
        this.keep = keep;
        getStyleClass().add("filter-menu");
        setMnemonicParsing(false);
        WhileShown.of(this, model.views().all()).subscribe(views -> renew());
        WhileShown.of(this, model.session().filter()).subscribe(filter -> renew());
    }

    private void renew() {
        Words words = model.words();
        List<SavedView> views = model.views().all().get();
        setText(model.views().current().map(SavedView::name).orElse(words.say("desk.views")));
        List<MenuItem> items = new ArrayList<>();
        if (views.isEmpty()) {
            MenuItem none = new MenuItem(words.say("desk.views.none"));
            none.setDisable(true);
            items.add(none);
        }
        views.forEach(view -> items.add(item(view.name(), () -> model.views().open(view))));
        items.add(new SeparatorMenuItem());
        MenuItem keeping = item(words.say("desk.views.keep.menu"), keep);
        keeping.setDisable(model.filter().equals(Filter.ALL));
        items.add(keeping);
        Menu forget = new Menu(words.say("desk.views.forget"));
        forget.setDisable(views.isEmpty());
        views.forEach(view -> forget.getItems().add(item(view.name(), () -> model.onForget(view))));
        items.add(forget);
        getItems().setAll(items);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
