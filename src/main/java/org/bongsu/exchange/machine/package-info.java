/** Tables of events that machines coded, GDELT's and those of ICEWS, read row by row. */
package org.bongsu.exchange.machine;
