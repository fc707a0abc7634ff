package org.bongsu.view.situation.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is chosen and pointed at on the desk. */
public interface Choices {
    /** Lights an incident in every view; none for null. */
    void onHover(@Nullable String id);

    /** Chooses several, one of which the inspector shows. */
    void onPick(@Nullable String id, List<String> all);

    /** Chooses these together with, or takes them out of, what is chosen. */
    void onToggle(List<String> ids);
}
