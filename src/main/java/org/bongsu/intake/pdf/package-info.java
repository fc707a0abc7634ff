/** PDF: the words of pages in the order in which they are read, without what stands on every page. */
package org.bongsu.intake.pdf;
