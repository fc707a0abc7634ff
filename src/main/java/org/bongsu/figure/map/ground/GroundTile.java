package org.bongsu.figure.map.ground;

import org.jspecify.annotations.Nullable;

/**
 * A tile of the ground with a border of one pixel; neither array is to be changed.
 *
 * @param pixels opaque colours, but in the place of their alpha how much of a pixel is land or line, 0 for open sea
 * @param owners the province of each pixel, by its place among the regions of the basemap and from 1, 0 for none; null where none is seen
 */
record GroundTile(int[] pixels, byte @Nullable [] owners) { }
