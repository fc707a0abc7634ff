/** What kind of file some bytes are, and which characters they spell. */
package org.bongsu.intake.bytes;
