/** The types of incident and their meaning, weights, and codes of the standards. */
package org.bongsu.codebook;
