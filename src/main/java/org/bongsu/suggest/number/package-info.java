/** Words that say how many, how much or how far, each with its unit. */
package org.bongsu.suggest.number;
