/** The map of the peninsula and its neighbours: ground, lettering, and the incidents on it. */
package org.bongsu.figure.map;
