/** The ground of the map: sea, land and lines, and their colours. */
package org.bongsu.figure.map.ground;
