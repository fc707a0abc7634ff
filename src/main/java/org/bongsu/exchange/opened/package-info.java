/** Files that may hold a table are opened: in a worker, so that one that was made to hurt costs only itself. */
package org.bongsu.exchange.opened;
