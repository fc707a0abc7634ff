/** Incidents on the map: where their marks stand, how they look, and how exactly their places are known. */
package org.bongsu.figure.map.marks;
