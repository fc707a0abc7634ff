/** What one coder gives another: sources, incidents and claims in one file, which is read as the bytes of a stranger. */
package org.bongsu.exchange.bundle;
