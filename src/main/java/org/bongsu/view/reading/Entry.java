package org.bongsu.view.reading;

import org.bongsu.model.Article;

/** A line of the inbox: an article and how far it has come. */
record Entry(Article article, Standing standing) { }
