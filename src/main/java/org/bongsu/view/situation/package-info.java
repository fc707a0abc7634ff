/** The desk: map, timeline, list and inspector of one filter. */
package org.bongsu.view.situation;
