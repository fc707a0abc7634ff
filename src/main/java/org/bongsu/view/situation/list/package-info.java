/** The list of the desk: two lines to an incident beside the map, a table of columns where it is wide. */
package org.bongsu.view.situation.list;
