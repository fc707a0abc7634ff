/** The dates behind a timeline: which there are in a stretch of days. */
package org.bongsu.figure.timeline.key;
