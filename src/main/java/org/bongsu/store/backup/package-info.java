/** Backups of a store: made while it is open, verified by opening them, thinned out, and put back in its place. */
package org.bongsu.store.backup;
