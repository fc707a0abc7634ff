package org.bongsu.view.reading;

import org.bongsu.model.Article;

/**
 * A line of the inbox.
 *
 * @param coded  incidents that the article reports, drafts not counted
 * @param drafts unfinished ones
 */
record Entry(Article article, int coded, int drafts) { }
