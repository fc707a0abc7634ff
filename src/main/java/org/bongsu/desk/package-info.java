/** A session and one class for each workflow; composes the stages and decides nothing that a stage can. */
package org.bongsu.desk;
