/** The codebook screen: types in a tree, their form, where they are used, and the versions. */
package org.bongsu.view.codebook;
