package org.bongsu.view.situation.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bongsu.model.Incident;
import org.jspecify.annotations.Nullable;

/** What a timeline does to what is chosen, which all views of the desk share. */
public interface Choosing {
    /** The one that was chosen last. */
    Optional<Incident> chosen();

    void onHover(@Nullable String id);

    void onChoose(@Nullable String id);

    /** Chooses these together with, or takes them out of, what is chosen. */
    void onToggle(List<String> ids);

    /** Chooses the incident so many places on in the list. */
    void onStep(int by);

    /** Takes the index of a day apart, or no longer where it is null. */
    void onDay(@Nullable LocalDate day);
}
