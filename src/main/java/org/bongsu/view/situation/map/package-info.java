/** The map of the desk and its tools: areas, range rings, measuring, finding places. */
package org.bongsu.view.situation.map;
