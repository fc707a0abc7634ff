/** Documents leave: a report as HTML, PDF and DOCX, the same words and figures in each. */
package org.bongsu.publish.report;
