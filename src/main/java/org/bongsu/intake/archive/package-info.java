/** Archives, read in memory and within limits; nothing of them is ever written under its name. */
package org.bongsu.intake.archive;
