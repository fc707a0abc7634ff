package org.bongsu.view.reading.card;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bongsu.desk.StoreFault;
import org.bongsu.view.kit.Texts;
import org.jspecify.annotations.Nullable;

/** What the reader is told about the last action, in the language of the window. */
public final class Told {
    /** Something that changes the store. */
    public interface Action {
        void run() throws StoreFault;
    }

    private final Texts texts;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NOTHING);

    public Told(Texts texts) {
        this.texts = texts;
    }

    /** What stands in the line at the foot. */
    public ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Says what was done. */
    public void say(String key, @Nullable Object... args) {
        notice.set(new Notice(texts.say(key, args), false));
    }

    /** Says what went wrong and what to do about it. */
    public void wrong(String text) {
        notice.set(new Notice(text, true));
    }

    /** Says nothing. */
    public void nothing() {
        notice.set(Notice.NOTHING);
    }

    /** Does something that changes the store; false when that failed, which it then says. */
    public boolean attempt(Action action) {
        try {
            action.run();
            return true;
        } catch (StoreFault fault) {
            wrong(fault.say(texts.words().getValue()));
            return false;
        }
    }
}
