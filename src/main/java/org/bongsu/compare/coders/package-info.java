/** Where two coders differ, how that is settled without losing anything, and how far they agree. */
package org.bongsu.compare.coders;
