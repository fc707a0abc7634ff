/** Which lane of a timeline an incident stands in, and where in it there is room. */
package org.bongsu.figure.timeline.lane;
