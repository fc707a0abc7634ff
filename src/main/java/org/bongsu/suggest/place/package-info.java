/** Names of places in a text: which place each means, and how the words around it relate it to what happened. */
package org.bongsu.suggest.place;
