package org.bongsu.view.situation.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the map tells the desk of: which incidents were pointed at and chosen on it. */
public interface Hit {
    void onHover(@Nullable String id);

    void onChoose(@Nullable String id);

    /** Chooses these together with, or takes them out of, what is chosen. */
    void onToggle(List<String> ids);
}
