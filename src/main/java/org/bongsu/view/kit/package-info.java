/** What all screens are built from: the theme, the surface that shows figures, keys, fields, sheets and notices. */
package org.bongsu.view.kit;
