/** Places, their names in English and Korean, outlines of land and borders. */
package org.bongsu.gazetteer;
