/** A process of its own that parses bytes from outside: it can hang or die, and costs nothing but the file that did it. */
package org.bongsu.worker;
