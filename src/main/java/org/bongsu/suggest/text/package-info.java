/** What every reader of an article stands on: its sentences and clauses, and words found in it in one pass. */
package org.bongsu.suggest.text;
