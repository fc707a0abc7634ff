package org.bongsu.store;

import java.util.List;
import org.bongsu.model.Claim;
import org.bongsu.model.Coverage;
import org.bongsu.model.Dataset;
import org.bongsu.model.Dismissal;
import org.bongsu.model.Incident;
import org.bongsu.model.KeptCodebook;
import org.bongsu.model.KeptIndex;
import org.bongsu.model.OwnDate;
import org.bongsu.model.SavedView;
import org.bongsu.model.Source;
import org.bongsu.model.TableMapping;

/** All that the store held at one moment, each list by id. */
public record Snapshot(List<Incident> incidents, List<Claim> claims, List<Source> sources, List<Coverage> coverage,
                       List<Dismissal> dismissals, List<KeptCodebook> codebooks, List<SavedView> views, List<Dataset> datasets, List<KeptIndex> indexes,
                       List<OwnDate> dates, List<TableMapping> mappings) {
    public Snapshot {
        incidents = List.copyOf(incidents);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        coverage = List.copyOf(coverage);
        dismissals = List.copyOf(dismissals);
        codebooks = List.copyOf(codebooks);
        views = List.copyOf(views);
        datasets = List.copyOf(datasets);
        mappings = List.copyOf(mappings);
        indexes = List.copyOf(indexes);
        dates = List.copyOf(dates);
    }
}
