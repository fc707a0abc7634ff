package org.bongsu.view.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.bongsu.desk.Datasets;
import org.bongsu.desk.Datasets.Standing;
import org.bongsu.model.Dataset;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Words;

/** The machine-coded datasets of the store, each to be switched on and off; without any, how to come by one. */
final class MachineMenu extends MenuButton {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Words words;
    private final Datasets datasets;
    private final Runnable manage;

    /**
     * A menu.
     *
     * @param manage opens the sheet of the datasets
     */
    MachineMenu(DeskModel model, Runnable manage) {
        this.manage = manage;
        words = model.words();
        datasets = model.datasets();
        getStyleClass().addAll("filter-menu", "machine-menu");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(words.say("desk.machine.about")));
        WhileShown.of(this, datasets.all()).subscribe(all -> fill());
        WhileShown.of(this, datasets.standings()).subscribe(standings -> fill());
        WhileShown.of(this, model.session().filter()).subscribe(filter -> fill());
    }

    private void fill() {
        int on = datasets.on().size();
        pseudoClassStateChanged(ON, on > 0);
        setText(words.say("desk.machine") + (on == 0 ? "" : " · " + on));
        List<Dataset> all = datasets.all().get();
        List<MenuItem> items = new ArrayList<>();
        for (Dataset dataset : all) {
            CheckMenuItem item = new CheckMenuItem(said(dataset));
            item.setMnemonicParsing(false);
            item.setSelected(datasets.on().contains(dataset));
            item.setOnAction(event -> datasets.toggle(dataset));
            items.add(item);
        }
        if (all.isEmpty()) {
            for (String line : List.of("desk.machine.none", "desk.machine.how")) {
                MenuItem item = new MenuItem(words.say(line));
                item.setDisable(true);
                items.add(item);
            }
        }
        if (!all.isEmpty()) {
            MenuItem sheet = new MenuItem(words.say("menu.datasets"));
            sheet.setOnAction(event -> manage.run());
            items.add(new SeparatorMenuItem());
            items.add(sheet);
        }
        getItems().setAll(items);
    }

    /** The name of a dataset, and how many rows it has, or how far it is. */
    private String said(Dataset dataset) {
        Map<String, Standing> standings = datasets.standings().get();
        return switch (standings.get(dataset.id())) {
            case READING -> words.say("desk.machine.reading", dataset.name());
            case WRONG -> words.say("desk.machine.wrong", dataset.name());
            case null, default -> words.say("desk.machine.rows", dataset.name(), dataset.extent().rows());
        };
    }
}
