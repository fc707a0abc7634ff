/** What a filter shows as the lines of a list: sorted by columns, grouped, groups open or closed; fast for a million. */
package org.bongsu.situation.lines;
