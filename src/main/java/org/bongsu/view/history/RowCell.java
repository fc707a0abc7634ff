package org.bongsu.view.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.bongsu.desk.DeedWords;
import org.bongsu.model.Deed;
import org.bongsu.model.Incident;
import org.bongsu.model.Source;
import org.bongsu.view.kit.Texts;
import org.bongsu.words.Days;
import org.bongsu.words.Words;
import org.jspecify.annotations.Nullable;

/** A row of the history: what was done, and under it when and by whom; what does not count any more is quiet. */
final class RowCell extends ListCell<Row> {
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Label what = new Label();
    private final Label under = new Label();
    private final VBox box = new VBox(what, under);

    RowCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("history-cell");
        what.getStyleClass().addAll("cell-title", "elided");
        under.getStyleClass().add("cell-under");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Words words = texts.words().getValue();
        Deed deed = row.deed();
        what.setText(row instanceof Row.Lost lost ? name(lost) : new DeedWords(words).say(deed));
        under.setText(under(row, words));
        pseudoClassStateChanged(PAST, deed.state() == Deed.State.UNDONE || deed.state() == Deed.State.DROPPED);
        setAccessibleText(what.getText() + ", " + under.getText());
        setGraphic(box);
    }

    private static String name(Row.Lost lost) {
        return switch (lost.gone().record()) {
            case Incident incident -> incident.title();
            case Source source -> source.title();
            default -> lost.gone().record().id();
        };
    }

    private static String under(Row row, Words words) {
        Deed deed = row.deed();
        String at = at(deed, words);
        if (row instanceof Row.Lost) {
            return words.say("history.gone.under", at, deed.coder());
        }
        return switch (deed.state()) {
            case UNDONE, DROPPED -> words.say("history.under.state", at, deed.coder(), words.say("history.state." + deed.state().code()));
            case DONE, TURN -> words.say("history.under", at, deed.coder());
        };
    }

    /** Day and minute by the clock of this machine, where the coder sits. */
    static String at(Deed deed, Words words) {
        var moment = deed.at().atZone(ZoneId.systemDefault());
        return new Days(words).brief(moment.toLocalDate()) + " " + CLOCK.format(moment);
    }
}
