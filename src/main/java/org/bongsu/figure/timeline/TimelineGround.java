package org.bongsu.figure.timeline;

import org.bongsu.codebook.Codebook;
import org.bongsu.figure.timeline.key.KeyDates;
import org.bongsu.figure.timeline.lane.Lanes;
import org.bongsu.situation.IndexSeries;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a timeline, whatever stretch of it is looked at.
 *
 * @param index the line above the lanes, or null for none
 * @param dates the key dates behind all
 */
public record TimelineGround(Lanes lanes, Codebook codebook, @Nullable IndexSeries index, KeyDates dates) { }
