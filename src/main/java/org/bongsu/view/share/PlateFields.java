package org.bongsu.view.share;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.figure.PlateChoice;
import org.jspecify.annotations.Nullable;

/** What is chosen to stand around a figure; words that were not altered are Bongsu's and follow its language. */
final class PlateFields {
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty subtitle = new SimpleStringProperty("");
    private final StringProperty caption = new SimpleStringProperty("");
    private final BooleanProperty legend = new SimpleBooleanProperty(true);
    private final BooleanProperty scale = new SimpleBooleanProperty(true);
    private final BooleanProperty note = new SimpleBooleanProperty(true);
    private final BooleanProperty source = new SimpleBooleanProperty(true);
    private final BooleanProperty number = new SimpleBooleanProperty();
    private final List<String> numbers;
    private Proposed proposed = new Proposed("", "");

    /** What Bongsu would write. */
    record Proposed(String title, String subtitle) { }

    /**
     * Fields.
     *
     * @param chosen ids that could be numbered
     * @param again  what stood around a figure that came back, or null
     */
    PlateFields(List<String> chosen, @Nullable PlateChoice again) {
        boolean numbered = again != null && !again.numbered().isEmpty();
        List<String> ids = numbered && again != null ? again.numbered() : chosen;
        numbers = List.copyOf(ids.subList(0, Math.min(ids.size(), PlateChoice.MOST_NUMBERED)));
        if (again != null) {
            number.set(numbered);
            legend.set(again.parts().legend());
            scale.set(again.parts().scale());
            note.set(again.parts().note());
            source.set(again.parts().source());
            String words = again.own().caption();
            // A caption that was emptied is no note.
            caption.set(words == null ? "" : words);
            note.set(note.get() && !"".equals(words));
        }
    }

    /** The words of a figure that came back, in place of those that Bongsu proposes. */
    void words(PlateChoice.Own own) {
        String first = own.title();
        String second = own.subtitle();
        title.set(first == null ? title.get() : first);
        subtitle.set(second == null ? subtitle.get() : second);
    }

    StringProperty title() {
        return title;
    }

    StringProperty subtitle() {
        return subtitle;
    }

    /** Empty for Bongsu's own. */
    StringProperty caption() {
        return caption;
    }

    BooleanProperty legend() {
        return legend;
    }

    /** The scale bar of a map. */
    BooleanProperty scale() {
        return scale;
    }

    BooleanProperty note() {
        return note;
    }

    BooleanProperty source() {
        return source;
    }

    /** Whether incidents are numbered. */
    BooleanProperty number() {
        return number;
    }

    /** Those that could be. */
    List<String> numbers() {
        return numbers;
    }

    /** All of it that makes a drawing another. */
    Stream<ObservableValue<?>> all() {
        return Stream.of(title, subtitle, caption, legend, scale, note, source, number);
    }

    /** Takes another proposal in the place of the one before, where that was not altered. */
    void propose(Proposed after) {
        Proposed before = proposed;
        proposed = after;
        title.set(title.get().equals(before.title()) ? after.title() : title.get());
        subtitle.set(subtitle.get().equals(before.subtitle()) ? after.subtitle() : subtitle.get());
    }

    PlateChoice choice() {
        String first = title.get().strip();
        String second = subtitle.get().strip();
        String words = caption.get().strip();
        PlateChoice.Own own = new PlateChoice.Own(first.equals(proposed.title()) ? null : first, second.equals(proposed.subtitle()) ? null : second,
                words.isEmpty() ? null : words);
        return new PlateChoice(own, new PlateChoice.Parts(legend.get(), scale.get(), note.get(), source.get()), number.get() ? numbers : List.of());
    }
}
