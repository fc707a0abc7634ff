package org.bongsu.situation;

import java.time.LocalDate;
import org.bongsu.model.Incident;

/**
 * What an incident gives to one day of the index.
 *
 * @param day    the last day, until then, that points of it fall on
 * @param points what it gave until then, after the discount for repetition
 * @param left   what is left of that on the day asked for
 */
public record Contribution(Incident incident, LocalDate day, double points, double left) { }
