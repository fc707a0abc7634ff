/** What the map writes: names of places, chosen and set so that none lies over another. */
package org.bongsu.figure.map.names;
