/** Work that takes time: run, progress, cancel, fail; back to the screen through an executor that it is given. */
package org.bongsu.job;
