/** Tables of events that a machine coded: in memory as columns, and in a file of our own. */
package org.bongsu.situation.machine;
