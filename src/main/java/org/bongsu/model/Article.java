package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/**
 * A text that reports incidents, as imported.
 *
 * @param language ISO 639-1, {@code und} when it could not be told
 * @param text     paragraphs parted by an empty line; claims point into it by UTF-16 offsets
 */
public record Article(String id, Bibliography about, String language, String text, Original original,
                      Handling handling) implements Source {
    /** What the analyst did with it: its state, the group of near copies that it belongs to, whether it is restricted. */
    public record Handling(ArticleState state, @Nullable String group, boolean restricted) {
        /** As imported. */
        public static final Handling NEW = new Handling(ArticleState.INBOX, null, false);
    }

    @Override
    public String title() {
        return about.title();
    }

    @Override
    public @Nullable Published published() {
        return about.published();
    }

    @Override
    public boolean restricted() {
        return handling.restricted();
    }

    /** Where it stands in the analyst's work. */
    public ArticleState state() {
        return handling.state();
    }

    /** The same in another state. */
    public Article withState(ArticleState state) {
        return new Article(id, about, language, text, original, new Handling(state, handling.group(), handling.restricted()));
    }
}
