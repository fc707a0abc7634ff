/** Full text over articles and incidents, English and Korean in one query; an index that can be made again at any time. */
package org.bongsu.search;
