/** Bytes from outside become an article. */
package org.bongsu.intake;
