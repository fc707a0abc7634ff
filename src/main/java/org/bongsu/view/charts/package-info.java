/** The charts: the index and the incidents per month, each with its numbers. */
package org.bongsu.view.charts;
