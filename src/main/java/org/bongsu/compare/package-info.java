/** Whether two reports speak of the same event, and whether what sources say of one agrees. */
package org.bongsu.compare;
