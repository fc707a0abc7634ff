/** What is derived from the journal in H2: records as they are now and what was done; made again whenever it fails. */
package org.bongsu.store.tables;
