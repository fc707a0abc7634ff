/** Events in bulk on the map, stamped into its pixels: a million read as a pattern. */
package org.bongsu.figure.map.dots;
