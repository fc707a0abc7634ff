/** The screen on which the columns of a strange table are told what they mean. */
package org.bongsu.view.tables;
