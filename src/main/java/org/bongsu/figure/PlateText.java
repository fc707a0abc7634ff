package org.bongsu.figure;

/**
 * What is written about a figure on paper; what is empty is left out.
 *
 * @param note   explains and counts, such as a {@link Caption}
 * @param source where the data comes from
 * @param draft  whether unfinished incidents are drawn
 */
public record PlateText(String title, String subtitle, String note, String source, boolean draft) { }
