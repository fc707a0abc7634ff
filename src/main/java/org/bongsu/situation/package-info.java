/** Incidents as columns in memory; filter, count, cluster, index of tension. */
package org.bongsu.situation;
