/** Words that say when: found in a text, and read against the day from which it speaks. */
package org.bongsu.suggest.time;
