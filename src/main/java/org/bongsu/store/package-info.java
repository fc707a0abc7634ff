/** The truth on disk: journal, H2, originals, history, backup; the only user of SQL. */
package org.bongsu.store;
