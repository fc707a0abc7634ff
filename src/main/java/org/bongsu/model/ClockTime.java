package org.bongsu.model;

import java.time.LocalTime;
import java.time.ZoneId;

/** A clock time in the zone in which its source spoke. */
public record ClockTime(LocalTime time, ZoneId zone) { }
