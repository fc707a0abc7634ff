/** The map of the peninsula and its neighbours: the figure composed of ground, names and marks, and what stands around it on paper. */
package org.bongsu.figure.map;
