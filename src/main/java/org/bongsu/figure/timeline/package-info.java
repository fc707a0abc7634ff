/** The timeline: lanes of incidents over decades or hours, with the index above and key dates behind. */
package org.bongsu.figure.timeline;
