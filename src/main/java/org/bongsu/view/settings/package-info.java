/** Settings and About. */
package org.bongsu.view.settings;
