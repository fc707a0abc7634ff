/** What is typed into the fields of a card, and how it is understood. */
package org.bongsu.view.reading.typed;
