/** What an analyst lays over the map: areas, range rings, measured lines, flights, marked places, the scale bar. */
package org.bongsu.figure.map.overlay;
