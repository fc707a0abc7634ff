/** The events that a text tells of: which clauses tell of each, how real it is, and who speaks of it. */
package org.bongsu.suggest.event;
