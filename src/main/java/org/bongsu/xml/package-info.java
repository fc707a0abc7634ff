/** XML that may come from anywhere: the one place that makes a parser of it. */
package org.bongsu.xml;
