/** The article in a web page: its text without the page's furniture, and what the page says about it. */
package org.bongsu.intake.page;
