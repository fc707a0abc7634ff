/** Tables of strangers become incidents: cells, what their columns mean, and what a row says. */
package org.bongsu.exchange.table;
