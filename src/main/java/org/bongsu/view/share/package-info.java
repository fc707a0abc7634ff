/** Figures on their way out of the window. */
package org.bongsu.view.share;
