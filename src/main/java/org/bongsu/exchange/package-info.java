/** Incident tables and bundles, in and out. */
package org.bongsu.exchange;
