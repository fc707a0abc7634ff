/** Edits of many incidents at once: planned and shown before they count, one change each. */
package org.bongsu.desk.bulk;
