/** What is known: the records that every other package speaks in. */
package org.bongsu.model;
