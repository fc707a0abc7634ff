/** Bytes from outside become an Article. */
package org.bongsu.intake;
