/** How densely incidents lie on the map: a kernel density with its colours and its legend. */
package org.bongsu.figure.map.heat;
