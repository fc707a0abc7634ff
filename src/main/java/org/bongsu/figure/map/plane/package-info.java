/** The plane that maps are drawn on: the projection, the part of it that is seen, and lines of the basemap on it. */
package org.bongsu.figure.map.plane;
