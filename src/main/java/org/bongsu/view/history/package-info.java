/** The history of the store and of each incident and article: what was done, and back. */
package org.bongsu.view.history;
