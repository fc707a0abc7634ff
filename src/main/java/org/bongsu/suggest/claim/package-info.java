/** What a text says of one event: when, where, who, how many and with what, each as a claim with its words. */
package org.bongsu.suggest.claim;
