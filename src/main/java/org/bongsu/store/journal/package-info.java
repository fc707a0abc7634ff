/** The truth: records of whole after-images, one a line, forced to disk before anything else learns of them. */
package org.bongsu.store.journal;
