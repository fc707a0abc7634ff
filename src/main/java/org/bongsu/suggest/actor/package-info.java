/** Words that name states and their bodies. */
package org.bongsu.suggest.actor;
