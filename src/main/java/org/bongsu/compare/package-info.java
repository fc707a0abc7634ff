/** Whether two reports speak of the same event. */
package org.bongsu.compare;
