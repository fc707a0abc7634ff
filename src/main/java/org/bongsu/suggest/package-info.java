/** An article becomes suggestions, each with its words. */
package org.bongsu.suggest;
