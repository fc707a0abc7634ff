/** What a table's rows become in a store that knows some of them already: planned here, as edits, and done by the desk. */
package org.bongsu.desk.table;
