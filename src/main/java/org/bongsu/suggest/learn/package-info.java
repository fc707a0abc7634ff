/** Learns from what the analyst decided which type a sentence means, over the rules and never in place of them. */
package org.bongsu.suggest.learn;
