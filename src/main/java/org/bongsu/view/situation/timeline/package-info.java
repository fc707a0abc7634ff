/** The timeline of the desk: its hand, its keys, its brush and its playback. */
package org.bongsu.view.situation.timeline;
