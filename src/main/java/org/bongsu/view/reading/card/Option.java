package org.bongsu.view.reading.card;

import org.bongsu.model.Incident;

/**
 * One way in which typed words may be understood.
 *
 * @param label  what they would mean
 * @param detail what tells it from others, or empty
 * @param after  the incident when it is chosen
 */
record Option(String label, String detail, Incident after) { }
