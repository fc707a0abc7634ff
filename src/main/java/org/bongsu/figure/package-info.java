/** What is drawn: map, timeline, charts. */
package org.bongsu.figure;
