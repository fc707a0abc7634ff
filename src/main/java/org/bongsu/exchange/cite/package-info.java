/** Sources as programs for references keep them. */
package org.bongsu.exchange.cite;
