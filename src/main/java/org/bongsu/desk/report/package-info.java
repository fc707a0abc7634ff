/** A situation report is composed: what a period held, counted, drawn, listed and sourced. */
package org.bongsu.desk.report;
