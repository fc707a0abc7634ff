/** Figures leave: PNG, SVG, PDF. */
package org.bongsu.publish;
