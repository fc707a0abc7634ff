/** A text set for long reading: its blocks told apart, words of it marked, found and selected by keyboard. */
package org.bongsu.view.reading.text;
