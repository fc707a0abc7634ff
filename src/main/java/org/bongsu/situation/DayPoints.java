package org.bongsu.situation;

import java.time.LocalDate;
import org.bongsu.model.Incident;

/** The points that an incident gives on one day. */
record DayPoints(Incident incident, LocalDate day, double points) { }
