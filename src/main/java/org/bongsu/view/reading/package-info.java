/** The reading screen: inbox, article, incident cards. */
package org.bongsu.view.reading;
