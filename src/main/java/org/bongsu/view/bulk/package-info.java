/** The sheet that edits all chosen incidents at once. */
package org.bongsu.view.bulk;
