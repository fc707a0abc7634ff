package org.bongsu.suggest.event;

import java.util.List;

/**
 * Words that, found together, speak for a type.
 *
 * @param type   key of the codebook
 * @param weight 1 (a hint) to 10 (certain)
 * @param needs  alternatives, each a list of groups of words: one word of each must be there
 * @param bars   groups of words, none of which may be there
 */
record Cue(String type, int weight, List<List<Integer>> needs, List<Integer> bars) { }
