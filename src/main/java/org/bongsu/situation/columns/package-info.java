/** Incidents as columns in memory: a filter is a bit for each row, and counts are made of whole words of bits. */
package org.bongsu.situation.columns;
