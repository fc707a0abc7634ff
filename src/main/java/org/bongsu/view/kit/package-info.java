/** Figure surface, controls, theme. */
package org.bongsu.view.kit;
