package org.bongsu.exchange;

import java.util.List;
import org.bongsu.model.Source;

/** What a file of incidents holds: the incidents with their claims, and the sources that the claims quote. */
public record IncidentFile(List<CodedIncident> incidents, List<Source> sources) {
    public IncidentFile {
        incidents = List.copyOf(incidents);
        sources = List.copyOf(sources);
    }
}
