package org.bongsu.view.situation.timeline;

import javafx.scene.control.Label;
import org.bongsu.view.kit.WhileShown;
import org.bongsu.words.Days;

/** The day that playback has come to, large and quiet; nothing while nothing is played. */
public final class MomentLabel extends Label {
    /** The day of a timeline's playback. */
    public MomentLabel(TimelineModel model) {
        getStyleClass().add("moment");
        setMouseTransparent(true);
        setMinWidth(USE_PREF_SIZE);
        Days days = new Days(model.words());
        WhileShown.of(this, model.playback().fade()).subscribe(fade -> {
            setVisible(fade != null);
            String said = fade == null ? "" : days.full(Playback.day(fade));
            if (!said.equals(getText())) {
                setText(said);
            }
        });
    }
}
