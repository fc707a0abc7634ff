/** The incident cards of the open article: what is suggested, drafted and coded, their fields, and what is said of them. */
package org.bongsu.view.reading.card;
