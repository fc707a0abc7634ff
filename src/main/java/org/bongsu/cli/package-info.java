/** The commands. */
package org.bongsu.cli;
